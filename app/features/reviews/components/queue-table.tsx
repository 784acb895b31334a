import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable, type Column } from '~/ui/data/data-table'
import type { QueueRow } from '../queries.server'
import { QueueFlags } from './queue-flags'

/** The cases of one page of the queue; those the reader may give or release can be ticked. */
export function QueueTable({ rows, caption }: { readonly rows: readonly QueueRow[]; readonly caption: string }) {
  const t = useTranslate()
  const hasChoice = rows.some(isChoosable)
  const choice: Column<QueueRow> = {
    id: 'select',
    heading: <span className="sr-only">{t('reviews:table.selectHeading')}</span>,
    cell: (row) => isChoosable(row) && <Tick row={row} />,
  }
  const columns: readonly Column<QueueRow>[] = [
    ...(hasChoice ? [choice] : []),
    {
      id: 'firm',
      heading: t('reviews:table.firm'),
      isRowHeading: true,
      cell: (row) => (
        <>
          <Link to={row.to}>{row.firm}</Link>
          <span className="block text-small font-normal text-ink-soft">{row.reference}</span>
          <QueueFlags flags={row.flags} />
        </>
      ),
    },
    { id: 'stage', heading: t('reviews:table.stage'), onPhone: 'below', cell: (row) => row.stage },
    { id: 'city', heading: t('reviews:table.city'), onPhone: 'below', cell: (row) => row.city },
    { id: 'holder', heading: t('reviews:table.holder'), onPhone: 'below', cell: (row) => row.holder ?? '–' },
    { id: 'submitted', heading: t('reviews:table.submitted'), onPhone: 'below', cell: (row) => row.submittedOn },
    { id: 'due', heading: t('reviews:table.due'), cell: (row) => <Due row={row} /> },
  ]
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
}

function isChoosable({ may }: QueueRow): boolean {
  return may.release || may.give
}

function Tick({ row }: { readonly row: QueueRow }) {
  const t = useTranslate()
  return (
    <input
      type="checkbox"
      name="cases[]"
      value={`${row.id}:${row.version}`}
      aria-label={t('reviews:table.select', { firm: row.firm, reference: row.reference })}
      className="size-6"
    />
  )
}

const DUE_LOOKS = { overdue: 'font-semibold text-yours', at_risk: 'font-semibold', in_time: '' } as const

export function Due({ row: { due, dueStanding } }: { readonly row: Pick<QueueRow, 'due' | 'dueStanding'> }) {
  return due && <span className={dueStanding ? DUE_LOOKS[dueStanding] : ''}>{due}</span>
}
