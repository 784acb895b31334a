// The Chinese calendar of working days, with its holidays and make-up days, as the pure clocks ask for it.
import chineseDays from 'chinese-days'
import { isWeekend, statutoryDaysOff, yearsWithoutCalendar } from '~/domain/calendar/statutory-days'
import type { IsoDate } from '~/domain/shared/dates'

const known = new Map<number, { readonly isOfficial: boolean; readonly daysOff: ReadonlySet<IsoDate> }>()

function calendarOf(year: number) {
  const before = known.get(year)
  if (before) return before
  // Every official calendar names National Day; a year the package does not hold has plain weekdays.
  const isOfficial = chineseDays.getDayDetail(`${year}-10-01`).name.includes('国庆')
  const calendar = { isOfficial, daysOff: new Set(isOfficial ? [] : statutoryDaysOff(year)) }
  known.set(year, calendar)
  return calendar
}

/** Years that the State Council has not announced yet count weekends and the days the law fixes as days off. */
export function isWorkingDay(day: IsoDate): boolean {
  const { isOfficial, daysOff } = calendarOf(Number(day.slice(0, 4)))
  return isOfficial ? chineseDays.isWorkday(day) : !isWeekend(day) && !daysOff.has(day)
}

/** Years from one day to the last of those counted from it of which the official calendar is not known here: what is counted into them may move. */
export function unknownYears(from: IsoDate, days: readonly IsoDate[]): readonly number[] {
  const ahead = days.filter((day) => day >= from)
  if (ahead.length === 0) return []
  const to = ahead.reduce((last, day) => (day > last ? day : last))
  return yearsWithoutCalendar({ from, to }, (year) => calendarOf(year).isOfficial)
}

const MONTHS_AHEAD = 3

/** This year, and the next one while its first working days are counted into already. Empty when nothing is amiss. */
export function calendarYearsMissing(today: IsoDate): readonly number[] {
  const ahead = new Date(`${today}T00:00:00Z`)
  ahead.setUTCMonth(ahead.getUTCMonth() + MONTHS_AHEAD)
  return unknownYears(today, [ahead.toISOString().slice(0, 10) as IsoDate])
}
