import { useTranslate } from '~/i18n/use-translate'
import { DataTable, type Column } from '~/ui/data/data-table'
import type { EventLine } from '../views'
import { What, When, Where } from './event-cells'

/** What happened to one's own account. Who else did something to it has no name here. */
export function OwnEventList({ lines }: { readonly lines: readonly EventLine[] }) {
  const t = useTranslate()
  const columns: readonly Column<EventLine>[] = [
    { id: 'what', heading: t('security:what'), isRowHeading: true, cell: (line) => <What line={line} /> },
    {
      id: 'by',
      heading: t('security:own.by'),
      cell: ({ actor, isOwn }) => {
        if (isOwn) return t('security:own.byYou')
        return t(actor.state === 'nobody' ? 'security:own.byNobody' : 'security:own.byOther')
      },
    },
    { id: 'when', heading: t('security:when'), cell: (line) => <When line={line} /> },
    { id: 'where', heading: t('security:where'), cell: (line) => <Where line={line} /> },
  ]
  return <DataTable caption={t('security:own.caption')} columns={columns} rows={lines} rowKey={({ id }) => id} />
}
