import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { DataTable } from '~/ui/data/data-table'
import { Pagination } from '~/ui/data/pagination'
import { SectionHeading } from '~/ui/layout/headings'
import type { PendingRelease, TouchedFirm } from '../queries.server'

type Props = { readonly pending: PendingRelease; readonly children: ReactNode }

/** What the newest release changes for whom; the way to publish it stands between the sum and the lists. */
export function Pending({ pending, children }: Props) {
  const t = useTranslate()
  const { version, comparedWith, seen, newer, touched, steps, firms, page, pages } = pending
  const versions = comparedWith.join(t('releases:separator'))
  return (
    <section className="mb-12">
      <SectionHeading>{t('releases:pending.heading', { version })}</SectionHeading>
      <p className="mt-4 max-w-measure font-semibold">
        {touched > 0 ? t('releases:pending.touched', { count: touched, seen }) : t('releases:pending.none', { seen })}
      </p>
      {newer > 0 && <p className="mt-1 max-w-measure text-ink-soft">{t('releases:pending.newer', { count: newer })}</p>}
      <p className="mt-1 mb-5 max-w-measure text-ink-soft">{t('releases:pending.comparedWith', { versions })}</p>
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

function Steps({ steps }: Pick<PendingRelease, 'steps'>) {
  const t = useTranslate()
  return (
    <DataTable
      caption={t('releases:steps.caption')}
      captionLook="shown"
      rows={steps}
      rowKey={({ id }) => id}
      columns={[
        { id: 'task', heading: t('releases:steps.task'), isRowHeading: true, cell: ({ title }) => title },
        {
          id: 'kind',
          heading: t('releases:steps.kind'),
          cell: ({ kind }) => t(`releases:steps.${kind}`),
        },
        {
          id: 'reason',
          heading: t('releases:steps.reason'),
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
        { id: 'firms', heading: t('releases:steps.firms'), kind: 'number', cell: ({ firms }) => firms },
      ]}
    />
  )
}

function Firms({ firms }: { readonly firms: readonly TouchedFirm[] }) {
  const t = useTranslate()
  return (
    <DataTable
      caption={t('releases:firms.caption')}
      captionLook="shown"
      rows={firms}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'firm',
          heading: t('releases:firms.firm'),
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
          heading: t('releases:firms.changes'),
          cell: ({ changes }) => (
            <ul>
              {changes.map(({ taskId, kind, title }) => (
                <li key={taskId}>{t('releases:firms.change', { kind: t(`releases:steps.${kind}`), title })}</li>
              ))}
            </ul>
          ),
        },
        {
          id: 'kept',
          heading: t('releases:firms.kept'),
          cell: ({ kept }) =>
            kept.length > 0
              ? t('releases:firms.keptTasks', { tasks: kept.join(t('releases:separator')) })
              : t('releases:firms.nothingLost'),
        },
      ]}
    />
  )
}
