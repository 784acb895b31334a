// Counting on the Chinese working calendar. Which days are worked is a question put to the calendar that is passed in.
import type { IsoDate } from '../shared/dates'
import { DAY_MS } from '../shared/durations'

export type IsWorkingDay = (day: IsoDate) => boolean

export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10) as IsoDate
}

/** Calendar days from one day to another; negative when the other lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

type Count = { readonly count: number; readonly isWorkingDay: IsWorkingDay }

/** The n-th working day after `day`, or before it when n is negative; the day itself for none. */
export function addWorkingDays(day: IsoDate, { count, isWorkingDay }: Count): IsoDate {
  const step = count < 0 ? -1 : 1
  let reached = day
  for (let left = Math.abs(count); left > 0;) {
    reached = addDays(reached, step)
    if (isWorkingDay(reached)) left -= 1
  }
  return reached
}

type Span = { readonly from: IsoDate; readonly to: IsoDate; readonly isWorkingDay: IsWorkingDay }

/** Working days after `from`, up to and including `to`; none when `to` is not later. */
export function workingDaysBetween({ from, to, isWorkingDay }: Span): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1
  return count
}

type Counts = { readonly counts: readonly number[]; readonly isWorkingDay: IsWorkingDay }

/** For each of several numbers of working days the day it leads to; the calendar is walked once. */
export function daysAfter(day: IsoDate, { counts, isWorkingDay }: Counts): ReadonlyMap<number, IsoDate> {
  const reached = new Map<number, IsoDate>()
  let [at, passed] = [day, 0]
  for (const count of counts.toSorted((a, b) => a - b)) {
    at = addWorkingDays(at, { count: Math.max(0, count - passed), isWorkingDay })
    passed = Math.max(passed, count)
    reached.set(count, at)
  }
  return reached
}
