import type { ReactNode } from 'react'

export type FoldProps = {
  readonly label: string
  /** A count or a few words beside it, so that one knows what is inside. */
  readonly end?: ReactNode
  readonly isOpen?: boolean
  readonly id?: string
  /** Inside another frame, which has the lines. */
  readonly isInner?: boolean
  /** A sheet of paper shows what is inside, open or not. */
  readonly isPrinted?: boolean
  readonly children: ReactNode
}

/** What is not needed at first sight, behind its name; the browser opens it without scripts and while it searches. */
export function Fold({ label, end, isOpen = false, isInner = false, isPrinted = false, id, children }: FoldProps) {
  return (
    <details
      id={id}
      open={isOpen ? true : undefined}
      data-prints-open={isPrinted ? true : undefined}
      className={isInner ? 'py-1' : 'border-b border-line py-4'}
    >
      <summary className="cursor-pointer py-1 font-semibold text-sea">
        <span className="inline-flex w-[calc(100%-1.5rem)] flex-wrap items-baseline gap-x-4 align-top">
          <span>{label}</span>
          {end && <span className="ms-auto text-small font-normal text-ink-soft">{end}</span>}
        </span>
      </summary>
      <div className={isInner ? 'mt-1' : 'mt-4'}>{children}</div>
    </details>
  )
}
