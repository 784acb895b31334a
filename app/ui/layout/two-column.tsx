import type { ReactNode } from 'react'

type TwoColumnProps = {
  readonly children: ReactNode
  readonly aside: ReactNode
  /** What nobody should have to scroll for: above the matter on a phone, on top of the second column elsewhere. */
  readonly first?: ReactNode
}

/** The page's matter, and beside it what one looks up; below it on a phone. */
export function TwoColumn({ children, aside, first }: TwoColumnProps) {
  const rows = first ? 'md:grid-rows-[auto_1fr]' : ''
  return (
    <div className={`grid gap-x-12 gap-y-10 md:grid-cols-[minmax(0,1fr)_19rem] ${rows}`}>
      {first && <div className="min-w-0 md:col-start-2">{first}</div>}
      <div className={`min-w-0 ${first ? 'md:col-start-1 md:row-span-2 md:row-start-1' : ''}`}>{children}</div>
      <aside className="min-w-0">{aside}</aside>
    </div>
  )
}

/** A part of the column beside the matter: a hairline above, no box. */
export function AsideSection({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="border-t border-line py-4 first:border-0 first:pt-0">
      <h2 className="mb-3 text-base">{heading}</h2>
      {children}
    </section>
  )
}
