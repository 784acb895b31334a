import { describe, expect, test } from 'vitest'
import { monthsBeside, weeksOf } from './month'
import { atLeast } from '../../../tests/support/at-least'

describe('a month', () => {
  test.each([
    ['2026-11', 6, '2026-10-26', '2026-12-06'],
    ['2026-02', 5, '2026-01-26', '2026-03-01'],
    ['2027-02', 4, '2027-02-01', '2027-02-28'],
    ['2026-12', 5, '2026-11-30', '2027-01-03'],
  ])('%s has %i weeks, %s to %s', (month, count, first, last) => {
    const weeks = weeksOf(month)
    expect(weeks.length).toBe(count)
    expect(weeks[0]?.[0]?.day).toBe(first)
    expect(weeks.at(-1)?.[6]?.day).toBe(last)
    expect(atLeast(1, weeks).every((week) => week.length === 7)).toBe(true)
  })

  test('days beside the month are told apart', () => {
    const days = weeksOf('2026-11').flat()
    expect(days.filter(({ isInMonth }) => isInMonth).length).toBe(30)
  })

  test.each([
    ['2026-11', '2026-10', '2026-12'],
    ['2026-12', '2026-11', '2027-01'],
    ['2026-01', '2025-12', '2026-02'],
    ['2026-02', '2026-01', '2026-03'],
  ])('%s lies between %s and %s', (month, before, after) => {
    expect(monthsBeside(month)).toEqual({ before, after })
  })
})
