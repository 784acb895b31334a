export type LinePoint = {
  readonly key: string
  /** Where it stands between the first (0) and the last (1). */
  readonly at: number
  /** Between 0 and 100. */
  readonly value: number
  /** Point and value as they are read aloud. */
  readonly spoken: string
  /** hollow: something about it is not settled; the words beside the chart say what. */
  readonly look: 'solid' | 'hollow'
}

export type LineChartProps = {
  /** What the line shows, for those who cannot see it. */
  readonly label: string
  readonly points: readonly LinePoint[]
  /** Heights that mean something. */
  readonly marks: readonly { readonly value: number; readonly label: string }[]
  /** Below the line: where it begins and where it ends. */
  readonly ends: readonly [string, string]
}

/** How a value between 0 and 100 moves over time; the table with the exact values stands beside it. */
export function LineChart({ label, points, marks, ends }: LineChartProps) {
  const spoken = points.map((point) => point.spoken).join(', ')
  return (
    <div role="img" aria-label={`${label}: ${spoken}`} className="break-inside-avoid">
      <svg className="block h-52 w-full overflow-visible border-b-2 border-ink">
        {marks.map(({ value, label: name }) => (
          <g key={name}>
            <line x1="0" x2="100%" y1={y(value)} y2={y(value)} className="stroke-line-strong" strokeDasharray="2 5" />
            <text x="0" y={y(value)} dy="-5" className="fill-ink-soft text-[0.75rem]">
              {name}
            </text>
          </g>
        ))}
        {points.slice(1).map((point, index) => {
          const from = points[index] ?? point
          return (
            <line
              key={point.key}
              x1={x(from.at)}
              x2={x(point.at)}
              y1={y(from.value)}
              y2={y(point.value)}
              className="stroke-chart-1 stroke-2"
            />
          )
        })}
        {points.map(({ key, at, value, look }) => (
          <circle
            key={key}
            cx={x(at)}
            cy={y(value)}
            r="4.5"
            className={`stroke-chart-1 stroke-2 ${look === 'solid' ? 'fill-chart-1' : 'fill-surface'}`}
          />
        ))}
      </svg>
      <p aria-hidden="true" className="flex justify-between gap-4 ps-[20%] pt-1.5 text-[0.75rem] text-ink-soft">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
    </div>
  )
}

/** Room at both sides for the points, and at the left for the words of the marks. */
function x(at: number): string {
  return `${(22 + at * 75).toFixed(2)}%`
}

function y(value: number): string {
  return `${(96 - value * 0.9).toFixed(2)}%`
}
