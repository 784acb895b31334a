import { MarkedText, SourceLine } from '~/ui/data/source-line'
import { Link } from '@remix-run/react'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { FactGrid } from '~/ui/data/facts'
import type { Following, RulePage } from '../queries.server'
import { useValidity } from './rule-list'

export function RuleFacts({ rule }: { readonly rule: RulePage }) {
  const t = useTranslate()
  const format = useFormat()
  const period = useValidity()
  return (
    <FactGrid
      facts={[
        { label: t('law:rule.standing'), value: t(`law:standing.${rule.standing}`) },
        { label: t('law:rule.valid'), value: period(rule) },
        {
          label: t('law:rule.reference'),
          value: <SourceLine source={rule.reference ?? rule.officialName} />,
        },
        { label: t('law:rule.jurisdiction'), value: rule.jurisdiction },
        { label: t('law:rule.issued'), value: rule.issuedOn ? format.date(rule.issuedOn) : t('law:rule.unknown') },
        ...(rule.after ? [{ label: t('law:rule.after'), value: <After after={rule.after} /> }] : []),
        { label: t('law:rule.source'), value: rule.source ? <MarkedText text={rule.source} /> : t('law:rule.unknown') },
        { label: t('law:rule.checked'), value: format.date(rule.lastCheckedOn) },
        { label: t('law:rule.reviewBy'), value: format.date(rule.reviewBy) },
        { label: t('law:rule.confidence'), value: t(`law:confidence.${rule.confidence}`) },
      ]}
    />
  )
}

/** What comes after the last day: another rule, or where to look or ask. */
function After({ after }: { readonly after: Following }) {
  const t = useTranslate()
  const format = useFormat()
  if (after.kind === 'rule') return <Link to={after.to}>{after.title}</Link>
  if (after.kind === 'not_found') return t('law:rule.notFound')
  return t('law:rule.notPublished', { date: format.date(after.lookAgainOn) })
}
