import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { PageShell } from '~/ui/layout/page-shell'
import type { Queue } from '../queries.server'
import { QueueColumn } from './queue-column'

export type DeskShellProps = {
  readonly queue: Queue
  readonly currentId?: string
  readonly children: ReactNode
  readonly aside?: ReactNode
}

/** Queue, case and what one looks up, beside each other; one below the other on a phone, where an open case comes first. */
export function DeskShell({ queue, currentId, children, aside }: DeskShellProps) {
  const t = useTranslate()
  const nav = [{ to: paths.advisor.queue(), label: t('reviews:queue.title') }]
  return (
    <PageShell session="in" width="desk" nav={nav}>
      <div className="grid lg:min-h-[calc(100dvh-3.5rem)] lg:grid-cols-[21rem_minmax(0,1fr)]">
        <div className={`border-line bg-surface lg:border-e ${currentId ? 'hidden lg:block' : ''} print:hidden`}>
          <QueueColumn queue={queue} currentId={currentId} />
        </div>
        <div className={`grid min-w-0 content-start ${aside ? 'lg:grid-cols-[minmax(0,1fr)_19rem]' : ''}`}>
          <div className="min-w-0 px-4 py-6 sm:px-8">{children}</div>
          {aside && (
            <aside className="min-w-0 border-t border-line px-4 py-6 sm:px-6 lg:border-s lg:border-t-0">{aside}</aside>
          )}
        </div>
      </div>
    </PageShell>
  )
}
