import { useTranslate } from '~/i18n/use-translate'
import { DataTable, type Column } from '~/ui/data/data-table'
import type { EventLine, EventPerson } from '../views'
import { Small, What, When, Where } from './event-cells'

/** The whole record, as administrators read it. */
export function EventList({ lines }: { readonly lines: readonly EventLine[] }) {
  const t = useTranslate()
  const columns: readonly Column<EventLine>[] = [
    { id: 'what', heading: t('security:what'), isRowHeading: true, cell: (line) => <What line={line} /> },
    {
      id: 'who',
      heading: t('security:who'),
      cell: ({ actor }) => <Person person={actor} none="nobody" />,
    },
    {
      id: 'whom',
      heading: t('security:whom'),
      cell: ({ subject, isOwn }) => (isOwn ? t('security:self') : <Person person={subject} none="none" />),
    },
    { id: 'when', heading: t('security:when'), cell: (line) => <When line={line} /> },
    {
      id: 'where',
      heading: t('security:where'),
      cell: (line) => (
        <>
          <Where line={line} />
          <Small text={line.requestId && t('security:request', { id: line.requestId })} />
        </>
      ),
    },
  ]
  return <DataTable caption={t('security:caption')} columns={columns} rows={lines} rowKey={({ id }) => id} />
}

function Person({ person, none }: { readonly person: EventPerson; readonly none: 'nobody' | 'none' }) {
  const t = useTranslate()
  if (person.state === 'nobody') return t(`security:people.${none}`)
  if (person.state === 'gone') return t('security:people.gone')
  return (
    <>
      <bdi className="[overflow-wrap:anywhere]">{person.name}</bdi>
      {person.state === 'disabled' && ` ${t('security:people.disabled')}`}
      <Small text={person.email} />
    </>
  )
}
