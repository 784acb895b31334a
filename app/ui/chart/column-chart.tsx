import { useTranslate } from '~/i18n/use-translate'
import { DataTable } from '../data/data-table'
import type { Bar } from './bar-chart'

export type ColumnChartProps = {
  readonly caption: string
  readonly headings: { readonly label: string; readonly value: string }
  /** In order of time; label is short enough to stand below its column. */
  readonly columns: readonly Bar[]
  /** A line to reach. */
  readonly target?: { readonly value: number; readonly label: string }
}

const HEIGHT = 180
const STEP = 56

/** Values over time, drawn on the server, with the same figures as a table below. */
export function ColumnChart({ caption, headings, columns, target }: ColumnChartProps) {
  const t = useTranslate()
  const max = Math.max(1, target?.value ?? 0, ...columns.map(({ value }) => value ?? 0))
  const width = Math.max(columns.length, 1) * STEP
  const heightOf = (value: number) => (value / max) * (HEIGHT - 24)
  return (
    <figure>
      <figcaption className="font-semibold">{caption}</figcaption>
      <div className="overflow-x-auto">
        <svg
          viewBox={`0 0 ${width} ${HEIGHT + 24}`}
          width={width}
          height={HEIGHT + 24}
          role="img"
          aria-label={caption}
          className="mt-3 block max-w-none"
        >
          {columns.map(({ label, value, text }, index) => (
            <g key={label} transform={`translate(${index * STEP} 0)`}>
              {value !== null && (
                <rect
                  x="10"
                  width="36"
                  y={HEIGHT - heightOf(value)}
                  height={heightOf(value)}
                  rx="2"
                  className="fill-chart-1"
                />
              )}
              <text
                x="28"
                y={HEIGHT - heightOf(value ?? 0) - 6}
                textAnchor="middle"
                className="fill-ink text-[12px] font-semibold"
              >
                {text}
              </text>
              <text x="28" y={HEIGHT + 18} textAnchor="middle" className="fill-ink-soft text-[12px]">
                {label}
              </text>
            </g>
          ))}
          <line x1="0" x2={width} y1={HEIGHT} y2={HEIGHT} className="stroke-ink" />
          {target && (
            <g>
              <line
                x1="0"
                x2={width}
                y1={HEIGHT - heightOf(target.value)}
                y2={HEIGHT - heightOf(target.value)}
                strokeDasharray="4 4"
                className="stroke-yours"
              />
              <text x="0" y={HEIGHT - heightOf(target.value) - 6} className="fill-yours text-[12px]">
                {target.label}
              </text>
            </g>
          )}
        </svg>
      </div>
      <details className="mt-2">
        <summary className="inline-block py-1 text-small text-sea">{t('common:actions.showTable')}</summary>
        <DataTable
          caption={caption}
          columns={[
            { id: 'label', heading: headings.label, cell: (row: Bar) => row.label, isRowHeading: true },
            {
              id: 'value',
              heading: headings.value,
              cell: (row: Bar) => (row.to ? <a href={row.to}>{row.text}</a> : row.text),
              kind: 'number',
            },
          ]}
          rows={columns}
          rowKey={(row) => row.label}
        />
      </details>
    </figure>
  )
}
