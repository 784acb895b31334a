// A line of the official tariff that a firm found and wrote down. It takes precedence over every table and is named so; an advisor's word
// makes it surer, and without one it stays the firm's own reading. What may be written down: domain/trade/tariff-line.
import type { Confidence } from '../catalogue/types'
import type { IsoDate } from '../shared/dates'
import { tariffOf, type TariffId } from './tariffs'
import type { DutyFigure, Known, RecordedDuty } from './types'

type Asked = {
  readonly hs6: string
  readonly market: string
  readonly day: IsoDate
  readonly of: RecordedDuty['of']
  readonly recorded: readonly RecordedDuty[]
}

/**
 * The one read last, up to the day asked for; of two of one day the confirmed one. A line of another market of the same union counts where
 * the market has none of its own.
 */
export function recordedFor({ hs6, market, day, of, recorded }: Asked): RecordedDuty | null {
  const known = recorded.filter(
    (line) => isOneTariff(line.market, market) && line.of === of && line.code.startsWith(hs6) && line.readOn <= day,
  )
  const own = known.filter((line) => line.market === market)
  return (own.length > 0 ? own : known).toSorted((a, b) => rankOf(a).localeCompare(rankOf(b))).at(-1) ?? null
}

/** The import duty of a customs union is one; exceptions of single members are notices beside it. Other taxes stay national. */
function isOneTariff(one: string, other: string): boolean {
  const tariff = tariffOf(one)
  return one === other || (UNIONS.some((union) => union === tariff) && tariffOf(other) === tariff)
}

const UNIONS: readonly TariffId[] = ['eu', 'eaeu', 'gcc']

function rankOf({ readOn, confirmed }: RecordedDuty): string {
  return `${readOn} ${confirmed ? 1 : 0}`
}

/** Only the European Union has no exceptions by member. */
export function sureness({ market: of, confirmed }: RecordedDuty, market: string): Confidence {
  if (!confirmed) return 'medium'
  return of === market || tariffOf(market) === 'eu' ? 'high' : 'medium_high'
}

type Place = { readonly rule: string | null; readonly market: string }

/** A duty in words is no figure: it is shown as it was written. */
export function figureOfRecorded(line: RecordedDuty, { rule, market }: Place): Known<DutyFigure> {
  if ('words' in line.rate) return { unknown: 'recorded_in_words' }
  return {
    value: line.rate.percent,
    formula: {
      id: line.market === market ? 'recorded_rate' : 'recorded_in_union',
      values: { rate: line.rate.percent, code: line.code, ...(line.market !== market && { market: line.market }) },
    },
    rule,
    source: line.source,
    asOf: line.readOn,
    confidence: sureness(line, market),
  }
}
