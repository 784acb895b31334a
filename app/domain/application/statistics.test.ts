import { describe, expect, it } from 'vitest'
import en from '../../../locales/en/statistics.json'
import zh from '../../../locales/zh-CN/statistics.json'
import {
  countOf,
  STATISTIC_IDS,
  STATISTIC_SETS,
  statisticOf,
  nearestRank,
  rateOf,
  shareOf,
  SMALLEST_AGREEMENT,
  spreadOf,
  type StatisticGroup,
} from './statistics'

const group = (given: Partial<StatisticGroup>): StatisticGroup => ({
  ...{ code: null, stage: null, n: 0, cases: 0, hits: 0, median: null, p90: null },
  ...given,
})

describe('every figure', () => {
  it.each(STATISTIC_IDS)('%s has a set, a name and a definition in both languages', (id) => {
    expect(STATISTIC_SETS).toContain(statisticOf(id).set)
    for (const texts of [zh, en]) {
      expect(texts.names[id].length).toBeGreaterThan(1)
      expect(texts.definitions[id]).toMatch(/[。.]$/)
    }
  })
})

describe('groups', () => {
  const groups = [
    group({ n: 9, hits: 5, median: 30, p90: 400 }),
    group({ code: 'approved', n: 6, hits: 4 }),
    group({ code: 'rejected', n: 3, hits: 1 }),
    group({ code: 'approved', stage: 'export', n: 2, hits: 2 }),
    group({ stage: 'export', n: 2, hits: 2, median: 15, p90: 20 }),
  ]

  it('are added up over the kinds of rows that a figure counts', () => {
    expect(countOf(groups, 'decisions')).toBe(9)
    expect(countOf(groups, 'approved')).toBe(6)
    expect(countOf(groups, 'approved', 'export')).toBe(2)
    expect(countOf(groups, 'withdrawn')).toBe(0)
    expect(shareOf(groups, 'first_time')).toEqual({ hits: 5, n: 9 })
    expect(shareOf(groups, 'first_time', 'market')).toEqual({ hits: 0, n: 0 })
  })

  it('keep the median of the whole, which is no sum of its parts', () => {
    expect(spreadOf(groups, 'first_decision')).toEqual({ n: 9, median: 30, p90: 400 })
    // Of two cases neither the middle nor nine in ten says anything.
    expect(spreadOf(groups, 'first_decision', 'export')).toEqual({ n: 2, median: null, p90: null })
    expect(spreadOf(groups, 'first_decision', 'market')).toEqual({ n: 0, median: null, p90: null })
  })
})

describe('a rate', () => {
  it.each([
    [{ hits: 34, n: 41 }, 34 / 41],
    [{ hits: 0, n: 3 }, 0],
    [{ hits: 1, n: 1 }, 1],
    [{ hits: 0, n: 0 }, null],
  ])('of %j is %d', (share, rate) => {
    expect(rateOf(share)).toBe(rate)
  })

  it('of few readings is not said', () => {
    expect(SMALLEST_AGREEMENT).toBe(5)
    expect(rateOf({ hits: 3, n: 4 }, { smallest: SMALLEST_AGREEMENT })).toBeNull()
    expect(rateOf({ hits: 3, n: 5 }, { smallest: SMALLEST_AGREEMENT })).toBe(0.6)
  })
})

describe('the nearest rank', () => {
  it.each([
    [1, 0.5, 1],
    [1, 0.9, 1],
    [2, 0.5, 1],
    [3, 0.5, 2],
    [4, 0.5, 2],
    [10, 0.9, 9],
    [11, 0.9, 10],
    [100, 0.9, 90],
  ])('of %i values at %d is the %i. one', (n, share, rank) => {
    expect(nearestRank(n, share)).toBe(rank)
  })
})
