import { Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Facts } from '~/ui/data/facts'
import { AsideSection } from '~/ui/layout/two-column'
import { LinkedText } from '~/ui/data/linked-text'
import type { RuleView, TaskPage } from '../queries.server'

export function TaskAside({ page }: { readonly page: TaskPage }) {
  const t = useTranslate()
  const format = useFormat()
  const { turn } = page
  const facts = [
    { label: t('evidence:turn.state'), value: t(`roadmap:states.${page.state}`) },
    { label: t('evidence:turn.now'), value: t(`evidence:turn.${turn.who}`) },
    ...(page.authorities.length > 0
      ? [{ label: t('evidence:turn.authority'), value: format.list(page.authorities) }]
      : []),
    ...(turn.since ? [{ label: t('evidence:turn.since'), value: format.date(turn.since) }] : []),
    ...(turn.by ? [{ label: t('evidence:turn.by'), value: format.date(turn.by) }] : []),
  ]
  return (
    <>
      <AsideSection heading={t('evidence:turn.heading')}>
        <Facts facts={facts} />
      </AsideSection>
      {page.rules.length > 0 && (
        <AsideSection heading={t('evidence:rule.headingMany', { count: page.rules.length })}>
          {page.rules.map((rule, index) => (
            <RuleFacts key={rule.id} rule={rule} isOpen={index === 0} />
          ))}
        </AsideSection>
      )}
      {page.confirm && (
        <AsideSection heading={t('evidence:rule.confirmHeading')}>
          <p className="text-small">{page.confirm}</p>
          <p className="mt-2 text-small text-ink-soft">
            {t('evidence:rule.confidence')}
            {t('roadmap:separator')}
            {t(`evidence:confidence.${page.confidence}`)}
          </p>
        </AsideSection>
      )}
    </>
  )
}

function RuleFacts({ rule, isOpen }: { readonly rule: RuleView; readonly isOpen: boolean }) {
  const t = useTranslate()
  const format = useFormat()
  const from = format.date(rule.validFrom ?? rule.lastCheckedOn)
  const facts = [
    { label: t('evidence:rule.source'), value: rule.source },
    {
      label: t('evidence:rule.valid'),
      value: rule.validTo
        ? t('evidence:rule.validBetween', { from, to: format.date(rule.validTo) })
        : t('evidence:rule.validFrom', { date: from }),
    },
    { label: t('evidence:rule.checked'), value: format.date(rule.lastCheckedOn) },
    { label: t('evidence:rule.confidence'), value: t(`evidence:confidence.${rule.confidence}`) },
  ]
  return (
    <details open={isOpen} className="border-t border-line py-2 first:border-0 first:pt-0">
      <summary className="cursor-pointer py-1 text-small font-semibold">{rule.title}</summary>
      <p lang="zh-CN" className="mt-1 text-small">
        {rule.officialName}
      </p>
      <p className="my-2 text-small text-ink-soft">
        <LinkedText parts={rule.text} />
      </p>
      <Facts facts={facts} />
      <Link to={paths.law.rule(rule.id)} className="mt-2 inline-block text-small">
        {t('evidence:rule.more')}
      </Link>
    </details>
  )
}
