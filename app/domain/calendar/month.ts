// A month as a sheet of weeks, Monday first.
import type { IsoDate } from '../shared/dates'
import { addDays } from './working-days'

export type MonthDay = { readonly day: IsoDate; readonly isInMonth: boolean }

/** Whole weeks; days of the months beside it fill the first and the last. */
export function weeksOf(month: string): readonly (readonly MonthDay[])[] {
  const first = `${month}-01` as IsoDate
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7
  const weeks: MonthDay[][] = []
  for (let monday = addDays(first, -weekday); monday.slice(0, 7) <= month; monday = addDays(monday, 7)) {
    const days = [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset))
    weeks.push(days.map((day) => ({ day, isInMonth: day.startsWith(month) })))
  }
  return weeks
}

export function monthsBeside(month: string): { readonly before: string; readonly after: string } {
  const first = `${month}-01` as IsoDate
  return { before: addDays(first, -1).slice(0, 7), after: addDays(first, 31).slice(0, 7) }
}
