import type { ReactNode } from 'react'
import type { Queue } from '../queries.server'
import { QueueColumn } from './queue-column'

export type WorkspaceShellProps = {
  readonly queue: Queue
  readonly currentId: string
  readonly children: ReactNode
  readonly aside?: ReactNode
}

/** Queue, case and what one looks up, beside each other; one below the other on a phone, where an open case comes first. */
export function WorkspaceShell({ queue, currentId, children, aside }: WorkspaceShellProps) {
  return (
    <div className="grid lg:min-h-[calc(100dvh-3.5rem)] lg:grid-cols-[21rem_minmax(0,1fr)]">
      <div className="hidden border-line bg-surface lg:block lg:border-e print:hidden">
        <QueueColumn queue={queue} currentId={currentId} />
      </div>
      <div className={`grid min-w-0 content-start ${aside ? 'lg:grid-cols-[minmax(0,1fr)_19rem]' : ''}`}>
        <div className="min-w-0 px-4 py-6 sm:px-8">{children}</div>
        {aside && (
          <aside className="min-w-0 border-t border-line px-4 py-6 sm:px-6 lg:border-s lg:border-t-0">{aside}</aside>
        )}
      </div>
    </div>
  )
}
