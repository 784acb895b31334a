import type { ReactNode } from 'react'

export type Fact = { readonly label: string; readonly value: ReactNode }

/** Short facts, the label beside its value. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-small">
      {facts.map(({ label, value }) => (
        <div key={label} className="contents">
          <dt className="text-ink-soft">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Four or so longer facts in a grid of hairlines; a last one that stands alone takes the whole line. */
export function FactGrid({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="grid gap-px overflow-hidden rounded-box border border-line bg-line sm:grid-cols-2">
      {facts.map(({ label, value }) => (
        <div key={label} className="bg-surface px-6 py-4 sm:last:odd:col-span-2">
          <dt className="text-small font-semibold text-ink-soft">{label}</dt>
          <dd className="mt-1">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
