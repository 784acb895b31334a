import { describe, expect, test } from 'vitest'
import { calendarYearsMissing, isWorkingDay, unknownYears } from './queries.server'

describe('a working day', () => {
  test.each([
    ['a holiday of an official calendar', '2026-10-06', false],
    ['a Saturday that is made up', '2026-02-14', true],
    // The calendar of 2027 is not in the package; these days are off by law.
    ['New Year', '2027-01-01', false],
    ['the day after it', '2027-01-04', true],
    ['the eve of the lunar year', '2027-02-05', false],
    ['its third day', '2027-02-08', false],
    ['the first day given for its weekend', '2027-02-09', false],
    ['after the days the law gives', '2027-02-11', true],
    ['Tomb-Sweeping Day', '2027-04-05', false],
    ['Labour Day, given for a Saturday', '2027-05-03', false],
    ['Dragon Boat Festival', '2027-06-09', false],
    ['Mid-Autumn Festival', '2027-09-15', false],
    ['National Day', '2027-10-01', false],
    ['a Saturday', '2027-03-06', false],
    ['a Monday', '2027-03-08', true],
  ] as const)('%s, %s: %s', (_, day, isWorked) => {
    expect(isWorkingDay(day)).toBe(isWorked)
  })
})

describe('years without an official calendar', () => {
  test('are those that days were counted into', () => {
    expect(unknownYears('2026-11-30', [])).toEqual([])
    expect(unknownYears('2026-11-30', ['2026-12-31'])).toEqual([])
    expect(unknownYears('2026-11-30', ['2027-03-16', '2026-12-01'])).toEqual([2027])
    // What is overdue was counted before, and where nothing was counted nothing may move.
    expect(unknownYears('2027-01-10', ['2026-12-20'])).toEqual([])
    expect(unknownYears('2030-01-01', [])).toEqual([])
    expect(unknownYears('2027-01-10', ['2027-01-12'])).toEqual([2027])
  })

  test('are missed from autumn on, and all through the year itself', () => {
    expect(calendarYearsMissing('2026-06-30')).toEqual([])
    expect(calendarYearsMissing('2026-10-01')).toEqual([2027])
    expect(calendarYearsMissing('2027-05-01')).toEqual([2027])
  })
})
