import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chinaDay, type IsoDate } from '../shared/dates'
import { ADVISOR_TARGET_DAYS, dueAfter, dueStanding, FIRM_TARGET_DAYS, lateness, workingMinutes } from './due'
import { HOUR_MS } from '../shared/durations'

/** Weekends rest; 1 October 2026 to 7 October is a holiday, Saturday the 10th is made up for. */
function isWorkingDay(day: IsoDate): boolean {
  if (day === '2026-10-10') return true
  if (day >= '2026-10-01' && day <= '2026-10-07') return false
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

const china = (text: string) => new Date(`${text}:00+08:00`)

describe('when something is due', () => {
  it.each([
    { name: 'Monday, two days', start: '2026-11-23T10:00', workingDays: 2, due: '2026-11-25T17:00' },
    { name: 'Friday evening, one day', start: '2026-11-27T22:00', workingDays: 1, due: '2026-11-30T17:00' },
    { name: 'Saturday, one day', start: '2026-11-28T09:00', workingDays: 1, due: '2026-11-30T17:00' },
    { name: 'before the October holiday', start: '2026-09-30T16:00', workingDays: 1, due: '2026-10-08T17:00' },
    { name: 'a made-up Saturday counts', start: '2026-10-09T09:00', workingDays: 1, due: '2026-10-10T17:00' },
    {
      name: 'just after midnight in China is the new day',
      start: '2026-11-24T00:01',
      workingDays: 1,
      due: '2026-11-25T17:00',
    },
    { name: 'the same day when no time is given', start: '2026-11-23T10:00', workingDays: 0, due: '2026-11-23T17:00' },
  ])('$name', ({ start, workingDays, due }) => {
    expect(dueAfter({ start: china(start), workingDays, isWorkingDay })).toEqual(china(due))
  })

  it('has a target for every stage and leaves the firm longer than the advisor', () => {
    for (const days of Object.values(ADVISOR_TARGET_DAYS)) expect(days).toBeLessThan(FIRM_TARGET_DAYS)
  })
})

describe('how late it is', () => {
  it.each([
    { name: 'the minute after', now: '2026-11-20T17:01', late: { unit: 'hours', count: 1 } },
    { name: 'a whole weekend', now: '2026-11-22T23:00', late: { unit: 'hours', count: 1 } },
    { name: 'Monday before it opens', now: '2026-11-23T08:00', late: { unit: 'days', count: 1 } },
    { name: 'the end of Monday', now: '2026-11-23T17:00', late: { unit: 'days', count: 1 } },
    { name: 'Wednesday noon', now: '2026-11-25T12:00', late: { unit: 'days', count: 3 } },
  ])('$name after Friday’s close: $late.count $late.unit', ({ now, late }) => {
    expect(lateness(china('2026-11-20T17:00'), { now: china(now), isWorkingDay })).toEqual(late)
  })
})

it('counts the same day in hours while it lasts', () => {
  const late = lateness(china('2026-11-23T09:00'), { now: china('2026-11-23T12:30'), isWorkingDay })
  expect(late).toEqual({ unit: 'hours', count: 3 })
})

describe('working time', () => {
  it.each([
    { name: 'within one morning', from: '2026-11-23T09:30', to: '2026-11-23T10:45', minutes: 75 },
    { name: 'before opening', from: '2026-11-23T06:00', to: '2026-11-23T09:10', minutes: 10 },
    { name: 'after closing', from: '2026-11-23T16:50', to: '2026-11-23T23:00', minutes: 10 },
    { name: 'over night', from: '2026-11-23T16:00', to: '2026-11-24T10:00', minutes: 120 },
    { name: 'over a weekend', from: '2026-11-27T16:00', to: '2026-11-30T10:00', minutes: 120 },
    { name: 'a holiday counts nothing', from: '2026-10-01T09:00', to: '2026-10-07T17:00', minutes: 0 },
    { name: 'a made-up Saturday counts', from: '2026-10-10T09:00', to: '2026-10-10T17:00', minutes: 480 },
    { name: 'nothing when the end is first', from: '2026-11-24T10:00', to: '2026-11-23T10:00', minutes: 0 },
  ])('$name', ({ from, to, minutes }) => {
    expect(workingMinutes({ from: china(from), to: china(to), isWorkingDay })).toBe(minutes)
  })

  it('equals a minute-by-minute count', () => {
    const minute = fc.integer({ min: 0, max: 20 * 24 * 60 })
    const origin = china('2026-09-25T00:00').getTime()
    const isOpen = (at: number) => {
      const hour = new Date(at + 8 * HOUR_MS).getUTCHours()
      return hour >= 9 && hour < 17 && isWorkingDay(chinaDay(new Date(at)))
    }
    fc.assert(
      fc.property(minute, minute, (a, b) => {
        const from = origin + a * 60_000
        const to = origin + b * 60_000
        let count = 0
        for (let at = from; at < to; at += 60_000) if (isOpen(at)) count += 1
        expect(workingMinutes({ from: new Date(from), to: new Date(to), isWorkingDay })).toBe(count)
      }),
      { numRuns: 60 },
    )
  })
})

describe('how a due date stands', () => {
  // Monday; the next working day ends on Tuesday at 17:00.
  const at = { now: china('2026-11-23T10:00'), isWorkingDay }

  it.each([
    ['2026-11-23T09:59', 'overdue'],
    ['2026-11-23T10:00', 'at_risk'],
    ['2026-11-24T17:00', 'at_risk'],
    ['2026-11-24T17:01', 'in_time'],
    ['2026-12-30T17:00', 'in_time'],
  ])('%s is %s', (due, standing) => {
    expect(dueStanding(china(due), at)).toBe(standing)
  })

  it('is nothing where nobody is awaited', () => {
    expect(dueStanding(null, at)).toBeNull()
  })

  it('counts a weekend for nothing', () => {
    const friday = { now: china('2026-11-27T10:00'), isWorkingDay }
    expect(dueStanding(china('2026-11-30T17:00'), friday)).toBe('at_risk')
    expect(dueStanding(china('2026-12-01T09:00'), friday)).toBe('in_time')
  })
})
