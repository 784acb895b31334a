import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Pagination } from '~/ui/data/pagination'
import type { Queue, QueueRow } from '../queries.server'
import type { Marks } from './changes'
import { LiveBar } from './live-bar'
import { QueueFlags } from './queue-flags'
import { Due, Goods, Mark } from './queue-table'
import { QueueTabs } from './queue-tabs'
import { useLiveQueue } from './use-live-queue'

export function QueueColumn({ queue: given, currentId }: { readonly queue: Queue; readonly currentId: string }) {
  const t = useTranslate()
  const live = useLiveQueue(given)
  const { queue } = live
  return (
    <section aria-labelledby="queue">
      <h2 id="queue" className="px-4 pt-5 text-lead">
        {t('reviews:queue.title')}
      </h2>
      <div className="px-4 text-small">
        <QueueTabs queue={queue} />
        <LiveBar live={live} />
      </div>
      {queue.rows.length === 0 ? (
        <div className="px-4 py-8">
          <p className="font-semibold">{t(`reviews:queue.empty.${queue.tab}`)}</p>
          <p className="mt-1 text-small text-ink-soft">{t(`reviews:queue.emptyHint.${queue.tab}`)}</p>
        </div>
      ) : (
        <ul>
          {queue.rows.map((row) => (
            <QueueLine key={row.id} row={row} marks={live.marks} isCurrent={row.id === currentId} />
          ))}
        </ul>
      )}
      <div className="px-4 pb-6">
        <Pagination
          page={queue.page}
          pages={queue.pages}
          toPage={(page) => paths.advisor.queue({ ...queue.place, page })}
        />
      </div>
    </section>
  )
}

type QueueLineProps = { readonly row: QueueRow; readonly marks: Marks; readonly isCurrent: boolean }

function QueueLine({ row, marks, isCurrent }: QueueLineProps) {
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
          <Due row={row} />
        </span>
        <Goods row={row} />
        <QueueFlags flags={row.flags} />
        <Mark row={row} marks={marks} />
      </Link>
    </li>
  )
}
