import { describe, expect, test } from 'vitest'
import type { IsoDate } from '../shared/dates'
import { addDays, addWorkingDays, daysAfter, daysBetween, workingDaysBetween } from './working-days'

// Spring Festival 2026 as announced: off from 15 to 23 February, worked on the Saturdays 14 and 28 February.
const OFF: readonly string[] = Array.from({ length: 9 }, (_, index) => `2026-02-${15 + index}`)
const MADE_UP: readonly string[] = ['2026-02-14', '2026-02-28']

function isWorkingDay(day: IsoDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return MADE_UP.includes(day) || (!OFF.includes(day) && weekday !== 0 && weekday !== 6)
}

describe('days on the calendar', () => {
  test.each<[IsoDate, number, IsoDate]>([
    ['2026-01-31', 1, '2026-02-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s and %i more is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected)
    expect(daysBetween(day, expected)).toBe(count)
  })
})

describe('working days', () => {
  test.each<[string, IsoDate, number, IsoDate]>([
    ['none is the day itself, even a Sunday', '2026-03-08', 0, '2026-03-08'],
    ['the next day in a week', '2026-03-09', 1, '2026-03-10'],
    ['over a weekend', '2026-03-13', 1, '2026-03-16'],
    ['from a Saturday', '2026-03-14', 1, '2026-03-16'],
    ['a Saturday that is made up counts', '2026-02-13', 1, '2026-02-14'],
    ['over the whole holiday', '2026-02-13', 2, '2026-02-24'],
    ['into the second Saturday that is made up', '2026-02-24', 4, '2026-02-28'],
    ['a Sunday stays off after it', '2026-02-28', 1, '2026-03-02'],
    ['backwards over a weekend', '2026-03-16', -1, '2026-03-13'],
    ['backwards over the holiday', '2026-02-24', -2, '2026-02-13'],
  ])('%s', (_, day, count, expected) => {
    expect(addWorkingDays(day, { count, isWorkingDay })).toBe(expected)
  })

  test.each<[string, IsoDate, IsoDate, number]>([
    ['a day to itself', '2026-03-10', '2026-03-10', 0],
    ['backwards is none', '2026-03-12', '2026-03-10', 0],
    ['a plain week', '2026-03-09', '2026-03-16', 5],
    ['the holiday and both make-up days', '2026-02-13', '2026-02-28', 6],
    ['only days off', '2026-02-14', '2026-02-23', 0],
  ])('between: %s', (_, from, to, expected) => {
    expect(workingDaysBetween({ from, to, isWorkingDay })).toBe(expected)
  })

  test('counting back what was counted on', () => {
    for (let count = 1; count <= 40; count += 1) {
      const to = addWorkingDays('2026-02-03', { count, isWorkingDay })
      expect(workingDaysBetween({ from: '2026-02-03', to, isWorkingDay })).toBe(count)
    }
  })
})

test('several numbers of working days are counted in one walk, in any order', () => {
  const isWorkingDay = (day: IsoDate) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
  const counts = [10, 0, 3, 3, 260]
  const found = daysAfter('2026-03-06', { counts, isWorkingDay })
  for (const count of counts) expect(found.get(count)).toBe(addWorkingDays('2026-03-06', { count, isWorkingDay }))
  expect(found.size).toBe(4)
})
