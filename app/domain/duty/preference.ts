// Whether a price may take the rate of an agreement: the firm's own self-check of this product has to say that it qualifies, and neither the
// check nor the rate may be older than the rule they rest on. A proof of origin is still needed at the border.
import type { IsoDate } from '../shared/dates'
import { comparePercent } from '../shared/percent'
import type { Agreement } from './reference/agreements'
import type { Percent } from './types'

/** Text: price:preference.standing.<id> */
export const PREFERENCE_STANDINGS = ['used', 'not_lower', 'none', 'not_qualified', 'no_rate', 'old'] as const
export type PreferenceStanding = (typeof PREFERENCE_STANDINGS)[number]

export type CheckedOrigin = {
  readonly outcome: 'qualifies' | 'does_not' | 'cannot_say'
  readonly on: IsoDate
  /** The rate that the firm read in the schedule; null where it read none. */
  readonly rate: { readonly percent: Percent; readonly source: string; readonly readOn: IsoDate } | null
}

type Asked = {
  readonly agreement: Agreement
  readonly market: string
  readonly day: IsoDate
  /** First day of the rule in the ledger; null where it is not known. */
  readonly ruleFrom: IsoDate | null
  readonly check: CheckedOrigin | null
  /** What the goods bear without the agreement; null where it is unknown. */
  readonly full: Percent | null
}

export function preferenceStanding({ agreement, market, day, ruleFrom, check, full }: Asked): PreferenceStanding {
  if (!check) return 'none'
  if (check.outcome !== 'qualifies') return 'not_qualified'
  if (!check.rate) return 'no_rate'
  const begins = [agreement.since[market] ?? day, ruleFrom ?? ''].toSorted().at(-1) ?? ''
  // Schedules go down on the first of January.
  const isRateOld = check.rate.readOn < begins || check.rate.readOn.slice(0, 4) < day.slice(0, 4)
  if (check.on < begins || isRateOld) return 'old'
  return full !== null && comparePercent(check.rate.percent, full) >= 0 ? 'not_lower' : 'used'
}
