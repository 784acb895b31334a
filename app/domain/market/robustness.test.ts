import { describe, expect, it } from 'vitest'
import { DEFAULT_WEIGHTS } from './criteria'
import { rankMarkets } from './ranking'
import { MARKETS } from './reference/markets'
import { CHANGES_TRIED, rankRanges } from './robustness'
import { atLeast } from '../../../tests/support/at-least'

describe('how far a rank depends on the weights', () => {
  const ranges = rankRanges({ markets: MARKETS })

  it('two changes of each of the seven weights are tried', () => {
    expect(CHANGES_TRIED).toBe(14)
  })

  it('the rank of today lies inside the range of nearly every market', () => {
    const ranking = rankMarkets({ markets: MARKETS })
    for (const { market, rank } of atLeast(1, ranking)) {
      const range = ranges.get(market.iso2)
      if (rank === null || !range) continue
      expect(range.best, market.iso2).toBeLessThanOrEqual(rank + 1)
      expect(range.worst, market.iso2).toBeGreaterThanOrEqual(rank - 1)
    }
  })

  it.each(['JP', 'KR', 'DE'])('%s stays among the first five whatever changes', (iso2) => {
    expect(ranges.get(iso2)?.timesInTopFive).toBe(CHANGES_TRIED)
  })

  it.each(['TJ', 'KG', 'UZ'])('%s never gets there', (iso2) => {
    expect(ranges.get(iso2)?.timesInTopFive).toBe(0)
  })

  it('a market without enough data has no range', () => {
    expect(ranges.has('TM')).toBe(false)
    expect(ranges.size).toBe(32)
  })

  it('inside one region ranks are taken among its markets', () => {
    const inside = rankRanges({ markets: MARKETS, region: 'central_asia' })
    expect(inside.get('KZ')).toEqual({ best: 1, worst: 1, timesInTopFive: 14 })
    expect(inside.has('PL')).toBe(false)
  })

  it('a single weight has no proportion to change', () => {
    const weights = { ...DEFAULT_WEIGHTS, size: 0, power: 0, logistics: 0, preference: 0, effort: 0, risk: 0 }
    expect(rankRanges({ markets: MARKETS, weights }).get('KR')).toMatchObject({ best: 1, worst: 1 })
  })
})
