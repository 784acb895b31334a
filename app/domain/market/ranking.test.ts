import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CRITERIA, DEFAULT_WEIGHTS, type Criterion, type Weights } from './criteria'
import type { Figure, Market } from './market'
import { rankMarkets, type RankedMarket } from './ranking'
import { MARKETS } from './reference/markets'
import { atLeast } from '../../../tests/support/at-least'

// The published demonstration of the model, every market, worked out again by hand on 2026-11-30: without the two criteria on
// which nobody has assessed twelve markets, and with the depth of Serbia's agreement at 0.8.
const DEMONSTRATION: readonly Row[] = [
  { market: 'JP', score: 0.8538, lower: 0.8538, upper: 0.8538, coverage: 1.0, rank: 1 },
  { market: 'KR', score: 0.8486, lower: 0.8486, upper: 0.8486, coverage: 1.0, rank: 2 },
  { market: 'DE', score: 0.6788, lower: 0.6788, upper: 0.6788, coverage: 1.0, rank: 3 },
  { market: 'US', score: 0.6119, lower: 0.6119, upper: 0.6119, coverage: 1.0, rank: 4 },
  { market: 'AE', score: 0.5967, lower: 0.5967, upper: 0.5967, coverage: 1.0, rank: 5 },
  { market: 'PL', score: 0.57, lower: 0.456, upper: 0.656, coverage: 0.8, rank: 6 },
  { market: 'SA', score: 0.5334, lower: 0.5334, upper: 0.5334, coverage: 1.0, rank: 7 },
  { market: 'QA', score: 0.5148, lower: 0.5148, upper: 0.5148, coverage: 1.0, rank: 8 },
  { market: 'RS', score: 0.5124, lower: 0.5124, upper: 0.5124, coverage: 1.0, rank: 9 },
  { market: 'CZ', score: 0.5005, lower: 0.4004, upper: 0.6004, coverage: 0.8, rank: 10 },
  { market: 'GE', score: 0.4744, lower: 0.4744, upper: 0.4744, coverage: 1.0, rank: 11 },
  { market: 'RO', score: 0.4574, lower: 0.3659, upper: 0.5659, coverage: 0.8, rank: 12 },
  { market: 'OM', score: 0.457, lower: 0.457, upper: 0.457, coverage: 1.0, rank: 13 },
  { market: 'HU', score: 0.4534, lower: 0.3627, upper: 0.5627, coverage: 0.8, rank: 14 },
  { market: 'KW', score: 0.4525, lower: 0.4525, upper: 0.4525, coverage: 1.0, rank: 15 },
  { market: 'TR', score: 0.4509, lower: 0.4509, upper: 0.4509, coverage: 1.0, rank: 16 },
  { market: 'KZ', score: 0.4472, lower: 0.4472, upper: 0.4472, coverage: 1.0, rank: 17 },
  { market: 'SK', score: 0.4469, lower: 0.3575, upper: 0.5575, coverage: 0.8, rank: 18 },
  { market: 'RU', score: 0.4455, lower: 0.4455, upper: 0.4455, coverage: 1.0, rank: 19 },
  { market: 'GR', score: 0.4422, lower: 0.3538, upper: 0.5538, coverage: 0.8, rank: 20 },
  { market: 'IL', score: 0.4388, lower: 0.4388, upper: 0.4388, coverage: 1.0, rank: 21 },
  { market: 'BH', score: 0.4226, lower: 0.4226, upper: 0.4226, coverage: 1.0, rank: 22 },
  { market: 'BG', score: 0.3491, lower: 0.2793, upper: 0.4793, coverage: 0.8, rank: 23 },
  { market: 'SI', score: 0.3469, lower: 0.2775, upper: 0.4775, coverage: 0.8, rank: 24 },
  { market: 'LT', score: 0.3463, lower: 0.277, upper: 0.477, coverage: 0.8, rank: 25 },
  { market: 'HR', score: 0.3426, lower: 0.2741, upper: 0.4741, coverage: 0.8, rank: 26 },
  { market: 'AZ', score: 0.3328, lower: 0.2829, upper: 0.4329, coverage: 0.85, rank: 27 },
  { market: 'EE', score: 0.3285, lower: 0.2628, upper: 0.4628, coverage: 0.8, rank: 28 },
  { market: 'UZ', score: 0.3172, lower: 0.3172, upper: 0.3172, coverage: 1.0, rank: 29 },
  { market: 'LV', score: 0.3145, lower: 0.2516, upper: 0.4516, coverage: 0.8, rank: 30 },
  { market: 'KG', score: 0.2055, lower: 0.2055, upper: 0.2055, coverage: 1.0, rank: 31 },
  { market: 'TM', score: 0.1622, lower: 0.0811, upper: 0.5811, coverage: 0.5, rank: null },
  { market: 'TJ', score: 0.1606, lower: 0.1606, upper: 0.1606, coverage: 1.0, rank: 33 },
]

type Row = { market: string; score: number; lower: number; upper: number; coverage: number; rank: number | null }

function byCode(ranking: readonly RankedMarket[], iso2: string): RankedMarket {
  const found = ranking.find((row) => row.market.iso2 === iso2)
  if (!found) throw new Error(`${iso2} is not in the ranking`)
  return found
}

function only(criteria: Partial<Record<Criterion, number>>): Weights {
  return { size: 0, power: 0, logistics: 0, time: 0, preference: 0, effort: 0, risk: 0, ...criteria }
}

function codes(ranking: readonly RankedMarket[]): readonly string[] {
  return ranking.map((row) => row.market.iso2)
}

describe('the ranking with the default weights', () => {
  const ranking = rankMarkets({ markets: MARKETS })

  it('has the order of the demonstration', () => {
    expect(codes(ranking)).toEqual(DEMONSTRATION.map((row) => row.market))
  })

  it.each(DEMONSTRATION)('$market scores $score', ({ market, score, lower, upper, coverage, rank }) => {
    const row = byCode(ranking, market)
    expect(Math.abs((row.score ?? 0) - score)).toBeLessThan(0.0005)
    expect(Math.abs(row.lower - lower)).toBeLessThan(0.0005)
    expect(Math.abs(row.upper - upper)).toBeLessThan(0.0005)
    expect(row.coverage).toBeCloseTo(coverage, 9)
    expect(row.rank).toBe(rank)
  })

  it.each(MARKETS)('$iso2: the parts add up to the score and the weights to one', ({ iso2 }) => {
    const { contributions, score } = byCode(ranking, iso2)
    expect(contributions.map((part) => part.criterion)).toEqual(CRITERIA)
    expect(contributions.reduce((sum, part) => sum + part.contribution, 0)).toBeCloseTo(score ?? 0, 12)
    expect(contributions.reduce((sum, part) => sum + part.weight, 0)).toBeCloseTo(1, 12)
    for (const part of atLeast(1, contributions)) {
      expect(part.source).not.toBe('')
      expect(part.asOf).toMatch(/^20\d\d/)
    }
  })
})

describe('missing data', () => {
  const ranking = rankMarkets({ markets: MARKETS })

  it('Azerbaijan has no logistics figure and is ranked over the rest', () => {
    const row = byCode(ranking, 'AZ')
    expect(row.status).toBe('ranked')
    expect(row.contributions.find((part) => part.criterion === 'logistics')).toMatchObject({
      value: null,
      normalised: null,
      contribution: 0,
      weight: 0.15,
    })
  })

  it('twelve markets were never assessed on effort and risk: a fifth of the weights is out of their score', () => {
    const left = MARKETS.filter(({ effort }) => effort.source === 'not_assessed')
    expect(left.map(({ iso2 }) => iso2)).toEqual([
      'PL',
      'CZ',
      'HU',
      'RO',
      'BG',
      'SK',
      'SI',
      'HR',
      'GR',
      'LT',
      'LV',
      'EE',
    ])
    for (const { iso2 } of atLeast(1, left)) {
      const row = byCode(ranking, iso2)
      expect(row).toMatchObject({ status: 'ranked', coverage: 0.8 })
      expect(row.upper - row.lower).toBeCloseTo(0.2, 9)
      const missing = row.contributions.filter(({ normalised }) => normalised === null)
      expect(missing.map(({ criterion, value, source }) => [criterion, value, source])).toEqual([
        ['effort', null, 'not_assessed'],
        ['risk', null, 'not_assessed'],
      ])
    }
  })

  it('Turkmenistan has half the weights, so a score with wide bounds and no rank', () => {
    const row = byCode(ranking, 'TM')
    expect(row).toMatchObject({ status: 'not_enough_data', rank: null, coverage: 0.5 })
    expect(row.upper - row.lower).toBeCloseTo(0.5, 9)
  })

  it('a figure of low confidence is shown but does not count', () => {
    const power = byCode(ranking, 'TM').contributions.find((part) => part.criterion === 'power')
    expect(power).toMatchObject({ value: 8132, confidence: 'low', normalised: null, contribution: 0 })
  })

  it.each([
    { share: 80, status: 'ranked' },
    { share: 79, status: 'flagged' },
    { share: 60, status: 'flagged' },
    { share: 59, status: 'not_enough_data' },
    { share: 0, status: 'not_enough_data' },
  ] as const)('with figures for $share % of the weights a market is $status', ({ share, status }) => {
    const weights = only({ time: share, logistics: 100 - share })
    expect(byCode(rankMarkets({ markets: MARKETS, weights }), 'AZ').status).toBe(status)
  })

  it('with no weighed figure at all there is no score and anything is possible', () => {
    const ranking = rankMarkets({ markets: MARKETS, weights: only({ logistics: 100 }) })
    expect(byCode(ranking, 'TM')).toMatchObject({ score: null, lower: 0, upper: 1, coverage: 0, rank: null })
    expect(codes(ranking).slice(-2).sort()).toEqual(['AZ', 'TM'])
  })
})

describe('own weights', () => {
  it('count by their proportions only', () => {
    const doubled = Object.fromEntries(CRITERIA.map((criterion) => [criterion, DEFAULT_WEIGHTS[criterion] * 2]))
    const ranking = rankMarkets({ markets: MARKETS, weights: doubled as Record<Criterion, number> })
    expect(codes(ranking)).toEqual(codes(rankMarkets({ markets: MARKETS })))
  })

  it.each([
    { criterion: 'time', first: 'KR', score: 1 },
    { criterion: 'size', first: 'US', score: 1 },
    { criterion: 'power', first: 'QA', score: 1 },
    { criterion: 'logistics', first: 'DE', score: 2.1 / 2.2 },
    { criterion: 'preference', first: 'GE', score: 1 },
  ] as const)('only $criterion puts $first first', ({ criterion, first, score }) => {
    const [best] = rankMarkets({ markets: MARKETS, weights: only({ [criterion]: 1 }) })
    expect(best?.market.iso2).toBe(first)
    expect(best?.score).toBeCloseTo(score, 9)
  })

  it('all zero is a mistake of the caller', () => {
    expect(() => rankMarkets({ markets: MARKETS, weights: only({}) })).toThrow(RangeError)
  })
})

describe('a region', () => {
  it.each([
    { region: 'cee', size: 13, first: 'PL' },
    { region: 'central_asia', size: 5, first: 'KZ' },
    { region: 'west_asia', size: 10, first: 'AE' },
    { region: 'reference', size: 5, first: 'JP' },
  ] as const)('$region has $size markets and $first first', ({ region, size, first }) => {
    const ranking = rankMarkets({ markets: MARKETS, region })
    expect(ranking).toHaveLength(size)
    expect(ranking[0]).toMatchObject({ rank: 1, market: { iso2: first } })
  })

  it('several together, as the three priority regions', () => {
    const ranking = rankMarkets({ markets: MARKETS, region: ['cee', 'central_asia', 'west_asia'] })
    expect(codes(ranking).slice(0, 3)).toEqual(['AE', 'PL', 'SA'])
    expect(ranking).toHaveLength(28)
  })

  it('never changes a score', () => {
    const everywhere = rankMarkets({ markets: MARKETS })
    for (const row of atLeast(1, rankMarkets({ markets: MARKETS, region: 'cee' }))) {
      expect(row.score).toBe(byCode(everywhere, row.market.iso2).score)
    }
  })

  it('without markets is an empty ranking', () => {
    expect(rankMarkets({ markets: [] })).toEqual([])
    expect(rankMarkets({ markets: MARKETS, region: [] })).toEqual([])
  })
})

describe('order', () => {
  it('does not depend on the order of the data', () => {
    const backwards: readonly Market[] = [...MARKETS].reverse()
    expect(codes(rankMarkets({ markets: backwards }))).toEqual(codes(rankMarkets({ markets: MARKETS })))
  })
})

describe('properties of the model', () => {
  type FigureName = 'lpi' | 'transitDays' | 'preference' | 'effort' | 'risk'
  const complete = MARKETS.filter((market) => market.lpi.value !== null)
  const someMarket = fc.constantFrom(...complete)
  const someWeights = fc
    .record({
      size: fc.nat(100),
      power: fc.nat(100),
      logistics: fc.nat(100),
      time: fc.nat(100),
      preference: fc.nat(100),
      effort: fc.nat(100),
      risk: fc.nat(100),
    })
    .filter((weights) => CRITERIA.some((criterion) => weights[criterion] > 0))

  function withFigure(market: Market, name: FigureName, change: Partial<Figure>): Market {
    return { ...market, [name]: { ...market[name], ...change } }
  }

  function scored(market: Market, weights: Weights): RankedMarket {
    return byCode(rankMarkets({ markets: [market], weights }), market.iso2)
  }

  it('a score lies between its bounds, and all three between 0 and 1', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MARKETS), someWeights, (market, weights) => {
        const { score, lower, upper, coverage } = scored(market, weights)
        expect(lower).toBeGreaterThanOrEqual(0)
        expect(upper).toBeLessThanOrEqual(1)
        expect(coverage).toBeLessThanOrEqual(1)
        if (score === null) return
        expect(score).toBeGreaterThanOrEqual(lower - 1e-9)
        expect(score).toBeLessThanOrEqual(upper + 1e-9)
      }),
    )
  })

  it('the bounds of a market with a lost figure contain the score it had', () => {
    const name = fc.constantFrom<FigureName>('lpi', 'transitDays', 'preference', 'effort', 'risk')
    fc.assert(
      fc.property(someMarket, someWeights, name, (market, weights, lost) => {
        const before = scored(market, weights).score ?? 0
        const { lower, upper } = scored(withFigure(market, lost, { value: null }), weights)
        expect(before).toBeGreaterThanOrEqual(lower - 1e-9)
        expect(before).toBeLessThanOrEqual(upper + 1e-9)
      }),
    )
  })

  it('losing a figure and doubting it are the same to the score', () => {
    fc.assert(
      fc.property(someMarket, someWeights, (market, weights) => {
        const lost = scored(withFigure(market, 'effort', { value: null }), weights)
        const doubted = scored(withFigure(market, 'effort', { confidence: 'low' }), weights)
        expect(doubted.score).toBe(lost.score)
        expect(doubted.coverage).toBe(lost.coverage)
      }),
    )
  })

  const BETTER: readonly { name: FigureName; from: number; to: number }[] = [
    { name: 'lpi', from: 2.5, to: 3.5 },
    { name: 'transitDays', from: 30, to: 10 },
    { name: 'preference', from: 0, to: 1 },
    { name: 'effort', from: 2, to: 4 },
    { name: 'risk', from: 1, to: 5 },
  ]

  it.each(BETTER)('a better $name never lowers a score', ({ name, from, to }) => {
    fc.assert(
      fc.property(someMarket, someWeights, (market, weights) => {
        const worse = scored(withFigure(market, name, { value: from }), weights).score ?? 0
        const better = scored(withFigure(market, name, { value: to }), weights).score ?? 0
        expect(better).toBeGreaterThanOrEqual(worse - 1e-12)
      }),
    )
  })

  it('a market that is added moves nobody else', () => {
    fc.assert(
      fc.property(fc.subarray([...MARKETS], { minLength: 1 }), someWeights, (some, weights) => {
        const alone = rankMarkets({ markets: some, weights })
        const everyone = rankMarkets({ markets: MARKETS, weights })
        const order = codes(everyone).filter((code) => some.some((market) => market.iso2 === code))
        expect(codes(alone)).toEqual(order)
      }),
      { numRuns: 30 },
    )
  })
})
