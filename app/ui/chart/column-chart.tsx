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
  const raised = raisedMarks(columns, max)
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
        {columns.map(({ label: name, value, mark }, at) => {
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
                  className={`fill-ink-soft text-[0.75rem] ${raised[at] ? 'max-sm:-translate-y-3' : ''}`}
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

/** So close in height, in percent of the chart, that two marks side by side would run into each other. */
const CLOSE = 11

/** On a phone a column is narrower than its mark: of two neighbours at one height the second steps up a line. */
export function raisedMarks(columns: readonly Pick<ChartColumn, 'value'>[], max: number): readonly boolean[] {
  const heights = columns.map(({ value }) => (value / max) * HIGHEST)
  return heights.reduce<readonly boolean[]>((before, height, at) => {
    const last = heights[at - 1] ?? 0
    const isClose = height > 0 && last > 0 && Math.abs(height - last) < CLOSE
    return [...before, isClose && before[at - 1] !== true]
  }, [])
}
