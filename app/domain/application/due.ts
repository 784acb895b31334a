// Clocks. Targets run in working days of the Chinese calendar with its make-up days; the calendar is passed in as a question
// about one day. An advisor's hours are 09:00 to 17:00 in China; only they count against the advisor.
import { workingDaysBetween } from '../calendar/working-days'
import type { StageId } from '../catalogue/types'
import { chinaDay, type IsoDate } from '../shared/dates'
import { DAY_MS, MINUTE_MS } from '../shared/durations'

export type IsWorkingDay = (day: IsoDate) => boolean

/** Working days an advisor has for a submission, by stage. */
export const ADVISOR_TARGET_DAYS: Readonly<Record<StageId, number>> = {
  register: 2,
  market: 2,
  ecommerce: 3,
  export: 2,
}
/** Working days a firm has to answer a request for changes before it expires. */
export const FIRM_TARGET_DAYS = 20

const OPENS = 9
const CLOSES = 17

function atHour(day: IsoDate, hour: number): number {
  return Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00+08:00`)
}

function nextDay(day: IsoDate): IsoDate {
  return chinaDay(new Date(atHour(day, 12) + DAY_MS))
}

/** Close of business on the n-th working day after the day of `start`. */
export function dueAfter({
  start,
  workingDays,
  isWorkingDay,
}: {
  start: Date
  workingDays: number
  isWorkingDay: IsWorkingDay
}): Date {
  let day = chinaDay(start)
  for (let left = workingDays; left > 0;) {
    day = nextDay(day)
    if (isWorkingDay(day)) left -= 1
  }
  return new Date(atHour(day, CLOSES))
}

/** Whole minutes of working time between two instants. */
export function workingMinutes({
  from,
  to,
  isWorkingDay,
}: {
  from: Date
  to: Date
  isWorkingDay: IsWorkingDay
}): number {
  let total = 0
  const last = chinaDay(to)
  for (let day = chinaDay(from); day <= last; day = nextDay(day)) {
    if (!isWorkingDay(day)) continue
    const start = Math.max(from.getTime(), atHour(day, OPENS))
    const end = Math.min(to.getTime(), atHour(day, CLOSES))
    if (end > start) total += end - start
  }
  return Math.floor(total / MINUTE_MS)
}

/** How long one side had the turn, in whole minutes: working time of advisors, plain time of everybody else. */
export function minutesOf(
  side: 'firm' | 'advisor' | 'agency' | 'nobody',
  span: { readonly from: Date; readonly to: Date; readonly isWorkingDay: IsWorkingDay },
): number {
  if (side === 'advisor') return workingMinutes(span)
  return Math.max(0, Math.floor((span.to.getTime() - span.from.getTime()) / MINUTE_MS))
}

/** The instant by which so many minutes of working time have passed since `start`; `start` itself for none. */
export function addWorkingMinutes({
  start,
  minutes,
  isWorkingDay,
}: {
  start: Date
  minutes: number
  isWorkingDay: IsWorkingDay
}): Date {
  let left = minutes * MINUTE_MS
  if (left <= 0) return start
  for (let day = chinaDay(start); ; day = nextDay(day)) {
    if (!isWorkingDay(day)) continue
    const opens = Math.max(start.getTime(), atHour(day, OPENS))
    const room = atHour(day, CLOSES) - opens
    if (room >= left) return new Date(opens + left)
    left -= Math.max(0, room)
  }
}

/** What was due before a pause is due after it by as much working time as was left. ISO 8601; null where nothing was due. */
export function dueAfterPause(
  { pausedAt, pausedDueAt }: { readonly pausedAt: Date | null; readonly pausedDueAt: Date | null },
  { now, isWorkingDay }: { readonly now: Date; readonly isWorkingDay: IsWorkingDay },
): string | null {
  if (pausedDueAt === null) return null
  // What was late already stays due when it was.
  if (pausedAt === null || pausedDueAt <= pausedAt) return pausedDueAt.toISOString()
  const minutes = workingMinutes({ from: pausedAt, to: pausedDueAt, isWorkingDay })
  return addWorkingMinutes({ start: now, minutes, isWorkingDay }).toISOString()
}

export type DueStanding = 'overdue' | 'at_risk' | 'in_time'

/** What is due by then is at risk: the end of the next working day. */
export function atRiskUntil(now: Date, isWorkingDay: IsWorkingDay): Date {
  return dueAfter({ start: now, workingDays: 1, isWorkingDay })
}

/**
 * How late something is: in days as every page counts them, each working day after the day it was due on, today among them. Before the first
 * such day in working hours, at least one.
 */
export function lateness(
  dueAt: Date,
  { now, isWorkingDay }: { readonly now: Date; readonly isWorkingDay: IsWorkingDay },
): { readonly unit: 'hours' | 'days'; readonly count: number } {
  const days = workingDaysBetween({ from: chinaDay(dueAt), to: chinaDay(now), isWorkingDay })
  if (days > 0) return { unit: 'days', count: days }
  return { unit: 'hours', count: Math.max(1, Math.floor(workingMinutes({ from: dueAt, to: now, isWorkingDay }) / 60)) }
}

/** Null where nobody is awaited. */
export function dueStanding(
  dueAt: Date | null,
  { now, isWorkingDay }: { readonly now: Date; readonly isWorkingDay: IsWorkingDay },
): DueStanding | null {
  if (dueAt === null) return null
  if (dueAt < now) return 'overdue'
  return dueAt <= atRiskUntil(now, isWorkingDay) ? 'at_risk' : 'in_time'
}
