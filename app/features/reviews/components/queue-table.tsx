import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable, type Column } from '~/ui/data/data-table'
import { StatusTag } from '~/ui/feedback/status-tag'
import { RowTick } from '~/ui/form/tick'
import type { QueueRow } from '../queries.server'
import type { Marks } from './changes'
import { QueueFlags } from './queue-flags'

const NO_MARKS: Marks = new Map()

type QueueTableProps = {
  readonly rows: readonly QueueRow[]
  readonly caption: string
  readonly marks?: Marks
}

/** The cases of one page of the queue; those the reader may give or release can be ticked. */
export function QueueTable({ rows, caption, marks = NO_MARKS }: QueueTableProps) {
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
          <Goods row={row} />
          <QueueFlags flags={row.flags} />
          {row.isDuplicateSuspected && <StatusTag tone="yours">{t('duplicates:flag')}</StatusTag>}
          <Mark row={row} marks={marks} />
        </>
      ),
    },
    { id: 'stage', heading: t('reviews:table.stage'), cell: (row) => row.stage },
    { id: 'city', heading: t('reviews:table.city'), cell: (row) => row.city },
    { id: 'holder', heading: t('reviews:table.holder'), cell: (row) => row.holder ?? '–' },
    { id: 'submitted', heading: t('reviews:table.submitted'), cell: (row) => row.submittedOn },
    { id: 'due', heading: t('reviews:table.due'), cell: (row) => <DueAndWait row={row} /> },
  ]
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
}

function isChoosable({ may }: QueueRow): boolean {
  return may.claim || may.release || may.give
}

/** What the case is about before it is opened: goods, track, and what the pre-check found. */
export function Goods({ row: { goods, tracks, hits } }: { readonly row: Pick<QueueRow, 'goods' | 'tracks' | 'hits'> }) {
  const t = useTranslate()
  return (
    <>
      <span className="block text-small font-normal text-ink-soft">
        {[goods, tracks].filter((part) => part !== '').join(' · ')}
      </span>
      {hits !== null && hits > 0 && <StatusTag tone="plain">{t('workspace:hits', { count: hits })}</StatusTag>}
    </>
  )
}

function Tick({ row }: { readonly row: QueueRow }) {
  const t = useTranslate()
  return (
    <RowTick
      name="cases[]"
      value={`${row.id}:${row.version}`}
      label={t('reviews:table.select', { firm: row.firm, reference: row.reference })}
    />
  )
}

/** Who was faster, while the row still stands where it was. */
export function Mark({ row, marks }: { readonly row: Pick<QueueRow, 'id'>; readonly marks: Marks }) {
  const t = useTranslate()
  const holder = marks.get(row.id)
  if (holder === undefined) return null
  return (
    <span className="block text-small font-semibold text-theirs">
      {holder === null ? t('workspace:live.released') : t('workspace:live.taken', { who: holder })}
    </span>
  )
}

function DueAndWait({ row }: { readonly row: QueueRow }) {
  return (
    <>
      <Due row={row} />
      {row.waits && <span className="block text-small text-ink-soft">{row.waits.text}</span>}
    </>
  )
}

const DUE_LOOKS = { overdue: 'font-semibold text-yours', at_risk: 'font-semibold', in_time: '' } as const

export function Due({ row: { due, dueStanding } }: { readonly row: Pick<QueueRow, 'due' | 'dueStanding'> }) {
  return due && <span className={dueStanding ? DUE_LOOKS[dueStanding] : ''}>{due}</span>
}
