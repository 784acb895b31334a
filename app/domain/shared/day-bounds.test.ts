import { describe, expect, it } from 'vitest'
import { DAY_KINDS, dayBounds, dayProblem, type DayKind, type DayProblem } from './day-bounds'

const TODAY = '2026-12-01'

describe('a day', () => {
  it.each<[DayKind, string, DayProblem | null]>([
    ['happened', '2026-12-01', null],
    ['happened', '2026-12-02', 'in_the_future'],
    ['happened', '2999-01-01', 'in_the_future'],
    ['happened', '1990-01-01', null],
    ['happened', '1989-12-31', 'too_early'],
    ['happened', '1900-01-01', 'too_early'],
    ['happened', '0206-11-03', 'too_early'],
    ['happened', '2026-02-30', 'not_a_date'],
    ['happened', '', 'not_a_date'],
    ['ends', '2046-12-01', null],
    ['ends', '2086-12-01', null],
    ['ends', '2086-12-02', 'too_far_ahead'],
    ['ends', '2999-12-31', 'too_far_ahead'],
    ['ends', '9999-12-31', 'too_far_ahead'],
    ['ends', '2025-01-01', null],
    ['ends', '1900-01-01', 'too_early'],
    ['planned', '2027-03-01', null],
    ['planned', '2019-03-01', null],
    ['planned', '2036-12-01', null],
    ['planned', '2036-12-02', 'too_far_ahead'],
    ['planned', '1900-01-01', 'too_early'],
    ['read', '2026-12-01', null],
    ['read', '2026-12-02', 'in_the_future'],
    ['read', '1999-12-31', 'too_early'],
    ['due', '2027-01-15', null],
    ['due', '2999-01-15', 'too_far_ahead'],
    ['due', '2019-12-31', 'too_early'],
    ['logged', '2026-01-01', null],
    ['logged', '2027-01-01', null],
    ['logged', '1900-01-01', 'too_early'],
    ['logged', '2999-01-01', 'too_far_ahead'],
    ['rules', '2027-01-01', null],
    ['rules', '2999-01-01', 'too_far_ahead'],
  ])('%s on %s: %s', (kind, day, problem) => {
    expect(dayProblem(day, kind, TODAY)).toBe(problem)
  })

  it.each(DAY_KINDS)('%s has bounds that are days, around today', (kind) => {
    const { first, last } = dayBounds(kind, TODAY)
    expect([dayProblem(first, kind, TODAY), dayProblem(last, kind, TODAY)]).toEqual([null, null])
    expect(first < TODAY && TODAY <= last).toBe(true)
  })

  it.each([
    ['ends', '2028-02-29', '2088-02-29'],
    ['planned', '2028-02-29', '2038-02-28'],
    ['happened', '2028-02-29', '2028-02-29'],
  ] as const)('%s seen on %s lies at most on %s', (kind, today, last) => {
    expect(dayBounds(kind, today).last).toBe(last)
  })
})
