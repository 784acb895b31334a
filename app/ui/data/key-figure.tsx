import { Link } from '@remix-run/react'

export type KeyFigureProps = {
  readonly label: string
  readonly value: string
  readonly unit?: string
  /** What the number means, as of when, from where. */
  readonly note?: string
  /** The rows behind the number. */
  readonly to?: string
}

export function KeyFigure({ label, value, unit, note, to }: KeyFigureProps) {
  const figure = (
    <>
      <span className="text-page font-semibold">{value}</span>
      {unit && <span className="text-base font-normal text-ink-soft"> {unit}</span>}
    </>
  )
  return (
    <div className="border-t-2 border-ink pt-3">
      <p className="font-semibold">{label}</p>
      <p className="mt-1">{to ? <Link to={to}>{figure}</Link> : figure}</p>
      {note && <p className="mt-1 text-small text-ink-soft">{note}</p>}
    </div>
  )
}

export function KeyFigures({ figures }: { readonly figures: readonly KeyFigureProps[] }) {
  return (
    <div className="my-6 grid gap-6 sm:grid-cols-2 md:grid-cols-4">
      {figures.map((figure) => (
        <KeyFigure key={figure.label} {...figure} />
      ))}
    </div>
  )
}
