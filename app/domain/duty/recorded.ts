// A line of the official tariff that a firm found and wrote down. It takes precedence over every table and is named so; an advisor's word
// makes it surer, and without one it stays the firm's own reading. What may be written down: domain/trade/tariff-line.
import type { IsoDate } from '../shared/dates'
import type { DutyFigure, Known, RecordedDuty } from './types'

type Asked = {
  readonly hs6: string
  readonly market: string
  readonly day: IsoDate
  readonly of: RecordedDuty['of']
  readonly recorded: readonly RecordedDuty[]
}

/** The one read last, up to the day asked for; of two of one day the confirmed one. */
export function recordedFor({ hs6, market, day, of, recorded }: Asked): RecordedDuty | null {
  const own = recorded.filter(
    (line) => line.market === market && line.of === of && line.code.startsWith(hs6) && line.readOn <= day,
  )
  return own.toSorted((a, b) => rankOf(a).localeCompare(rankOf(b))).at(-1) ?? null
}

function rankOf({ readOn, confirmed }: RecordedDuty): string {
  return `${readOn} ${confirmed ? 1 : 0}`
}

/** A duty in words is no figure: it is shown as it was written. */
export function figureOfRecorded(line: RecordedDuty, rule: string | null): Known<DutyFigure> {
  if ('words' in line.rate) return { unknown: 'recorded_in_words' }
  return {
    value: line.rate.percent,
    formula: { id: 'recorded_rate', values: { rate: line.rate.percent, code: line.code } },
    rule,
    source: line.source,
    asOf: line.readOn,
    confidence: line.confirmed ? 'high' : 'medium',
  }
}
