import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { DataTable } from '~/ui/data/data-table'
import { Pagination } from '~/ui/data/pagination'
import { SectionHeading } from '~/ui/layout/headings'
import type { PendingEdition, TouchedFirm } from '../queries.server'

type Props = { readonly pending: PendingEdition; readonly children: ReactNode }

/** What the newest edition changes for whom; the way to publish it stands between the sum and the lists. */
export function Pending({ pending, children }: Props) {
  const t = useTranslate()
  const { version, comparedWith, seen, newer, touched, steps, firms, page, pages } = pending
  const versions = comparedWith.join(t('editions:separator'))
  return (
    <section className="mb-12">
      <SectionHeading>{t('editions:pending.heading', { version })}</SectionHeading>
      <p className="mt-4 max-w-measure font-semibold">
        {touched > 0 ? t('editions:pending.touched', { count: touched, seen }) : t('editions:pending.none', { seen })}
      </p>
      {newer > 0 && <p className="mt-1 max-w-measure text-ink-soft">{t('editions:pending.newer', { count: newer })}</p>}
      <p className="mt-1 mb-5 max-w-measure text-ink-soft">{t('editions:pending.comparedWith', { versions })}</p>
      {children}
      {touched > 0 && (
        <div className="mt-8 grid gap-10">
          <Steps steps={steps} />
          <div>
            <Firms firms={firms} />
            <Pagination page={page} pages={pages} toPage={(one) => paths.admin.catalogue({ page: one })} />
          </div>
        </div>
      )}
    </section>
  )
}

function Steps({ steps }: Pick<PendingEdition, 'steps'>) {
  const t = useTranslate()
  return (
    <DataTable
      caption={t('editions:steps.caption')}
      captionLook="shown"
      rows={steps}
      rowKey={({ id }) => id}
      columns={[
        { id: 'task', heading: t('editions:steps.task'), isRowHeading: true, cell: ({ title }) => title },
        {
          id: 'kind',
          heading: t('editions:steps.kind'),
          onPhone: 'below',
          cell: ({ kind }) => t(`editions:steps.${kind}`),
        },
        {
          id: 'reason',
          heading: t('editions:steps.reason'),
          onPhone: 'below',
          cell: ({ sentence, rule }) => (
            <>
              {sentence}
              {rule && (
                <Link to={rule.to} className="block py-0.5 text-small">
                  {rule.title}
                </Link>
              )}
            </>
          ),
        },
        { id: 'firms', heading: t('editions:steps.firms'), kind: 'number', cell: ({ firms }) => firms },
      ]}
    />
  )
}

function Firms({ firms }: { readonly firms: readonly TouchedFirm[] }) {
  const t = useTranslate()
  return (
    <DataTable
      caption={t('editions:firms.caption')}
      captionLook="shown"
      rows={firms}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'firm',
          heading: t('editions:firms.firm'),
          isRowHeading: true,
          cell: ({ name, creditCode }) => (
            <>
              {name}
              <span className="block text-small font-normal text-ink-soft">{creditCode}</span>
            </>
          ),
        },
        {
          id: 'changes',
          heading: t('editions:firms.changes'),
          onPhone: 'below',
          cell: ({ changes }) => (
            <ul>
              {changes.map(({ taskId, kind, title }) => (
                <li key={taskId}>{t('editions:firms.change', { kind: t(`editions:steps.${kind}`), title })}</li>
              ))}
            </ul>
          ),
        },
        {
          id: 'kept',
          heading: t('editions:firms.kept'),
          onPhone: 'below',
          cell: ({ kept }) =>
            kept.length > 0
              ? t('editions:firms.keptTasks', { tasks: kept.join(t('editions:separator')) })
              : t('editions:firms.nothingLost'),
        },
      ]}
    />
  )
}
