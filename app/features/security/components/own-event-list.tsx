import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable, type Column } from '~/ui/data/data-table'
import type { EventLine } from '../views'

/** What happened to one's own account. Who else did something to it has no name here. */
export function OwnEventList({ lines }: { readonly lines: readonly EventLine[] }) {
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
          {[detail, firm && t('security:firm', { firm })].map(
            (text) =>
              text && (
                <span key={text} className="block text-small font-normal [overflow-wrap:anywhere] text-ink-soft">
                  {text}
                </span>
              ),
          )}
        </>
      ),
    },
    {
      id: 'by',
      heading: t('security:own.by'),
      cell: ({ actor, isOwn }) => {
        if (isOwn) return t('security:own.byYou')
        return t(actor.state === 'nobody' ? 'security:own.byNobody' : 'security:own.byOther')
      },
    },
    {
      id: 'when',
      heading: t('security:when'),
      cell: ({ at }) => <time dateTime={at}>{format.dateTime(at)}</time>,
    },
    {
      id: 'where',
      heading: t('security:where'),
      cell: ({ address }) => <span className="[overflow-wrap:anywhere]">{address}</span>,
    },
  ]
  return <DataTable caption={t('security:own.caption')} columns={columns} rows={lines} rowKey={({ id }) => id} />
}
