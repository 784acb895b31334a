import { Link, useLoaderData } from '@remix-run/react'
import { requireLead } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { listLoad, type Load } from '~/features/reviews/load-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { DataTable, type Column } from '~/ui/data/data-table'
import { PageHeading } from '~/ui/layout/headings'

export const loader = pageFor(requireLead, async ({ scope }) => {
  const load = await listLoad(scope, new Date())
  return { load, title: pageTitle(scope.language, translator(scope.language)('reviews:load.title')) }
})

export default function AdvisorLoad() {
  const t = useTranslate()
  const format = useFormat()
  const { load } = useLoaderData<typeof loader>()
  const to = (row: Load, query: Record<string, string>) =>
    paths.advisor.queue({ tab: 'open', waitingOn: 'advisor', assignee: row.id, ...query })
  const figure = (
    id: 'open' | 'overdue' | 'soon' | 'waiting',
    of: (row: Load) => number,
    place: (row: Load) => string,
  ) =>
    ({
      id,
      heading: t(`reviews:load.${id}`),
      kind: 'number',
      cell: (row: Load) => (of(row) === 0 ? '0' : <Link to={place(row)}>{format.number(of(row))}</Link>),
    }) satisfies Column<Load>
  const columns: readonly Column<Load>[] = [
    { id: 'advisor', heading: t('reviews:load.advisor'), isRowHeading: true, cell: (row) => <Who row={row} /> },
    figure(
      'open',
      (row) => row.open,
      (row) => to(row, {}),
    ),
    figure(
      'overdue',
      (row) => row.overdue,
      (row) => to(row, { due: 'overdue' }),
    ),
    figure(
      'soon',
      (row) => row.atRisk,
      (row) => to(row, { due: 'at_risk' }),
    ),
    figure(
      'waiting',
      (row) => row.waiting,
      (row) => paths.advisor.queue({ tab: 'waiting', assignee: row.id }),
    ),
    // Thirty days are no filter of the queue; the figures list the cases of any period.
    {
      id: 'decided',
      heading: t('reviews:load.decided'),
      kind: 'number',
      cell: (row) => format.number(row.decided),
    },
  ]
  return (
    <div className="px-4 py-6 sm:px-8">
      <PageHeading lead={t('reviews:load.lead')}>{t('reviews:load.title')}</PageHeading>
      <DataTable caption={t('reviews:load.caption')} columns={columns} rows={load} rowKey={(row) => row.id} />
    </div>
  )
}

/** What somebody still holds who cannot work on it any more waits for a lead. */
function Who({ row }: { readonly row: Load }) {
  const t = useTranslate()
  if (row.left === null) return row.name
  return (
    <>
      {row.name} <strong className="text-yours">{t(`reviews:load.left.${row.left}`)}</strong>
    </>
  )
}
