import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { DataTable, type Column } from '~/ui/data/data-table'
import { Pagination } from '~/ui/data/pagination'
import { Tabs } from '~/ui/data/tabs'
import { EmptyState } from '~/ui/feedback/empty-state'
import type { AccessLine, AccessPage } from '../queries.server'

type AccessListProps = {
  readonly access: AccessPage
  readonly toPlace: (place: { readonly side: AccessPage['side']; readonly page?: number }) => string
}

/** Who opened what and when: staff first, the firm's own people beside them. */
export function AccessList({ access, toPlace }: AccessListProps) {
  const t = useTranslate()
  const { side, counts, lines, page, pages } = access
  const tab = (of: AccessPage['side']) => ({
    to: toPlace({ side: of }),
    label: t(`access:${of}`),
    count: counts[of],
    isCurrent: side === of,
  })
  return (
    <>
      <Tabs label={t('access:sides')} tabs={[tab('staff'), tab('colleagues')]} />
      <div className="mt-6">
        {lines.length === 0 ? (
          <EmptyState heading={t(`access:empty.${side}`)}>
            <p>{t(`access:emptyBody.${side}`)}</p>
          </EmptyState>
        ) : (
          <Lines lines={lines} side={side} />
        )}
        <Pagination page={page} pages={pages} toPage={(to) => toPlace({ side, page: to })} />
      </div>
    </>
  )
}

function Lines({ lines, side }: Pick<AccessPage, 'lines' | 'side'>) {
  const t = useTranslate()
  const format = useFormat()
  const columns: readonly Column<AccessLine>[] = [
    {
      id: 'who',
      heading: t('access:who'),
      isRowHeading: true,
      cell: ({ name, role }) => (
        <>
          <bdi className="[overflow-wrap:anywhere]">{name ?? t(`access:former.${side}`)}</bdi>
          <span className="block text-small font-normal text-ink-soft">{t(`access:role.${role}`)}</span>
        </>
      ),
    },
    {
      id: 'what',
      heading: t('access:what'),
      cell: ({ what, reference }) => (
        <>
          {what}
          {reference && <span className="block text-small text-ink-soft">{t('access:reference', { reference })}</span>}
        </>
      ),
    },
    {
      id: 'when',
      heading: t('access:when'),
      cell: ({ at }) => <time dateTime={at}>{format.dateTime(at)}</time>,
    },
  ]
  return <DataTable caption={t('access:caption')} columns={columns} rows={lines} rowKey={({ id }) => id} />
}
