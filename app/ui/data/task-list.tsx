import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { MarkedText } from './source-line'
import { StatusTag, type StatusTone } from '../feedback/status-tag'

export function TaskList({ children }: { readonly children: ReactNode }) {
  return <ul>{children}</ul>
}

export type TaskRowProps = {
  readonly title: string
  /** One short line, without a link in it. */
  readonly hint?: string
  readonly status: { readonly tone: StatusTone; readonly label: string }
  /** Where the whole row leads; without it the row cannot be opened yet. */
  readonly to?: string
  /** Where to go on instead, where that is another page. */
  readonly next?: { readonly to: string; readonly label: string }
  /** struck: no longer needed, and the hint says why. */
  readonly look?: 'plain' | 'struck'
}

export function TaskRow({ title, hint, status, to, next, look = 'plain' }: TaskRowProps) {
  return (
    <li
      className={`relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-line py-4 ${to ? 'hover:bg-sea-wash' : ''}`}
    >
      <div>
        <TaskTitle title={title} to={to} look={look} />
        {hint && (
          <p className="mt-0.5 text-small text-ink-soft">
            <MarkedText text={hint} />
          </p>
        )}
        {next && (
          // Above the link that covers the row.
          <Link to={next.to} className="relative mt-0.5 inline-block py-0.5 text-small print:hidden">
            {next.label}
          </Link>
        )}
      </div>
      <StatusTag tone={status.tone}>{status.label}</StatusTag>
    </li>
  )
}

function TaskTitle({ title, to, look = 'plain' }: Pick<TaskRowProps, 'title' | 'to' | 'look'>) {
  if (to) {
    return (
      <Link
        to={to}
        className={`font-semibold before:absolute before:inset-0 ${look === 'struck' ? 'text-ink-faint line-through' : 'text-ink no-underline'}`}
      >
        {title}
      </Link>
    )
  }
  return look === 'struck' ? <s className="text-ink-faint">{title}</s> : <span className="text-ink-faint">{title}</span>
}
