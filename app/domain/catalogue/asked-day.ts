// The days as of which the rules can be asked for: what the ledger covers, and as far ahead as rules are announced.
import { isIsoDate, type IsoDate } from '../shared/dates'

/** Most tasks have no history before it: a roadmap of an earlier day would show today's rules under another date. */
export const FIRST_DAY: IsoDate = '2020-01-01'
const YEARS_AHEAD = 2

export type Days = { readonly first: IsoDate; readonly last: IsoDate }

export function daysToAsk(today: IsoDate): Days {
  const [year, rest] = [Number(today.slice(0, 4)), today.slice(4)]
  const same = `${year + YEARS_AHEAD}${rest}`
  // 29 February two years on.
  return { first: FIRST_DAY, last: isIsoDate(same) ? same : `${year + YEARS_AHEAD}-02-28` }
}

export type DayProblem = 'unreadable' | 'out_of_range'

/** Why the rules of that day cannot be shown; null where they can. */
export function dayProblem(asked: string, today: IsoDate): DayProblem | null {
  if (!isIsoDate(asked)) return 'unreadable'
  const { first, last } = daysToAsk(today)
  return asked < first || asked > last ? 'out_of_range' : null
}
