import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable, type Column } from '~/ui/data/data-table'
import { useField } from '~/ui/form/form-state'
import { RowTick } from '~/ui/form/tick'
import type { QuietRow } from '../queries.server'

/** The firms of one page; each can be ticked. */
export function QuietTable({ rows }: { readonly rows: readonly QuietRow[] }) {
  const t = useTranslate()
  const format = useFormat()
  const { typed } = useField('who[]')
  const columns: readonly Column<QuietRow>[] = [
    {
      id: 'select',
      heading: <span className="sr-only">{t('quiet:table.selectHeading')}</span>,
      cell: ({ id, name }) => (
        <RowTick name="who[]" value={id} label={t('quiet:table.select', { name })} isTicked={typed?.includes(id)} />
      ),
    },
    { id: 'firm', heading: t('quiet:table.firm'), isRowHeading: true, cell: (row) => <Named row={row} /> },
    { id: 'days', heading: t('quiet:table.days'), kind: 'number', cell: ({ days }) => format.number(days) },
    { id: 'last', heading: t('quiet:table.last'), cell: ({ last }) => last },
    { id: 'step', heading: t('quiet:table.step'), cell: ({ step }) => step },
    { id: 'contact', heading: t('quiet:table.contact'), cell: (row) => <Contact row={row} /> },
    { id: 'advisor', heading: t('quiet:table.advisor'), cell: ({ advisor }) => advisor ?? '' },
  ]
  return <DataTable caption={t('quiet:table.caption')} columns={columns} rows={rows} rowKey={(row) => row.id} />
}

function Named({ row: { name, line, notes } }: { readonly row: QuietRow }) {
  return (
    <>
      {name}
      <span className="block text-small font-normal text-ink-soft">{line}</span>
      {notes.map((note) => (
        <span key={note} className="block text-small font-normal break-words">
          {note}
        </span>
      ))}
    </>
  )
}

function Contact({ row: { contact } }: { readonly row: QuietRow }) {
  if (!contact) return '–'
  return (
    <>
      {contact.name}{' '}
      <a href={`mailto:${contact.email}`} className="block text-small max-sm:break-all">
        {contact.email}
      </a>
    </>
  )
}
