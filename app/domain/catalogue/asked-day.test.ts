import { describe, expect, it } from 'vitest'
import { dayProblem, daysToAsk } from './asked-day'

const TODAY = '2026-12-01'

describe('the day as of which rules are asked for', () => {
  it.each([
    ['2026-12-01', null],
    ['2020-01-01', null],
    ['2028-12-01', null],
    ['2019-12-31', 'out_of_range'],
    ['2028-12-02', 'out_of_range'],
    ['0001-01-01', 'out_of_range'],
    ['9999-12-31', 'out_of_range'],
    ['2026-02-30', 'unreadable'],
    ['2027-02-29', 'unreadable'],
    ['+012026-01-01', 'unreadable'],
    ['20261201', 'unreadable'],
    ['', 'unreadable'],
  ] as const)('%j: %s', (asked, problem) => {
    expect(dayProblem(asked, TODAY)).toBe(problem)
  })

  it.each([
    ['2028-02-29', '2030-02-28'],
    ['2026-12-31', '2028-12-31'],
  ] as const)('reaches two years on from %s', (today, last) => {
    expect(daysToAsk(today)).toEqual({ first: '2020-01-01', last })
  })
})
