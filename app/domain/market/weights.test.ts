import { describe, expect, it } from 'vitest'
import { CRITERIA, DEFAULT_WEIGHTS, type Criterion, type Weights } from './criteria'
import { checkWeights, isDefault, shares, typedWeight, wholeShares } from './weights'

function evenly(weight: number): Weights {
  return Object.fromEntries(CRITERIA.map((criterion) => [criterion, weight])) as Record<Criterion, number>
}

describe('weights as chosen', () => {
  it('nothing chosen means the default', () => {
    expect(checkWeights({})).toEqual({ ok: true, value: DEFAULT_WEIGHTS })
  })

  it('what is not mentioned keeps its default', () => {
    expect(checkWeights({ size: 80 })).toEqual({ ok: true, value: { ...DEFAULT_WEIGHTS, size: 80 } })
  })

  it.each([0, 100, 12.5])('%d is in range', (weight) => {
    expect(checkWeights({ risk: weight }).ok).toBe(true)
  })

  it.each([-1, 100.01, Number.NaN, Number.POSITIVE_INFINITY])('%d is not', (weight) => {
    expect(checkWeights({ risk: weight })).toEqual({
      ok: false,
      refusal: { code: 'weight_out_of_range', criterion: 'risk' },
    })
  })

  it('all zero is refused, one above zero is enough', () => {
    expect(checkWeights(evenly(0))).toEqual({ ok: false, refusal: { code: 'weights_all_zero' } })
    expect(checkWeights({ ...evenly(0), time: 1 }).ok).toBe(true)
  })
})

describe('shares', () => {
  it('of the default are its hundredths', () => {
    expect(shares(DEFAULT_WEIGHTS)).toMatchObject({ size: 0.25, power: 0.1, logistics: 0.15 })
  })

  it('do not depend on the scale', () => {
    expect(shares(evenly(3))).toEqual(shares(evenly(70)))
  })

  it('of nothing are a mistake of the caller', () => {
    expect(() => shares(evenly(0))).toThrow(RangeError)
  })
})

describe('the default', () => {
  it.each([
    { name: 'itself', weights: DEFAULT_WEIGHTS, expected: true },
    { name: 'one moved', weights: { ...DEFAULT_WEIGHTS, size: 26 }, expected: false },
    { name: 'all alike', weights: evenly(10), expected: false },
  ])('$name: $expected', ({ weights, expected }) => {
    expect(isDefault(weights)).toBe(expected)
  })

  it('is the same at twice the numbers', () => {
    const doubled = Object.fromEntries(CRITERIA.map((criterion) => [criterion, DEFAULT_WEIGHTS[criterion] * 2]))
    expect(isDefault(doubled as Record<Criterion, number>)).toBe(true)
  })
})

describe('weights as they are shown', () => {
  it.each<[readonly number[], readonly number[]]>([
    [
      [100, 100, 100, 100, 100, 100],
      [17, 17, 17, 17, 16, 16],
    ],
    [
      [25, 25, 20, 15, 10, 5],
      [25, 25, 20, 15, 10, 5],
    ],
    [
      [1, 0, 0, 0, 0, 0],
      [100, 0, 0, 0, 0, 0],
    ],
    [
      [0, 0],
      [0, 0],
    ],
  ])('%j are shares of %j', (weights, expected) => expect(wholeShares(weights)).toEqual(expected))

  it.each([
    ['40', 40],
    ['４０', 40],
    ['0.5', Number.NaN],
    ['x', Number.NaN],
  ])('%s in an address is %d', (text, weight) => expect(typedWeight(text)).toBe(weight))
})
