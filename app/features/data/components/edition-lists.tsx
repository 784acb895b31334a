import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable, type Column } from '~/ui/data/data-table'
import { Fold } from '~/ui/layout/fold'
import { SectionHeading } from '~/ui/layout/headings'
import type { DataPage, EditionRow } from '../queries.server'

/** Each kind of data with its newest edition, earlier ones behind it; where there is none, what the portal does not know then. */
export function EditionLists({ kinds, today }: DataPage) {
  const t = useTranslate()
  return kinds.map(({ kind, editions, isOverdue }) => (
    <section key={kind} className="mt-10">
      <SectionHeading end={editions.length}>{t(`data:kinds.${kind}.name`)}</SectionHeading>
      <p className="mt-3 max-w-measure text-small text-ink-soft">{t(`data:kinds.${kind}.for`)}</p>
      {isOverdue && <p className="mt-2 font-semibold text-yours">{t('data:list.overdue')}</p>}
      {editions.length === 0 ? (
        <p className="mt-2 max-w-measure text-yours">{t(`data:kinds.${kind}.none`)}</p>
      ) : (
        <Editions name={t(`data:kinds.${kind}.name`)} editions={editions} today={today} />
      )}
    </section>
  ))
}

type TableProps = {
  readonly name: string
  readonly editions: readonly EditionRow[]
  readonly today: string
}

function Editions({ name, editions, today }: TableProps) {
  const t = useTranslate()
  const earlier = editions.slice(1)
  return (
    <div className="mt-3">
      <EditionTable name={name} editions={editions.slice(0, 1)} today={today} />
      {earlier.length > 0 && (
        <Fold label={t('data:list.earlier')} end={earlier.length}>
          <EditionTable name={t('data:list.earlierOf', { name })} editions={earlier} />
        </Fold>
      )}
    </div>
  )
}

/** Without today, of editions that nobody needs to check any more. */
function EditionTable({ name, editions, today }: Omit<TableProps, 'today'> & Partial<TableProps>) {
  const t = useTranslate()
  const format = useFormat()
  const next: readonly Column<EditionRow>[] =
    today === undefined
      ? []
      : [
          {
            id: 'next',
            heading: t('data:list.nextCheck'),
            cell: ({ nextCheck }) => <NextCheck day={nextCheck} isLate={nextCheck < today} />,
          },
        ]
  return (
    <DataTable
      caption={name}
      columns={[
        { id: 'name', heading: t('data:list.name'), cell: (row) => <NameOf row={row} />, isRowHeading: true },
        { id: 'asOf', heading: t('data:list.asOf'), cell: ({ asOf }) => format.date(asOf) },
        { id: 'rows', heading: t('data:list.rows'), kind: 'number', cell: ({ rows }) => format.number(rows) },
        { id: 'loaded', heading: t('data:list.loaded'), cell: (row) => <LoadedBy row={row} /> },
        ...next,
      ]}
      rows={editions}
      rowKey={({ id }) => id}
    />
  )
}

function NameOf({ row }: { readonly row: EditionRow }) {
  const t = useTranslate()
  return (
    <div className="[overflow-wrap:anywhere] sm:min-w-56">
      <span className="block">{row.name}</span>
      <span className="block text-small font-normal text-ink-soft">
        {t('data:list.source', { source: row.source, licence: row.licence ?? t('data:list.noLicence') })}
      </span>
    </div>
  )
}

function LoadedBy({ row: { loadedAt, loadedBy, byCommand } }: { readonly row: EditionRow }) {
  const t = useTranslate()
  const format = useFormat()
  const who = loadedBy ?? t(byCommand ? 'data:list.command' : 'data:list.nobody')
  return t('data:list.loadedBy', { when: format.dateTime(loadedAt), who })
}

function NextCheck({ day, isLate }: { readonly day: string; readonly isLate: boolean }) {
  const t = useTranslate()
  const format = useFormat()
  if (!isLate) return format.date(day)
  return <span className="font-semibold text-yours">{t('data:list.late', { day: format.date(day) })}</span>
}
