import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable, type Column } from '~/ui/data/data-table'
import type { ReadingLine } from '../queries.server'

/** Says neither what kind of decision it was nor whose: a reader who knows is no second reader. */
export function ReadingTable({ lines }: { readonly lines: readonly ReadingLine[] }) {
  const t = useTranslate()
  const columns: readonly Column<ReadingLine>[] = [
    {
      id: 'firm',
      heading: t('reviews:table.firm'),
      isRowHeading: true,
      cell: (line) => (
        <>
          <Link to={line.to}>{line.firm}</Link>
          <span className="block text-small font-normal text-ink-soft">{line.reference}</span>
        </>
      ),
    },
    { id: 'stage', heading: t('reviews:table.stage'), cell: (line) => line.stage },
    { id: 'city', heading: t('reviews:table.city'), cell: (line) => line.city },
    { id: 'since', heading: t('casework:readingList.since'), cell: (line) => line.since },
    {
      id: 'due',
      heading: t('reviews:table.due'),
      cell: ({ due, isOverdue }) => (
        <span className={isOverdue ? 'font-semibold text-yours' : ''}>
          {isOverdue ? t('casework:readingList.overdue', { due }) : due}
        </span>
      ),
    },
  ]
  return (
    <DataTable caption={t('casework:readingList.title')} columns={columns} rows={lines} rowKey={(line) => line.id} />
  )
}
