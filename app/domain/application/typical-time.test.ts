import { describe, expect, it } from 'vitest'
import { inWorkingTime } from './typical-time'

describe('working time in words', () => {
  it.each([
    [0, 'hours', 1],
    [1, 'hours', 1],
    [60, 'hours', 1],
    [61, 'hours', 2],
    [480, 'hours', 8],
    [481, 'days', 2],
    [960, 'days', 2],
    [961, 'days', 3],
    [4800, 'days', 10],
  ] as const)('%i minutes: within %s %i', (minutes, unit, count) => {
    expect(inWorkingTime(minutes)).toEqual({ unit, count })
  })
})
