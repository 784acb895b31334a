import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Pagination } from '~/ui/data/pagination'
import { Tabs } from '~/ui/data/tabs'
import type { Queue, QueueRow } from '../queries.server'

export const TABS = ['mine', 'unclaimed', 'waiting', 'decided'] as const

export function QueueColumn({ queue, currentId }: { readonly queue: Queue; readonly currentId?: string }) {
  const t = useTranslate()
  const Heading = currentId ? 'h2' : 'h1'
  return (
    <section aria-labelledby="queue">
      <Heading id="queue" className="px-4 pt-5 text-lead">
        {t('reviews:queue.title')}
      </Heading>
      <div className="px-4 text-small">
        <Tabs
          label={t('reviews:queue.label')}
          tabs={TABS.map((tab) => ({
            to: paths.advisor.queue({ tab }),
            label: t(`reviews:queue.tabs.${tab}`),
            isCurrent: tab === queue.tab,
            // What is decided only grows; its number asks for nothing.
            ...(tab !== 'decided' && { count: queue.counts[tab] }),
          }))}
        />
      </div>
      {queue.rows.length === 0 ? (
        <div className="px-4 py-8">
          <p className="font-semibold">{t(`reviews:queue.empty.${queue.tab}`)}</p>
          <p className="mt-1 text-small text-ink-soft">{t(`reviews:queue.emptyHint.${queue.tab}`)}</p>
        </div>
      ) : (
        <ul>
          {queue.rows.map((row) => (
            <QueueLine key={row.id} row={row} isCurrent={row.id === currentId} />
          ))}
        </ul>
      )}
      <div className="px-4 pb-6">
        <Pagination
          page={queue.page}
          pages={queue.pages}
          toPage={(page) => paths.advisor.queue({ tab: queue.tab, page })}
        />
      </div>
    </section>
  )
}

function QueueLine({ row, isCurrent }: { readonly row: QueueRow; readonly isCurrent: boolean }) {
  return (
    <li>
      <Link
        to={row.to}
        aria-current={isCurrent ? 'true' : undefined}
        className="block border-b border-line px-4 py-3 text-ink no-underline hover:bg-sea-wash aria-[current]:bg-sea-wash aria-[current]:shadow-[inset_4px_0_0_var(--sea)]"
      >
        <span className="block font-semibold">{row.firm}</span>
        <span className="flex flex-wrap justify-between gap-x-3 text-small text-ink-soft">
          <span>{row.line}</span>
          {row.due && <span className={row.isOverdue ? 'font-semibold text-yours' : ''}>{row.due}</span>}
        </span>
      </Link>
    </li>
  )
}
