import type { ReactNode } from 'react'

export type ChartColumn = {
  readonly label: string
  readonly value: number
  /** A few characters above the column; what has no value needs none. */
  readonly mark: string
  /** The value as it is read aloud. */
  readonly spoken: string
}

export type ColumnChartProps = {
  readonly heading: string
  /** What the columns show, for those who cannot see them. */
  readonly label: string
  /** The sum or the unit, at the end of the heading's line. */
  readonly end?: ReactNode
  readonly columns: readonly ChartColumn[]
}

/** Room above the highest column for its mark. */
const HIGHEST = 84

/** How a value moves over time; the table with the exact values stands below it. */
export function ColumnChart({ heading, label, end, columns }: ColumnChartProps) {
  const max = Math.max(1, ...columns.map(({ value }) => value))
  const spoken = columns.filter(({ value }) => value > 0).map((column) => `${column.label} ${column.spoken}`)
  return (
    <figure className="min-w-0">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="text-base">{heading}</h3>
        {end && <span className="font-semibold">{end}</span>}
      </figcaption>
      <div
        role="img"
        aria-label={`${label}: ${spoken.join(', ')}`}
        className="mt-3 grid auto-cols-fr grid-flow-col break-inside-avoid border-b-2 border-ink"
      >
        {columns.map(({ label: name, value, mark }) => {
          const height = (value / max) * HIGHEST
          return (
            <svg key={name} className="block h-36 w-full overflow-visible">
              <rect x="14%" width="72%" y={`${100 - height}%`} height={`${height}%`} rx="2" className="fill-chart-1" />
              {value > 0 && (
                <text
                  x="50%"
                  y={`${100 - height}%`}
                  dy="-6"
                  textAnchor="middle"
                  className="fill-ink-soft text-[0.75rem]"
                >
                  {mark}
                </text>
              )}
            </svg>
          )
        })}
      </div>
      <div
        aria-hidden="true"
        className="grid auto-cols-fr grid-flow-col pt-1.5 text-center text-[0.75rem] text-ink-soft"
      >
        {columns.map(({ label: name }) => (
          <span key={name}>{name}</span>
        ))}
      </div>
    </figure>
  )
}
