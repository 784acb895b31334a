// Clocks over nights, weekends, the Spring Festival and the end of a year, to the minute, and in whatever zone an instant is written.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { chinaDay } from '../shared/dates'
import {
  addWorkingMinutes,
  atRiskUntil,
  dueAfter,
  dueAfterPause,
  dueStanding,
  lateness,
  minutesOf,
  workingMinutes,
} from './due'

/** Monday to Friday; 15 to 23 February 2027 is off, the Sundays before and after are worked, and so is 1 January not. */
function isWorkingDay(day: string): boolean {
  if (day === '2027-02-14' || day === '2027-02-28') return true
  if (day >= '2027-02-15' && day <= '2027-02-23') return false
  return day !== '2027-01-01' && ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())
}
const china = (text: string) => new Date(`${text}+08:00`)
const minute = (text: string) => china(`${text}:00`)

describe('a target in working days', () => {
  it.each([
    ['2026-12-30T10:00', 1, '2026-12-31T17:00'],
    ['2026-12-31T10:00', 1, '2027-01-04T17:00'],
    ['2026-12-31T23:59', 1, '2027-01-04T17:00'],
    ['2027-01-01T00:00', 1, '2027-01-04T17:00'],
    ['2027-02-12T16:00', 1, '2027-02-14T17:00'],
    ['2027-02-14T08:00', 1, '2027-02-24T17:00'],
    ['2027-02-14T08:00', 2, '2027-02-25T17:00'],
    ['2027-02-20T12:00', 1, '2027-02-24T17:00'],
    ['2027-02-26T18:00', 1, '2027-02-28T17:00'],
    ['2027-02-26T18:00', 2, '2027-03-01T17:00'],
    ['2028-02-28T09:00', 1, '2028-02-29T17:00'],
    ['2026-12-01T09:00', 20, '2026-12-29T17:00'],
  ])('from %s, %i days: %s', (start, workingDays, due) => {
    expect(dueAfter({ start: minute(start), workingDays, isWorkingDay })).toEqual(minute(due))
  })

  it.each([
    ['2026-12-30T16:00:00Z', '2027-01-04T17:00'],
    ['2026-12-30T15:59:59Z', '2026-12-31T17:00'],
    ['2026-12-31T01:00:00-12:00', '2027-01-04T17:00'],
    ['2026-12-31T00:00:00+14:00', '2026-12-31T17:00'],
  ])('counts from the day in China: %s', (instant, due) => {
    expect(dueAfter({ start: new Date(instant), workingDays: 1, isWorkingDay })).toEqual(minute(due))
  })
})

describe('minutes of working time', () => {
  it.each([
    ['2026-12-31T09:00', '2026-12-31T17:00', 480],
    ['2026-12-31T08:59', '2026-12-31T09:01', 1],
    ['2026-12-31T16:59', '2026-12-31T17:01', 1],
    ['2026-12-31T17:00', '2027-01-04T09:00', 0],
    ['2026-12-31T16:30', '2027-01-04T09:30', 60],
    ['2027-02-14T16:00', '2027-02-24T10:00', 120],
    ['2027-02-15T00:00', '2027-02-24T00:00', 0],
    ['2027-02-26T16:00', '2027-03-01T10:00', 60 + 480 + 60],
    ['2026-12-31T12:00', '2026-12-31T12:00', 0],
    ['2026-12-31T17:00', '2026-12-31T09:00', 0],
  ])('from %s to %s: %i', (from, to, minutes) => {
    expect(workingMinutes({ from: minute(from), to: minute(to), isWorkingDay })).toBe(minutes)
  })

  it.each([
    ['2026-12-30T09:00:00', '2026-12-30T09:00:59', 0],
    ['2026-12-30T09:00:00', '2026-12-30T09:01:00', 1],
    ['2026-12-30T09:00:30', '2026-12-30T09:01:29', 0],
    // Two halves of a minute on two days are one together.
    ['2026-12-30T16:59:30', '2026-12-31T09:00:30', 1],
  ])('counts only whole ones: from %s to %s: %i', (from, to, minutes) => {
    expect(workingMinutes({ from: china(from), to: china(to), isWorkingDay })).toBe(minutes)
  })

  it.each([
    ['nobody', 0.9, 0],
    ['firm', 1, 1],
    ['agency', 1.999, 1],
    ['firm', -5, 0],
  ] as const)('of %s for %d minutes: %i', (side, length, minutes) => {
    const from = minute('2026-12-30T20:00')
    expect(minutesOf(side, { from, to: new Date(from.getTime() + length * 60_000), isWorkingDay })).toBe(minutes)
  })
})

describe('time and its parts', () => {
  const instant = fc
    .integer({ min: 0, max: 90 * 24 * 60 })
    .map((at) => new Date(minute('2026-12-20T00:00').getTime() + at * 60_000))
  const between = (from: Date, to: Date) => workingMinutes({ from, to, isWorkingDay })

  it('are the same taken together and apart', () => {
    fc.assert(
      fc.property(fc.tuple(instant, instant, instant), (three) => {
        const [a, b, c] = three.toSorted((x, y) => x.getTime() - y.getTime()) as [Date, Date, Date]
        expect(between(a, c)).toBe(between(a, b) + between(b, c))
      }),
      { numRuns: 60 },
    )
  })

  it('what is counted on ends in working time, and no minute sooner would do', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 2_000 }), (start, minutes) => {
        const end = addWorkingMinutes({ start, minutes, isWorkingDay })
        expect(between(start, end)).toBe(minutes)
        expect(between(start, new Date(end.getTime() - 60_000))).toBe(minutes - 1)
        expect(isWorkingDay(chinaDay(end))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it.each([0, -1, -480])('%i minutes on is now, also on a day off', (minutes) => {
    const start = minute('2027-02-18T03:00')
    expect(addWorkingMinutes({ start, minutes, isWorkingDay })).toBe(start)
  })
})

describe('what was due after a pause', () => {
  const after = (pausedAt: string | null, due: string | null, now: string) =>
    dueAfterPause(
      { pausedAt: pausedAt === null ? null : minute(pausedAt), pausedDueAt: due === null ? null : minute(due) },
      { now: minute(now), isWorkingDay },
    )
  it.each([
    ['2026-12-30T10:00', '2026-12-31T17:00', '2027-01-04T10:00', '2027-01-05T17:00'],
    ['2026-12-31T16:00', '2026-12-31T17:00', '2027-01-01T12:00', '2027-01-04T10:00'],
    ['2027-02-12T17:00', '2027-02-14T17:00', '2027-02-20T08:00', '2027-02-24T17:00'],
    ['2026-12-30T10:00', '2026-12-31T17:00', '2026-12-30T09:00', '2026-12-31T16:00'],
    ['2026-12-31T17:00', '2026-12-31T17:00', '2027-03-01T10:00', '2026-12-31T17:00'],
    ['2027-01-01T10:00', '2026-12-31T17:00', '2027-03-01T10:00', '2026-12-31T17:00'],
    [null, '2026-12-31T17:00', '2027-03-01T10:00', '2026-12-31T17:00'],
  ])('paused at %s, due %s, taken up at %s: %s', (pausedAt, due, now, expected) => {
    expect(after(pausedAt, due, now)).toBe(minute(expected).toISOString())
  })

  it('is nothing where nothing was', () => {
    expect(after('2026-12-30T10:00', null, '2027-01-04T10:00')).toBeNull()
    expect(after(null, null, '2027-01-04T10:00')).toBeNull()
  })
})

describe('at risk and late', () => {
  it.each([
    ['2026-12-31T10:00', '2027-01-04T17:00'],
    ['2027-01-02T10:00', '2027-01-04T17:00'],
    ['2027-02-14T17:30', '2027-02-24T17:00'],
    ['2027-02-12T23:59', '2027-02-14T17:00'],
  ])('at %s what is due by %s is at risk', (now, until) => {
    const at = { now: minute(now), isWorkingDay }
    expect(atRiskUntil(at.now, isWorkingDay)).toEqual(minute(until))
    expect(dueStanding(minute(until), at)).toBe('at_risk')
    expect(dueStanding(new Date(minute(until).getTime() + 1), at)).toBe('in_time')
    expect(dueStanding(at.now, at)).toBe('at_risk')
    expect(dueStanding(new Date(at.now.getTime() - 1), at)).toBe('overdue')
  })

  it.each([
    ['2026-12-31T17:00', '2026-12-31T17:00', '1 hours'],
    ['2026-12-31T09:00', '2026-12-31T10:59', '1 hours'],
    ['2026-12-31T09:00', '2026-12-31T11:00', '2 hours'],
    ['2026-12-31T09:00', '2027-01-03T23:59', '8 hours'],
    ['2026-12-31T17:00', '2027-01-04T00:00', '1 days'],
    ['2027-02-14T17:00', '2027-02-23T23:59', '1 hours'],
    ['2027-02-14T17:00', '2027-02-24T00:00', '1 days'],
    ['2027-02-26T17:00', '2027-02-27T12:00', '1 hours'],
    ['2027-02-26T17:00', '2027-02-28T00:00', '1 days'],
    ['2027-02-26T17:00', '2027-03-01T00:00', '2 days'],
  ])('due %s, at %s it is %s late', (due, now, late) => {
    const { count, unit } = lateness(minute(due), { now: minute(now), isWorkingDay })
    expect(`${count} ${unit}`).toBe(late)
  })
})
