// A firm keeps its advisor: whoever judged its stage before gets the next one, too, unless there is a reason against it. Then it goes
// to the open queue like any other.
import { workingDaysBetween } from '../calendar/working-days'
import { chinaDay } from '../shared/dates'
import type { IsWorkingDay } from './due'

/** Whoever holds so many cases that wait for the office gets no more without being asked. */
export const MOST_CASES = 40
/** Whoever has opened no case for longer is away: a target of the office is two or three of these days. */
export const AWAY_AFTER_WORKING_DAYS = 5

/** The advisor who holds, or held last, the firm's case before this one; whom a lead gave it to counts. */
export type EarlierAdvisor = {
  /** Still reviews, and is not shut out. */
  readonly isActive: boolean
  readonly belongsToFirm: boolean
  /** Read a decision about the firm a second time, or answered its appeal: that has to stay independent. */
  readonly hasReadAgain: boolean
  readonly lastSeenAt: Date | null
  /** That wait for the office, this one not counted. */
  readonly openCases: number
}

export type WhyNot = 'left' | 'own_firm' | 'other_duty' | 'away' | 'full'

type At = { readonly now: Date; readonly isWorkingDay: IsWorkingDay }

/** Null when the same advisor goes on. */
export function whyNotTheSame(advisor: EarlierAdvisor, { now, isWorkingDay }: At): WhyNot | null {
  if (!advisor.isActive) return 'left'
  if (advisor.belongsToFirm) return 'own_firm'
  if (advisor.hasReadAgain) return 'other_duty'
  if (isAway(advisor, { now, isWorkingDay })) return 'away'
  return advisor.openCases >= MOST_CASES ? 'full' : null
}

/** The same of a case that comes back to whoever holds it: however much that is, it is theirs already. */
export function whyNotBack(advisor: EarlierAdvisor, at: At): WhyNot | null {
  return whyNotTheSame({ ...advisor, openCases: 0, hasReadAgain: false }, at)
}

function isAway({ lastSeenAt }: EarlierAdvisor, { now, isWorkingDay }: At): boolean {
  if (lastSeenAt === null) return true
  const days = workingDaysBetween({ from: chinaDay(lastSeenAt), to: chinaDay(now), isWorkingDay })
  return days > AWAY_AFTER_WORKING_DAYS
}
