import { Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { Entry } from '~/ui/data/entry'
import type { RuleLine } from '../queries.server'

/** Rules one below the other; the current one is no link. */
export function RuleList({ rules, currentId }: { readonly rules: readonly RuleLine[]; readonly currentId?: string }) {
  const t = useTranslate()
  const period = useValidity()
  const language = useLanguage()
  return (
    <ul>
      {rules.map((rule) => (
        <Entry
          key={rule.id}
          title={rule.id === currentId ? rule.title : <Link to={rule.to}>{rule.title}</Link>}
          facts={[t(`law:standing.${rule.standing}`), period(rule)]}
        >
          {language !== 'zh-CN' && (
            <p lang="zh-CN" className="text-small text-ink-soft">
              {rule.officialName}
            </p>
          )}
        </Entry>
      ))}
    </ul>
  )
}

/** From when to when, in words. */
export function useValidity() {
  const t = useTranslate()
  const format = useFormat()
  return ({ validFrom, validTo, isAbsence }: Pick<RuleLine, 'validFrom' | 'validTo' | 'isAbsence'>) =>
    isAbsence
      ? t('law:rule.nothing')
      : !validFrom
        ? t(validTo ? 'law:validTo' : 'law:validUnknown', { date: validTo ? format.date(validTo) : '' })
        : validTo
          ? t('law:validBetween', { from: format.date(validFrom), to: format.date(validTo) })
          : t('law:validFrom', { date: format.date(validFrom) })
}
