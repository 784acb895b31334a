// A line of the official tariff that a firm found and wrote down. It takes precedence over every table and is named so; an advisor's word
// makes it surer, and without one it stays the firm's own reading.
import { isIsoDate, type IsoDate } from '../shared/dates'
import { ok, refused, type Result } from '../shared/result'
import { toMillionths } from './percent'
import type { DutyFigure, Known, RecordedDuty } from './types'

/** Text: duty:refusals.<id> */
export const RECORD_REFUSALS = [
  'code_shape',
  'other_product',
  'percent',
  'words',
  'source',
  'day',
  'day_in_future',
] as const
export type RecordRefusal = (typeof RECORD_REFUSALS)[number]

/** No tariff of the markets asks for more. */
const MOST_PERCENT = 3000n * 1_000_000n
const MOST_WORDS = 200

type Given = { readonly line: RecordedDuty; readonly hs6: string; readonly today: IsoDate }

/** @checked */
export function checkRecorded({ line, hs6, today }: Given): Result<RecordedDuty, RecordRefusal> {
  if (!/^\d{8,12}$/.test(line.code)) return refused('code_shape')
  if (!line.code.startsWith(hs6)) return refused('other_product')
  const wrongRate = faultOfRate(line.rate)
  if (wrongRate) return refused(wrongRate)
  if (!/^https?:\/\/[^\s/]+\.[^\s]+$/.test(line.source)) return refused('source')
  if (!isIsoDate(line.readOn)) return refused('day')
  return line.readOn > today ? refused('day_in_future') : ok(line)
}

function faultOfRate(rate: RecordedDuty['rate']): 'percent' | 'words' | null {
  if ('words' in rate) return rate.words.trim() && rate.words.length <= MOST_WORDS ? null : 'words'
  const value = toMillionths(rate.percent)
  return value === null || value > MOST_PERCENT ? 'percent' : null
}

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
