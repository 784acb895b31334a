import type { ReactNode } from 'react'

/** firm: goes to the other side. colleagues: stays in the workspace. Never the same colour, edge or sign. */
export type Audience = 'firm' | 'colleagues'

const LOOKS = {
  firm: 'border-2 border-solid border-sea bg-sea-wash',
  colleagues: 'border-2 border-dashed border-theirs bg-theirs-wash',
} as const
const INK = { firm: 'text-sea', colleagues: 'text-theirs' } as const

/** A sheet that is going out, or a lock. */
export function AudienceIcon({ audience }: { readonly audience: Audience }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={`size-7 shrink-0 fill-none stroke-current stroke-2 ${INK[audience]}`}
    >
      {audience === 'firm' ? (
        <path d="M3 5h18v11H10l-5 4v-4H3zM7 9h10M7 12h7" strokeLinejoin="round" strokeLinecap="round" />
      ) : (
        <path d="M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3M12 15v2" strokeLinejoin="round" strokeLinecap="round" />
      )}
    </svg>
  )
}

type SheetProps = { readonly audience: Audience; readonly heading: string; readonly children: ReactNode }

/** Says on top of a page who reads it. */
export function AudienceNotice({ audience, heading, children }: SheetProps) {
  return (
    <section className={`my-6 flex gap-4 rounded-block p-4 sm:p-5 ${LOOKS[audience]}`}>
      <AudienceIcon audience={audience} />
      <div className="min-w-0">
        <h2 className={`text-lead ${INK[audience]}`}>{heading}</h2>
        <div className="mt-1 max-w-measure flow [--flow:0.5rem]">{children}</div>
      </div>
    </section>
  )
}

/** The form of the page, on the same ground as its notice. */
export function AudienceSheet({ audience, heading, children }: SheetProps) {
  return (
    <section id="write" className={`mt-8 scroll-mt-4 rounded-block p-4 sm:p-6 print:hidden ${LOOKS[audience]}`}>
      <h2 className={`mb-4 flex items-center gap-3 text-title ${INK[audience]}`}>
        <AudienceIcon audience={audience} />
        {heading}
      </h2>
      {children}
    </section>
  )
}
