import type { ReactNode } from 'react'

/** A list with nothing in it says why, and what to do. */
export function EmptyState({
  heading,
  children,
  action,
}: {
  readonly heading: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}) {
  return (
    <div className="border-y border-line py-10">
      <h2 className="text-lead">{heading}</h2>
      {children && <div className="mt-1 max-w-measure text-ink-soft">{children}</div>}
      {action && <div className="mt-5">{action}</div>}
    </div>
  )
}
