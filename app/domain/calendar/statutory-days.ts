// Days off of a year whose official calendar is not known: what the law fixes, and the working day it gives for each that falls on
// a weekend. The official calendar moves weekends around them, so this is the least there will be, never all of it.
import type { IsoDate } from '../shared/dates'
import { FIXED_DAYS, LUNAR_DAYS, SPRING_FESTIVAL } from './reference/holiday-rule'
import { addDays } from './working-days'

export function isWeekend(day: IsoDate): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}

/** Sorted. A year outside the lunar table has its fixed days only. */
export function statutoryDaysOff(year: number): readonly IsoDate[] {
  const holidays = [...fixedDays(year), ...lunarDays(year)].sort()
  const off = new Set(holidays)
  for (const [index, day] of holidays.entries()) {
    // Two holidays on one day are still two days off.
    if (isWeekend(day) || holidays[index - 1] === day) off.add(nextWorkingDay(day, off))
  }
  return [...off].sort()
}

function fixedDays(year: number): readonly IsoDate[] {
  return FIXED_DAYS.map((day) => `${year}-${day}` as IsoDate)
}

function lunarDays(year: number): readonly IsoDate[] {
  const known = LUNAR_DAYS[year]
  if (!known) return []
  const dayOf = (text: string) => `${year}-${text}` as IsoDate
  const newYear = dayOf(known.newYear)
  const others = [known.tombSweeping, known.dragonBoat, known.midAutumn].map(dayOf)
  return [...SPRING_FESTIVAL.map((offset) => addDays(newYear, offset)), ...others]
}

function nextWorkingDay(day: IsoDate, off: ReadonlySet<IsoDate>): IsoDate {
  let next = addDays(day, 1)
  while (isWeekend(next) || off.has(next)) next = addDays(next, 1)
  return next
}

type Days = { readonly from: IsoDate; readonly to: IsoDate }

/** Years of a span that have no official calendar, so that days counted into them may still move. */
export function yearsWithoutCalendar({ from, to }: Days, isOfficial: (year: number) => boolean): readonly number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (year) => !isOfficial(year),
  )
}
