import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { inLanguage } from '~/domain/shared/in-language'
import { useFormat } from '~/i18n/use-format'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { DataTable } from '~/ui/data/data-table'
import { SectionHeading } from '~/ui/layout/headings'
import type { Dashboard } from '../queries.server'
import { worthText } from './total-value'

type TargetRow = {
  readonly metric: string
  readonly goal: string
  readonly actual: ReactNode
  readonly share: string
  readonly source: string
}

/** What the programme set itself beside what was verified. */
export function ProgrammeTargets({ dashboard }: { readonly dashboard: Dashboard }) {
  const t = useTranslate()
  const format = useFormat()
  const language = useLanguage()
  const { year, entities, value, worth } = dashboard
  const shareOf = (actual: number, goal: bigint | undefined) => (goal ? format.percent(actual / Number(goal)) : '')
  const shareOfValue = () => {
    if (value.share !== null) return format.percent(value.share)
    return value.target ? t('outcomes:worth.noShare') : ''
  }
  const sourceOf = (target: Dashboard['value']['target']) =>
    inLanguage(language, { zh: target?.sourceZh, en: target?.sourceEn }) ?? ''
  const rows: TargetRow[] = [
    {
      metric: t('outcomes:target.entities'),
      goal: entities.target ? format.number(Number(entities.target.value)) : t('outcomes:target.none'),
      actual: <Link to={paths.official.firms({ milestone: 5, year })}>{format.number(entities.actual)}</Link>,
      share: shareOf(entities.actual, entities.target?.value),
      source: sourceOf(entities.target),
    },
    {
      metric: t('outcomes:target.value'),
      goal: value.target ? format.sum({ minor: value.target.value, currency: 'CNY' }) : t('outcomes:target.none'),
      actual: <Link to={paths.official.firms({ year })}>{worthText({ t, format, worth: worth.yuan })}</Link>,
      share: shareOfValue(),
      source: sourceOf(value.target),
    },
  ]
  return (
    <section className="mt-10">
      <SectionHeading>{t('outcomes:target.heading')}</SectionHeading>
      <DataTable
        caption={t('outcomes:target.caption', { year })}
        columns={[
          {
            id: 'metric',
            heading: t('outcomes:target.metric'),
            cell: (row) => <span className="block min-w-28">{row.metric}</span>,
            isRowHeading: true,
          },
          { id: 'goal', heading: t('outcomes:target.goal'), cell: (row) => row.goal, kind: 'number' },
          { id: 'actual', heading: t('outcomes:target.actual'), cell: (row) => row.actual, kind: 'number' },
          {
            id: 'share',
            heading: t('outcomes:target.share'),
            cell: (row) => row.share,
            kind: 'number',
          },
          {
            id: 'source',
            heading: t('outcomes:target.source'),
            cell: (row) => <span className="block text-small sm:min-w-56 text-ink-soft">{row.source}</span>,
          },
        ]}
        rows={rows}
        rowKey={(row) => row.metric}
      />
    </section>
  )
}
