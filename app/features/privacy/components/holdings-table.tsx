import type { Holding } from '~/domain/access/personal-data'
import { HOLDINGS } from '~/domain/access/reference/personal-data'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable } from '~/ui/data/data-table'

/** What is kept about people, a line for each kind of row. */
export function HoldingsTable() {
  const t = useTranslate()
  return (
    <DataTable
      caption={t('privacy:notice.tableCaption')}
      rows={HOLDINGS}
      rowKey={({ table }) => table}
      columns={[
        {
          id: 'what',
          heading: t('privacy:notice.what'),
          isRowHeading: true,
          cell: ({ table }) => t(`privacy:tables.${table}`),
        },
        {
          id: 'why',
          heading: t('privacy:notice.why'),
          cell: ({ purpose }) => t(`privacy:purposes.${purpose}.title`),
        },
        { id: 'long', heading: t('privacy:notice.long'), cell: ({ kept }) => <Kept kept={kept} /> },
        {
          id: 'closing',
          heading: t('privacy:notice.closing'),
          cell: ({ onClosing }) => t(`privacy:fates.${onClosing}`),
        },
      ]}
    />
  )
}

function Kept({ kept }: Pick<Holding, 'kept'>) {
  const t = useTranslate()
  return <>{'days' in kept ? t(`privacy:kept.${kept.after}`, { count: kept.days }) : t(`privacy:kept.${kept.until}`)}</>
}
