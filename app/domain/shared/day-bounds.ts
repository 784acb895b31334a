// Which days a field can mean. A field says what its day is; before the first or after the last day of that kind it is a slip of the
// keyboard, such as 2999 or 0206 for 2026.
import { isIsoDate, type IsoDate } from './dates'

/**
 * happened  a contract, a declaration, a first registration: done by today
 * ends      the last day of a licence, a policy, a lease
 * planned   what is meant to happen, and may have happened since
 * read      the day as of which a figure was read or published
 * due       the day on which somebody wants to look, or go on, again
 * logged    a day of what the portal itself has written down: a filter, so one that lies ahead asks for nothing more
 * rules     the day whose rules are asked for
 */
export const DAY_KINDS = ['happened', 'ends', 'planned', 'read', 'due', 'logged', 'rules'] as const
export type DayKind = (typeof DAY_KINDS)[number]

/** Text: forms:answer.<code> */
export type DayProblem = 'not_a_date' | 'too_early' | 'too_far_ahead' | 'in_the_future'

type Bounds = { readonly first: IsoDate; readonly last: IsoDate }

const FIRST: Readonly<Record<DayKind, IsoDate>> = {
  happened: '1990-01-01',
  ends: '1990-01-01',
  planned: '1990-01-01',
  read: '2000-01-01',
  due: '2020-01-01',
  logged: '2020-01-01',
  rules: '2020-01-01',
}

/** Whole years after today; what has happened lies not ahead. A licence may last as long as a firm. */
const YEARS_AHEAD: Readonly<Record<DayKind, number>> = {
  happened: 0,
  ends: 60,
  planned: 10,
  read: 0,
  due: 10,
  logged: 10,
  rules: 10,
}

export function dayBounds(kind: DayKind, today: IsoDate): Bounds {
  return { first: FIRST[kind], last: yearsAfter(today, YEARS_AHEAD[kind]) }
}

function yearsAfter(day: IsoDate, years: number): IsoDate {
  const same = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
  // From 29 February the years between may lead to a day that there is not.
  return isIsoDate(same) ? same : (`${same.slice(0, 8)}28` as IsoDate)
}

/** Null for a day of that kind. */
export function dayProblem(text: string, kind: DayKind, today: IsoDate): DayProblem | null {
  if (!isIsoDate(text)) return 'not_a_date'
  const { first, last } = dayBounds(kind, today)
  if (text < first) return 'too_early'
  if (text <= last) return null
  return YEARS_AHEAD[kind] === 0 ? 'in_the_future' : 'too_far_ahead'
}
