import { useRef, type ReactNode } from 'react'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Pagination } from '~/ui/data/pagination'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageForm } from '~/ui/form/page-form'
import { ShortcutList } from '~/ui/keyboard/shortcut-list'
import type { Queue } from '../queries.server'
import { isLooking, MOST_COUNTED } from '../queue-place'
import { BulkActions } from './bulk-actions'
import { LiveBar } from './live-bar'
import { QueueAsks } from './queue-asks'
import { QUEUE_KEYS, type QueueKey } from './queue-keys'
import { QueueTable } from './queue-table'
import { QueueTabs } from './queue-tabs'
import { useLiveQueue } from './use-live-queue'
import { useQueueKeys } from './use-queue-keys'

type QueueWorkspaceProps = {
  readonly queue: Queue
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
  readonly reply: FormReply | null
  readonly requestId: string
  /** Between the tabs and the cases. */
  readonly children: ReactNode
}

const KEYS = Object.keys(QUEUE_KEYS) as QueueKey[]

/** The queue as a page of its own: it follows what happens elsewhere and can be worked without a mouse. */
export function QueueWorkspace({ queue: given, colleagues, reply, requestId, children }: QueueWorkspaceProps) {
  const t = useTranslate()
  const live = useLiveQueue(given)
  const { rows, place, tab, page, pages, counts } = live.queue
  const [list, help] = [useRef<HTMLDivElement>(null), useRef<HTMLDialogElement>(null)]
  useQueueKeys({ place, list, help, show: live.show })
  return (
    <>
      <QueueTabs queue={live.queue} />
      <QueueAsks queue={live.queue} />
      {children}
      <div className="mt-4 flex flex-wrap items-center justify-between gap-x-6 border-t border-line pt-1">
        <LiveBar live={live} />
        <ShortcutList
          ref={help}
          lines={KEYS.map((key) => ({ ...QUEUE_KEYS[key], label: t(`workspace:keys.${key}`) }))}
        />
      </div>
      <div id="cases" tabIndex={-1} ref={list}>
        {rows.length === 0 && (
          <EmptyState heading={t(isLooking(place) ? 'reviews:queue.nothingFound' : `reviews:queue.empty.${tab}`)}>
            {t(isLooking(place) ? 'reviews:queue.nothingFoundHint' : `reviews:queue.emptyHint.${tab}`)}
          </EmptyState>
        )}
        {rows.length > 0 && (
          // A new answer is a new form: no tick stays on what has been dealt with. What is shown anew in between keeps its ticks.
          <PageForm key={requestId} reply={reply} requestId={requestId}>
            <QueueTable rows={rows} marks={live.marks} caption={t('reviews:table.caption')} />
            <BulkActions rows={rows} colleagues={colleagues} />
          </PageForm>
        )}
      </div>
      {counts[tab] >= MOST_COUNTED && (
        <p className="mt-4 text-ink-soft">{t('reviews:queue.most', { most: MOST_COUNTED })}</p>
      )}
      <Pagination page={page} pages={pages} toPage={(to) => paths.advisor.queue({ ...place, page: to })} />
    </>
  )
}
