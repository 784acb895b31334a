// The scores in plain numbers by which weights are tried in turn: what is unknown takes its weight out, and equal stays equal.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { PRODUCT_CRITERIA, PRODUCT_WEIGHTS } from './product-criteria'
import { comparePlaces, plainScore, plainWeights, round, scoreOf, sumsOf } from './plain-scores'
import { RANKED_FROM } from './ranking'

const figure = fc.option(
  fc.integer({ min: 0, max: 20 }).map((twentieth) => twentieth / 20),
  { nil: null },
)
const figures = fc.array(figure, { minLength: 6, maxLength: 6 })
const weights = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 })
  .filter((all) => all.some(Boolean))

/** What is known counts, and nothing else. */
const of = (counted: readonly (number | null)[]) => ({ known: counted.map((one) => one !== null), counted })

describe('a score', () => {
  it.each<[readonly (number | null)[], readonly number[], number | null]>([
    [[1, 1], [50, 50], 1],
    [[0, 0], [50, 50], 0],
    [[1, 0], [75, 25], 0.75],
    [[1, 0], [3, 1], 0.75],
    [[1, null], [75, 25], 1],
    [[null, 0.5], [25, 75], 0.5],
    [[null, null], [50, 50], null],
    [[1, null], [0, 100], null],
    [[1, null], [100, 0], 1],
    [[], [], null],
    [[1], [0], null],
    [[0.1, 0.2, 0.3], [1, 1, 1], 0.2],
    // What nobody wrote down is unknown, not nothing.
    [[1], [90, 10], 1],
  ])('of %j by %j is %s', (known, by, score) => expect(plainScore(of(known), by)).toBe(score))

  it.each([
    [RANKED_FROM, 0.5],
    [RANKED_FROM - 0.01, null],
    [RANKED_FROM + 0.01, 0.5],
    [1, 0.5],
    [0, null],
  ])('of which %d is known: %s', (covered, score) => {
    expect(scoreOf({ covered: covered * 100, weighed: covered * 100, points: covered * 50, all: 100 })).toBe(score)
  })

  it('lies between the worst and the best figure that counts', () => {
    fc.assert(
      fc.property(figures, weights, (known, by) => {
        const score = plainScore(of(known), by)
        const counted = known.filter((one, at) => one !== null && (by[at] ?? 0) > 0) as readonly number[]
        if (score === null) return
        expect(score).toBeGreaterThanOrEqual(Math.min(...counted) - 1e-9)
        expect(score).toBeLessThanOrEqual(Math.max(...counted) + 1e-9)
      }),
    )
  })

  it('turns on the proportions of the weights alone', () => {
    fc.assert(
      fc.property(figures, weights, fc.integer({ min: 2, max: 9 }), (known, by, times) => {
        expect(
          plainScore(
            of(known),
            by.map((weight) => weight * times),
          ),
        ).toBe(plainScore(of(known), by))
      }),
    )
  })

  it('never falls when a known figure rises', () => {
    fc.assert(
      fc.property(figures, weights, fc.nat(5), (known, by, at) => {
        const figureAt = known[at] ?? null
        if (figureAt === null) return
        const [before, after] = [
          plainScore(of(known), by),
          plainScore(of(known.with(at, Math.min(1, figureAt + 0.05))), by),
        ]
        expect([before === null, after === null]).toEqual([before === null, before === null])
        expect(after ?? 0).toBeGreaterThanOrEqual(before ?? 0)
      }),
    )
  })

  it('does not move with a figure whose weight is nothing', () => {
    fc.assert(
      fc.property(figures, weights, figure, fc.nat(5), (known, by, other, at) => {
        const none = by.with(at, 0)
        expect(plainScore(of(known.with(at, other)), none)).toBe(plainScore(of(known), none))
      }),
    )
  })

  it.each([
    ['counts without being known', [true, false], [1, 0], [80, 20], { covered: 80, weighed: 100, points: 80 }],
    ['neither counts nor is known', [true, false], [1, null], [80, 20], { covered: 80, weighed: 80, points: 80 }],
    ['is all that counts', [false], [0.5], [10], { covered: 0, weighed: 10, points: 5 }],
  ] as const)('a figure that %s', (_, known, counted, by, sums) => {
    expect(sumsOf({ known, counted }, by)).toEqual(sums)
  })

  it('is made of sums that leave out what is unknown', () => {
    expect(sumsOf(of([1, null, 0.5]), [10, 20, 40])).toEqual({ covered: 50, weighed: 50, points: 30 })
    expect(sumsOf(of([null, 1]), [10])).toEqual({ covered: 0, weighed: 0, points: 0 })
    expect(plainWeights(PRODUCT_WEIGHTS)).toEqual(PRODUCT_CRITERIA.map((criterion) => PRODUCT_WEIGHTS[criterion]))
  })
})

describe('places', () => {
  const place = (iso2: string, score: number | null) => ({ iso2, score })
  it.each([
    ['the better one first', [place('AA', 0.4), place('BB', 0.5)], 'BB AA'],
    ['equal ones by their code', [place('PL', 0.5), place('DE', 0.5), place('KZ', 0.5)], 'DE KZ PL'],
    ['none after nothing', [place('AA', null), place('BB', 0)], 'BB AA'],
    ['none by their code, too', [place('PL', null), place('DE', null)], 'DE PL'],
    ['one alone', [place('PL', null)], 'PL'],
    ['nobody', [], ''],
  ])('%s', (_, given, order) => {
    for (const all of [given, given.toReversed()])
      expect(
        all
          .toSorted(comparePlaces)
          .map(({ iso2 }) => iso2)
          .join(' '),
      ).toBe(order)
  })

  it.each([
    [0.1 + 0.2, 0.3],
    [0.7999999999999999, 0.8],
    [1 / 3, 0.333333333],
    [2 / 3, 0.666666667],
    [0.0000000004, 0],
    [0.0000000005, 0.000000001],
  ])('%d is rounded to %d', (fraction, rounded) => expect(round(fraction)).toBe(rounded))
})
