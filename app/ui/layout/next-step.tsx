import type { ReactNode } from 'react'
import { ButtonLink } from '../form/button-link'

export type NextStepProps = {
  /** Whose turn, and by when. */
  readonly caption: string
  readonly heading: string
  readonly children?: ReactNode
  readonly action?: { readonly to: string; readonly label: string }
  /** Instead of the action, where there are several or they lead to a place on this page. */
  readonly end?: ReactNode
}

/** The one dark block of a page: what to do now. */
export function NextStep({ caption, heading, children, action, end }: NextStepProps) {
  return (
    <section className="grid items-center gap-5 rounded-block bg-sea-deep p-6 text-white sm:grid-cols-[minmax(0,1fr)_auto] sm:p-8 print:border print:bg-white print:text-ink">
      <div>
        <p className="text-small tracking-wide text-deep-faint print:text-ink-soft">{caption}</p>
        <h1 className="mt-1 text-page">{heading}</h1>
        {children && <div className="mt-2 max-w-measure text-deep-soft print:text-ink">{children}</div>}
      </div>
      {action && (
        <div className="grid print:hidden">
          <ButtonLink to={action.to} tone="inverse">
            {action.label}
          </ButtonLink>
        </div>
      )}
      {end && <div className="grid justify-items-stretch gap-3 text-center print:hidden">{end}</div>}
    </section>
  )
}
