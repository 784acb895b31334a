import { BANDS } from '~/domain/readiness/bands'
import { QUESTIONS } from '~/domain/readiness/reference/questions'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { LineChart } from '~/ui/chart/line-chart'
import { DataTable, type Column } from '~/ui/data/data-table'
import { SectionHeading } from '~/ui/layout/headings'
import type { ReadinessPage } from '../queries.server'

type Day = ReadinessPage['history'][number]

/** The last score of each day as a line, and the same as figures. */
export function ScoreHistory({ days }: { readonly days: readonly Day[] }) {
  const t = useTranslate()
  const format = useFormat()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  const date = (day: string) => format.date(day)
  const columns: readonly Column<Day>[] = [
    { id: 'day', heading: t('readiness:history.day'), isRowHeading: true, cell: ({ day }) => date(day) },
    {
      id: 'score',
      heading: t('readiness:history.score'),
      kind: 'number',
      cell: ({ score }) => format.number(score),
    },
    {
      id: 'verdict',
      heading: t('readiness:history.verdict'),
      cell: ({ verdict, answered }) => t(`readiness:verdicts.${verdict}`, { answered, total: QUESTIONS.length }),
    },
    { id: 'answered', heading: t('readiness:history.answered'), kind: 'number', cell: ({ answered }) => answered },
  ]
  return (
    <section className="mt-12">
      <SectionHeading>{t('readiness:history.heading')}</SectionHeading>
      <p className="mt-3 text-ink-soft">{t('readiness:history.label')}</p>
      <LineChart
        label={t('readiness:history.label')}
        points={days.map(({ day, score, isComplete }) => ({
          key: day,
          at: share(day, [first.day, last.day]),
          value: score,
          spoken: t('readiness:history.point', { date: date(day), score: format.number(score) }),
          look: isComplete ? 'solid' : 'hollow',
        }))}
        marks={BANDS.filter(({ from }) => from > 0).map(({ id, from }) => ({
          value: from,
          label: `${from} ${t(`readiness:bands.${id}.name`)}`,
        }))}
        ends={days.length > 1 ? [date(first.day), date(last.day)] : ['', date(last.day)]}
      />
      {days.some((day) => !day.isComplete) && (
        <p className="mt-1 text-small text-ink-soft">{t('readiness:history.incomplete')}</p>
      )}
      <details className="mt-3">
        <summary className="inline-block min-h-8 py-1 text-sea">{t('readiness:history.open')}</summary>
        <DataTable
          caption={t('readiness:history.heading')}
          columns={columns}
          rows={days.toReversed()}
          rowKey={({ day }) => day}
        />
      </details>
    </section>
  )
}

/** Where a day stands between two others; a single day stands at the end. */
function share(day: string, [from, to]: readonly [string, string]): number {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  return end > start ? (Date.parse(day) - start) / (end - start) : 1
}
