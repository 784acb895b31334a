import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { FactGrid } from '~/ui/data/facts'
import type { RulePage } from '../queries.server'
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
          value: <span lang="zh-CN">{rule.reference ?? rule.officialName}</span>,
        },
        { label: t('law:rule.jurisdiction'), value: rule.jurisdiction },
        { label: t('law:rule.issued'), value: rule.issuedOn ? format.date(rule.issuedOn) : t('law:rule.unknown') },
        { label: t('law:rule.source'), value: rule.source },
        { label: t('law:rule.checked'), value: format.date(rule.lastCheckedOn) },
        { label: t('law:rule.reviewBy'), value: format.date(rule.reviewBy) },
        { label: t('law:rule.confidence'), value: t(`law:confidence.${rule.confidence}`) },
      ]}
    />
  )
}
