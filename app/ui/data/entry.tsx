import type { ReactNode } from 'react'

export type EntryProps = {
  readonly title: ReactNode
  /** What is known about it, in a few words each. */
  readonly facts: readonly string[]
  /** Small forms at the end of the line; below it on a phone. */
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** One thing of a list with its actions, where a table would hide them on a phone. */
export function Entry({ title, facts, actions, children }: EntryProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line py-4">
      <div className="min-w-0 grow basis-60">
        <p className="font-semibold">{title}</p>
        <p className="text-small text-ink-soft">{facts.join(' · ')}</p>
        {children}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </li>
  )
}
