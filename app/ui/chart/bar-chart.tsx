import { Link } from '@remix-run/react'

export type Bar = {
  readonly label: string
  /** Null: hidden or unknown; `text` says which. */
  readonly value: number | null
  readonly text: string
  /** The rows behind the number. */
  readonly to?: string
}

export type BarChartProps = {
  readonly caption: string
  readonly headings: { readonly label: string; readonly value: string }
  readonly bars: readonly Bar[]
}

/** A table whose middle column draws the numbers, so that chart and table are one. */
export function BarChart({ caption, headings, bars }: BarChartProps) {
  const max = Math.max(1, ...bars.map(({ value }) => value ?? 0))
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="text-small text-ink-soft">
          <th scope="col" className="border-b-2 border-ink py-2 pe-3 text-start font-semibold">
            {headings.label}
          </th>
          <td className="w-1/2 border-b-2 border-ink" />
          <th scope="col" className="border-b-2 border-ink py-2 text-end font-semibold">
            {headings.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ label, value, text, to }) => (
          <tr key={label} className="border-b border-line">
            <th scope="row" className="py-2 pe-3 text-start font-normal">
              {label}
            </th>
            <td>
              <svg aria-hidden="true" className="block h-3.5 w-full">
                {value !== null && (
                  <rect width={`${((value / max) * 100).toFixed(2)}%`} height="100%" rx="2" className="fill-chart-1" />
                )}
              </svg>
            </td>
            <td className="py-2 ps-3 text-end font-semibold whitespace-nowrap">
              {to ? (
                <Link to={to} className="inline-block py-0.5">
                  {text}
                </Link>
              ) : (
                <span className={value === null ? 'font-normal text-ink-soft' : ''}>{text}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
