import { describe, expect, it } from 'vitest'
import { CRITERIA, DEFAULT_WEIGHTS, MEASURES, UNITS, type Criterion } from './criteria'
import { findMarket } from './find-market'
import type { Market } from './market'

function market(iso2: string): Market {
  const found = findMarket(iso2)
  if (!found) throw new Error(`no market ${iso2}`)
  return found
}

describe('criteria', () => {
  it('are seven and weigh a hundred together', () => {
    expect(CRITERIA).toHaveLength(7)
    expect(Object.values(DEFAULT_WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBe(100)
  })

  it('each have a unit', () => {
    for (const criterion of CRITERIA) expect(UNITS).toContain(MEASURES[criterion].unit)
  })
})

describe('from a figure to 0 ... 1', () => {
  const CASES: readonly { criterion: Criterion; value: number; expected: number }[] = [
    { criterion: 'size', value: 10e9, expected: 0 },
    { criterion: 'size', value: 5000e9, expected: 1 },
    { criterion: 'size', value: Math.sqrt(10e9 * 5000e9), expected: 0.5 },
    { criterion: 'power', value: 1500, expected: 0 },
    { criterion: 'power', value: 60_000, expected: 1 },
    { criterion: 'logistics', value: 2, expected: 0 },
    { criterion: 'logistics', value: 3.1, expected: 0.5 },
    { criterion: 'logistics', value: 4.2, expected: 1 },
    { criterion: 'time', value: 5, expected: 1 },
    { criterion: 'time', value: 60, expected: 0 },
    { criterion: 'preference', value: 0.7, expected: 0.7 },
    { criterion: 'effort', value: 1, expected: 0 },
    { criterion: 'effort', value: 3, expected: 0.5 },
    { criterion: 'risk', value: 5, expected: 1 },
  ]

  it.each(CASES)('$criterion of $value is $expected', ({ criterion, value, expected }) => {
    expect(MEASURES[criterion].normalise(value)).toBeCloseTo(expected, 10)
  })
})

describe('the size of an economy', () => {
  it('is people times output per head', () => {
    expect(MEASURES.size.figureOf(market('PL'))).toEqual({
      value: 36_559_233 * 22_112,
      asOf: '2023',
      source: 'world_bank_gdp',
      confidence: 'medium_high',
    })
  })

  it('is no surer than the weaker figure', () => {
    expect(MEASURES.size.figureOf(market('TM')).confidence).toBe('low')
  })

  it('is unknown when one of the two is', () => {
    const poland = market('PL')
    const withoutPeople = { ...poland, population: { ...poland.population, value: null } }
    expect(MEASURES.size.figureOf(withoutPeople).value).toBeNull()
    const withoutOutput = { ...poland, gdpPerHeadUsd: { ...poland.gdpPerHeadUsd, value: null } }
    expect(MEASURES.size.figureOf(withoutOutput).value).toBeNull()
  })
})
