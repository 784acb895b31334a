// A period of statistics: whole days in China, both ends included.
import { chinaDay, isIsoDate, type IsoDate } from '../shared/dates'
import { DAY_MS } from '../shared/durations'

export type Period = { readonly from: IsoDate; readonly to: IsoDate }

export const PERIOD_NAMES = ['last_30_days', 'this_month', 'last_month', 'this_quarter', 'this_year'] as const
export type PeriodName = (typeof PERIOD_NAMES)[number]

/** Before the portal there was nothing to count, and a year with five digits is a slip. */
const EARLIEST = '2020-01-01'
const LATEST = '2099-12-31'

/** The thirty days up to a day, or the part of the year it lies in, from its first day to its last. */
export function namedPeriod(name: PeriodName, today: IsoDate): Period {
  const [year, month] = today.split('-').map(Number) as [number, number]
  switch (name) {
    case 'last_30_days':
      return { from: daysBefore(today, 29), to: today }
    case 'this_month':
      return months(year, month, 1)
    case 'last_month':
      return month === 1 ? months(year - 1, 12, 1) : months(year, month - 1, 1)
    case 'this_quarter':
      return months(year, month - ((month - 1) % 3), 3)
    case 'this_year':
      return months(year, 1, 12)
  }
}

function daysBefore(day: IsoDate, days: number): IsoDate {
  return chinaDay(new Date(Date.parse(`${day}T12:00:00+08:00`) - days * DAY_MS))
}

function months(year: number, first: number, count: number): Period {
  const day = (month: number, ofMonth: number) =>
    new Date(Date.UTC(year, month - 1, ofMonth)).toISOString().slice(0, 10) as IsoDate
  // Day 0 is the last day of the month before.
  return { from: day(first, 1), to: day(first + count, 0) }
}

type Asked = { readonly from?: string; readonly to?: string }

/** Why another period is shown than was asked for, and at which of its days. */
export type PeriodProblem = {
  readonly field: 'from' | 'to'
  readonly code: 'not_a_date' | 'backwards' | 'too_early' | 'too_late' | 'ahead'
}

export const PERIOD_ENDS = { first: EARLIEST, last: LATEST }

export function periodProblems(asked: Asked, today: IsoDate): readonly PeriodProblem[] {
  const days = (['from', 'to'] as const).flatMap((field) => (asked[field] ? [{ field, day: asked[field] }] : []))
  const wrong = days.flatMap(({ field, day }) => {
    const code = dayProblem(day)
    return code ? [{ field, code }] : []
  })
  if (wrong.length > 0) return wrong
  const { from, to } = bounds(asked, today)
  if (from < EARLIEST) return [{ field: asked.from ? 'from' : 'to', code: 'too_early' }]
  if (from <= to) return []
  return asked.to ? [{ field: 'to', code: 'backwards' }] : [{ field: 'from', code: 'ahead' }]
}

function dayProblem(day: string): PeriodProblem['code'] | null {
  if (!isIsoDate(day)) return 'not_a_date'
  if (day < EARLIEST) return 'too_early'
  return day > LATEST ? 'too_late' : null
}

function bounds(asked: Asked, today: IsoDate) {
  const to = asked.to || today
  const from = asked.from || (isIsoDate(to) ? daysBefore(to, 29) : to)
  return { from, to }
}

/** What was asked for: from a day until today, or the thirty days up to one, where only that is given; else the last thirty days, which are never empty because a month has just begun. */
export function periodFrom(asked: Asked, today: IsoDate): Period {
  const { from, to } = bounds(asked, today)
  const isPeriod = periodProblems(asked, today).length === 0 && isIsoDate(from) && isIsoDate(to)
  return isPeriod ? { from, to } : namedPeriod('last_30_days', today)
}

/** The instant it begins, and the one before which it ends. */
export function instantsOf({ from, to }: Period): { readonly start: Date; readonly end: Date } {
  const end = chinaDay(new Date(Date.parse(`${to}T12:00:00+08:00`) + DAY_MS))
  return { start: new Date(`${from}T00:00:00+08:00`), end: new Date(`${end}T00:00:00+08:00`) }
}
