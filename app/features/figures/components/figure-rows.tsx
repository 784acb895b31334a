import { Link } from '@remix-run/react'
import { figureOf } from '~/domain/application/figures'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { DataTable, type Column } from '~/ui/data/data-table'
import type { FigureRows as Rows } from '../row-queries.server'
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

export type FigureRowsProps = {
  readonly place: RowsPlace
  readonly lines: readonly RowLine[]
  readonly ranks: Rows['ranks']
}

/** The cases a figure is made of. Times are in order, so that the middle one can be found by its number. */
export function FigureRows({ place, lines, ranks }: FigureRowsProps) {
  const t = useTranslate()
  const format = useFormat()
  const { set, unit } = figureOf(place.figure)
  const isMarked = ({ number }: RowLine) => number === ranks?.median || number === ranks?.p90
  const text = (id: 'kind' | 'item' | 'stage' | 'holder', heading: string): Column<RowLine> => ({
    id,
    heading,
    cell: (line) => line[id] ?? '',
  })
  const columns: readonly Column<RowLine>[] = [
    {
      id: 'number',
      heading: t('figures:rows.number'),
      kind: 'number',
      cell: (line) => (isMarked(line) ? <mark>{format.number(line.number)}</mark> : format.number(line.number)),
    },
    {
      id: 'reference',
      heading: t('figures:rows.reference'),
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
    text('stage', t('figures:rows.stage')),
    text('kind', set === 'reasons' ? t('figures:reasons.reason') : t('figures:rows.kind')),
    ...(lines.some(({ item }) => item !== '') ? [text('item', t('figures:rows.detail'))] : []),
    {
      id: 'at',
      heading: t('figures:rows.at'),
      cell: (line) => format.dateTime(line.at),
    },
    ...(set === 'targets'
      ? [
          {
            id: 'due',
            heading: t('figures:rows.due'),
            cell: (line: RowLine) => (line.due ? format.dateTime(line.due) : ''),
          } as const,
        ]
      : []),
    ...(unit === 'share'
      ? [
          {
            id: 'hit',
            heading: t('figures:rows.hit'),
            cell: (line: RowLine) => (line.hit ? t('figures:rows.yes') : t('figures:rows.no')),
          } as const,
        ]
      : []),
    text('holder', t('figures:rows.holder')),
    ...(unit === 'minutes' || unit === 'working_minutes'
      ? [
          {
            id: 'value',
            heading: t('figures:rows.value'),
            kind: 'number',
            cell: (line: RowLine) => (line.value === null ? '' : format.number(line.value)),
          } as const,
        ]
      : []),
  ]
  return (
    <DataTable
      caption={t('figures:rows.caption')}
      columns={columns}
      rows={lines}
      rowKey={({ number }) => String(number)}
    />
  )
}
