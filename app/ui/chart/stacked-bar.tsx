import { FILLS, type ChartTone } from './chart-tones'

export type Segment = {
  readonly label: string
  /** In the unit of `max`. */
  readonly value: number
  /** The value as a reader sees it. */
  readonly text: string
  readonly tone: ChartTone
}

export type StackedBarProps = {
  readonly segments: readonly Segment[]
  readonly max?: number
  readonly label: string
  /** Lets <SameBar> draw it once more. */
  readonly id?: string
}

const frame = 'mt-1.5 block h-3.5 w-full min-w-24 rounded-[3px] bg-sunken inset-ring inset-ring-line'

/** Parts of a whole in one line; the words for it are in its label and in the table where it stands. */
export function StackedBar({ segments, max = 1, label, id }: StackedBarProps) {
  const spoken = segments.map((segment) => `${segment.label} ${segment.text}`).join(', ')
  const starts = segments.map((_, index) => segments.slice(0, index).reduce((sum, segment) => sum + segment.value, 0))
  return (
    <svg role="img" aria-label={`${label}: ${spoken}`} className={frame}>
      <g id={id}>
        {segments.map(({ label: name, value, text, tone }, index) => (
          <rect
            key={name}
            x={percent((starts[index] ?? 0) / max)}
            width={percent(value / max)}
            height="100%"
            className={`${FILLS[tone]} stroke-surface stroke-1`}
          >
            <title>{`${name}: ${text}`}</title>
          </rect>
        ))}
      </g>
    </svg>
  )
}

/** A bar that stands elsewhere on the page, drawn again where there is room for it; its words stay with the first one. */
export function SameBar({ barId }: { readonly barId: string }) {
  return (
    <svg aria-hidden="true" className={frame}>
      <use href={`#${barId}`} />
    </svg>
  )
}

export function ChartKey({
  entries,
}: {
  readonly entries: readonly { readonly label: string; readonly tone: ChartTone }[]
}) {
  return (
    <ul className="my-4 flex flex-wrap gap-x-4 gap-y-2 text-small text-ink-soft">
      {entries.map(({ label, tone }) => (
        <li key={label} className="flex items-center gap-1.5">
          <svg aria-hidden="true" className="size-2.5">
            <rect width="10" height="10" rx="2" className={FILLS[tone]} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}

function percent(share: number): string {
  return `${(Math.max(0, share) * 100).toFixed(2)}%`
}
