import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable, type Column } from '~/ui/data/data-table'
import type { EventLine, EventPerson } from '../views'

/** The whole record, as administrators read it. */
export function EventList({ lines }: { readonly lines: readonly EventLine[] }) {
  const t = useTranslate()
  const format = useFormat()
  const columns: readonly Column<EventLine>[] = [
    {
      id: 'what',
      heading: t('security:what'),
      isRowHeading: true,
      cell: ({ what, detail, firm }) => (
        <>
          {what}
          <Small text={detail} />
          <Small text={firm && t('security:firm', { firm })} />
        </>
      ),
    },
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
    {
      id: 'when',
      heading: t('security:when'),
      cell: ({ at }) => <time dateTime={at}>{format.dateTime(at)}</time>,
    },
    {
      id: 'where',
      heading: t('security:where'),
      cell: ({ address, requestId }) => (
        <>
          <span className="[overflow-wrap:anywhere]">{address}</span>
          <Small text={requestId && t('security:request', { id: requestId })} />
        </>
      ),
    },
  ]
  return <DataTable caption={t('security:caption')} columns={columns} rows={lines} rowKey={({ id }) => id} />
}

function Small({ text }: { readonly text: string | null }) {
  if (!text) return null
  return <span className="block text-small font-normal [overflow-wrap:anywhere] text-ink-soft">{text}</span>
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
