import { statisticOf } from '~/domain/application/statistics'
import { durationText } from '~/i18n/duration-text'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Tabs } from '~/ui/data/tabs'
import type { StatisticRows } from '../row-queries.server'
import type { RowsPlace } from '../schema'

export type SummaryProps = {
  readonly place: RowsPlace
  readonly list: Omit<StatisticRows, 'rows'>
  /** What cuts the figure down, in words. */
  readonly chosen: readonly string[]
}

/** How many rows, of which days, and which of them are the median and the ninth decile. */
export function Summary({ place, list, chosen }: SummaryProps) {
  const t = useTranslate()
  const format = useFormat()
  const { unit } = statisticOf(place.figure)
  const { n, cases, ranks, median, p90 } = list
  const period = t('statistics:period', { from: format.date(place.from), to: format.date(place.to) })
  const ranked = (key: 'median' | 'p90', minutes: number | null) =>
    ranks && minutes !== null && (unit === 'minutes' || unit === 'working_minutes')
      ? [t(`statistics:rows.${key}`, { rank: format.number(ranks[key]), duration: durationText(t, minutes, unit) })]
      : []
  return (
    <div className="mb-4 flex flex-wrap items-baseline gap-x-6 gap-y-1">
      <p role="status">
        {[
          ...[period, ...chosen, t('statistics:rows.total', { count: n })],
          ...(cases < n ? [t('statistics:rows.ofCases', { count: cases })] : []),
          ...[...ranked('median', median), ...ranked('p90', p90)],
        ].join(' · ')}
      </p>
      {n > 0 && (
        <a
          href={paths.advisor.statisticFile({ ...place, page: undefined })}
          className="ms-auto inline-block py-0.5 print:hidden"
        >
          {t('statistics:rows.export')}
        </a>
      )}
    </div>
  )
}

/** A share can be opened as a whole, or by what counts and what does not. */
export function Parts({ place }: { readonly place: RowsPlace }) {
  const t = useTranslate()
  if (statisticOf(place.figure).unit !== 'share') return null
  const parts = [undefined, 'hits', 'others'] as const
  return (
    <div className="mb-4">
      <Tabs
        tabs={parts.map((part) => ({
          to: paths.advisor.statisticRows({ ...place, part, page: undefined }),
          label: t(`statistics:rows.${part ?? 'all'}`),
          isCurrent: place.part === part,
        }))}
      />
    </div>
  )
}
