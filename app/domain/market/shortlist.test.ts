import { describe, expect, it } from 'vitest'
import { TARGETS } from '../firm/profile'
import { comparedTargets, pointsOf } from './shortlist'

describe('what is compared', () => {
  it.each([
    [null, [], TARGETS],
    [null, ['cee'], ['cee']],
    [null, ['RU', 'central_asia'], ['central_asia', 'RU']],
    [null, ['moon'], TARGETS],
    [['west_asia'], ['cee'], ['west_asia']],
    [[], ['cee'], []],
    [['DE'], [], ['DE']],
  ] as const)('asked %j, wished %j: %j', (asked, wished, compared) => {
    expect(comparedTargets({ asked, wished })).toEqual(compared)
  })
})

it.each([
  [0, 0],
  [1, 100],
  [0.7236, 72.4],
  [0.72349, 72.3],
  [0.0004, 0],
])('%d is shown as %d of 100 points', (share, points) => {
  expect(pointsOf(share)).toBe(points)
})
