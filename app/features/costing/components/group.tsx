import type { ReactNode } from 'react'

/** Boxes that belong together. */
export function Group({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="border-b border-line py-3">
      <h3 className="mb-1 text-base">{heading}</h3>
      {children}
    </section>
  )
}
