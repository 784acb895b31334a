import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CRITERIA, DEFAULT_WEIGHTS, type Criterion, type Weights } from './criteria'
import type { Figure, Market } from './market'
import { rankMarkets, type RankedMarket } from './ranking'
import { MARKETS } from './reference/markets'
import { atLeast } from '../../../tests/support/at-least'

// Every market, worked out by a second program on 2026-12-01 from the figures and the lanes: without the two criteria on which nobody has
// assessed twelve markets, without the days of lanes of low confidence, and with the depth of Serbia's agreement at 0.8.
const DEMONSTRATION: readonly Row[] = [
  { market: 'JP', score: 0.8469, lower: 0.8469, upper: 0.8469, coverage: 1.0, rank: 1 },
  { market: 'KR', score: 0.8458, lower: 0.8458, upper: 0.8458, coverage: 1.0, rank: 2 },
  { market: 'DE', score: 0.6674, lower: 0.6674, upper: 0.6674, coverage: 1.0, rank: 3 },
  { market: 'AE', score: 0.6352, lower: 0.54, upper: 0.69, coverage: 0.85, rank: 4 },
  { market: 'US', score: 0.6018, lower: 0.6018, upper: 0.6018, coverage: 1.0, rank: 5 },
  { market: 'SA', score: 0.5799, lower: 0.4929, upper: 0.6429, coverage: 0.85, rank: 6 },
  { market: 'PL', score: 0.5677, lower: 0.4542, upper: 0.6542, coverage: 0.8, rank: 7 },
  { market: 'QA', score: 0.5674, lower: 0.4823, upper: 0.6323, coverage: 0.85, rank: 8 },
  { market: 'IL', score: 0.5162, lower: 0.4388, upper: 0.5888, coverage: 0.85, rank: 9 },
  { market: 'RS', score: 0.5122, lower: 0.4353, upper: 0.5853, coverage: 0.85, rank: 10 },
  { market: 'KW', score: 0.5038, lower: 0.4282, upper: 0.5782, coverage: 0.85, rank: 11 },
  { market: 'GE', score: 0.4865, lower: 0.4136, upper: 0.5636, coverage: 0.85, rank: 12 },
  { market: 'OM', score: 0.4804, lower: 0.4083, upper: 0.5583, coverage: 0.85, rank: 13 },
  { market: 'RU', score: 0.4655, lower: 0.4655, upper: 0.4655, coverage: 1.0, rank: 14 },
  { market: 'BH', score: 0.459, lower: 0.3902, upper: 0.5402, coverage: 0.85, rank: 15 },
  { market: 'KZ', score: 0.4469, lower: 0.4469, upper: 0.4469, coverage: 1.0, rank: 16 },
  { market: 'TR', score: 0.4321, lower: 0.4321, upper: 0.4321, coverage: 1.0, rank: 17 },
  { market: 'GR', score: 0.4256, lower: 0.3405, upper: 0.5405, coverage: 0.8, rank: 18 },
  { market: 'SK', score: 0.4128, lower: 0.2683, upper: 0.6183, coverage: 0.65, rank: 19 },
  { market: 'LT', score: 0.3949, lower: 0.2567, upper: 0.6067, coverage: 0.65, rank: 20 },
  { market: 'CZ', score: 0.389, lower: 0.3112, upper: 0.5112, coverage: 0.8, rank: 21 },
  { market: 'EE', score: 0.3794, lower: 0.2466, upper: 0.5966, coverage: 0.65, rank: 22 },
  { market: 'RO', score: 0.3696, lower: 0.2956, upper: 0.4956, coverage: 0.8, rank: 23 },
  { market: 'BG', score: 0.3674, lower: 0.2388, upper: 0.5888, coverage: 0.65, rank: 24 },
  { market: 'LV', score: 0.3621, lower: 0.2353, upper: 0.5853, coverage: 0.65, rank: 25 },
  { market: 'HU', score: 0.3504, lower: 0.2803, upper: 0.4803, coverage: 0.8, rank: 26 },
  { market: 'SI', score: 0.3267, lower: 0.2614, upper: 0.4614, coverage: 0.8, rank: 27 },
  { market: 'HR', score: 0.3208, lower: 0.2567, upper: 0.4567, coverage: 0.8, rank: 28 },
  { market: 'UZ', score: 0.318, lower: 0.318, upper: 0.318, coverage: 1.0, rank: 29 },
  { market: 'AZ', score: 0.3172, lower: 0.222, upper: 0.522, coverage: 0.7, rank: 30 },
  { market: 'KG', score: 0.1083, lower: 0.092, upper: 0.242, coverage: 0.85, rank: 31 },
  { market: 'TJ', score: 0.0793, lower: 0.0674, upper: 0.2174, coverage: 0.85, rank: 32 },
  { market: 'TM', score: 0, lower: 0, upper: 0.65, coverage: 0.35, rank: null },
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

  it('counts ranked markets alone', () => {
    const ranks = ranking.flatMap(({ rank }) => rank ?? [])
    expect(ranks).toEqual(ranks.map((_, at) => at + 1))
  })

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
    expect(row.status).toBe('flagged')
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
      const isLaneSure = row.market.transitDays.confidence !== 'low'
      expect(row.status).toBe(isLaneSure ? 'ranked' : 'flagged')
      expect(row.upper - row.lower).toBeCloseTo(isLaneSure ? 0.2 : 0.35, 9)
      const missing = row.contributions.filter(({ normalised, value }) => normalised === null && value === null)
      expect(missing.map(({ criterion, value, source }) => [criterion, value, source])).toEqual([
        ['effort', null, 'not_assessed'],
        ['risk', null, 'not_assessed'],
      ])
    }
  })

  it('Turkmenistan has a third of the weights, so a score with wide bounds and no rank', () => {
    const row = byCode(ranking, 'TM')
    expect(row).toMatchObject({ status: 'not_enough_data', rank: null })
    expect(row.upper - row.lower).toBeCloseTo(0.65, 9)
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
    const weights = only({ size: share, logistics: 100 - share })
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
    { criterion: 'time', first: 'KR', score: 54 / 55 },
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
    expect(codes(ranking).slice(0, 3)).toEqual(['AE', 'SA', 'PL'])
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

it('ranks count only the markets that have one', () => {
  const all = rankMarkets({ markets: MARKETS, weights: DEFAULT_WEIGHTS })
  const ranks = all.flatMap(({ rank }) => (rank === null ? [] : [rank]))
  expect(ranks).toEqual(ranks.map((_, at) => at + 1))
  expect(ranks.length).toBeLessThan(all.length)
})
