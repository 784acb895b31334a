import { Link } from '@remix-run/react'
import { statisticOf } from '~/domain/application/statistics'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { DataTable, type Column } from '~/ui/data/data-table'
import type { StatisticRows as Rows } from '../row-queries.server'
import type { RowsPlace } from '../schema'

export type RowLine = {
  readonly number: number
  readonly id: string
  readonly reference: string
  readonly firm: string
  readonly stage: string
  readonly holder: string | null
  readonly at: string
  readonly kind: string
  readonly item: string
  readonly value: number | null
  readonly due: string | null
  readonly hit: boolean | null
}

export type StatisticRowsProps = {
  readonly place: RowsPlace
  readonly lines: readonly RowLine[]
  readonly ranks: Rows['ranks']
}

/** The cases a figure is made of. Times are in order, so that the middle one can be found by its number. */
export function StatisticRows({ place, lines, ranks }: StatisticRowsProps) {
  const t = useTranslate()
  const format = useFormat()
  const { set, unit } = statisticOf(place.figure)
  const isMarked = ({ number }: RowLine) => number === ranks?.median || number === ranks?.p90
  const text = (id: 'kind' | 'item' | 'stage' | 'holder', heading: string): Column<RowLine> => ({
    id,
    heading,
    cell: (line) => line[id] ?? '',
  })
  const columns: readonly Column<RowLine>[] = [
    {
      id: 'number',
      heading: t('statistics:rows.number'),
      kind: 'number',
      cell: (line) => (isMarked(line) ? <mark>{format.number(line.number)}</mark> : format.number(line.number)),
    },
    {
      id: 'reference',
      heading: t('statistics:rows.reference'),
      isRowHeading: true,
      cell: (line) => (
        <>
          <Link to={paths.advisor.case(line.id)} className="inline-block py-0.5 whitespace-nowrap">
            {line.reference}
          </Link>
          <span className="block text-small font-normal text-ink-soft">{line.firm}</span>
        </>
      ),
    },
    text('stage', t('statistics:rows.stage')),
    text('kind', set === 'reasons' ? t('statistics:reasons.reason') : t('statistics:rows.kind')),
    ...(lines.some(({ item }) => item !== '') ? [text('item', t('statistics:rows.detail'))] : []),
    {
      id: 'at',
      heading: t('statistics:rows.at'),
      cell: (line) => format.dateTime(line.at),
    },
    ...(set === 'targets'
      ? [
          {
            id: 'due',
            heading: t('statistics:rows.due'),
            cell: (line: RowLine) => (line.due ? format.dateTime(line.due) : ''),
          } as const,
        ]
      : []),
    ...(unit === 'share'
      ? [
          {
            id: 'hit',
            heading: t('statistics:rows.hit'),
            cell: (line: RowLine) => (line.hit ? t('statistics:rows.yes') : t('statistics:rows.no')),
          } as const,
        ]
      : []),
    text('holder', t('statistics:rows.holder')),
    ...(unit === 'minutes' || unit === 'working_minutes'
      ? [
          {
            id: 'value',
            heading: t('statistics:rows.value'),
            kind: 'number',
            cell: (line: RowLine) => (line.value === null ? '' : format.number(line.value)),
          } as const,
        ]
      : []),
  ]
  return (
    <DataTable
      caption={t('statistics:rows.caption')}
      columns={columns}
      rows={lines}
      rowKey={({ number }) => String(number)}
    />
  )
}
