import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hideSmallGroups } from './small-groups'
import { atLeast } from '../../../tests/support/at-least'

function counts(of: readonly number[]): readonly (number | null)[] {
  return hideSmallGroups(of.map((count) => ({ count }))).map((row) => row.count)
}

describe('small groups in a breakdown', () => {
  it.each([
    { why: 'nothing to show', given: [], shown: [] },
    { why: 'all large', given: [5, 12, 90], shown: [5, 12, 90] },
    { why: 'empty groups name nobody', given: [0, 7, 0], shown: [0, 7, 0] },
    { why: 'two small ones protect each other', given: [1, 4, 9], shown: [null, null, 9] },
    { why: 'one small one takes the smallest shown with it', given: [3, 8, 20], shown: [null, null, 20] },
    { why: 'whatever the order', given: [20, 8, 3], shown: [20, null, null] },
    { why: 'two of one each are told by their sum', given: [1, 1, 6, 9], shown: [null, null, null, 9] },
    { why: 'an empty one only when nothing else is left', given: [3, 0, 0], shown: [null, null, 0] },
    { why: 'two hidden that add up to two could only be ones', given: [2, 0, 0], shown: [null, null, null] },
    { why: 'a single group cannot be protected but is still hidden', given: [2], shown: [null] },
    { why: 'four is small, five is not', given: [4, 5, 6], shown: [null, null, 6] },
    {
      why: 'three that are nearly full take one with them',
      given: [6, 4, 4, 3, 9],
      shown: [null, null, null, null, 9],
    },
    { why: 'two that are full take one with them', given: [4, 4, 7, 9], shown: [null, null, null, 9] },
    { why: 'two that leave several ways do not', given: [4, 2, 7, 9], shown: [null, null, 7, 9] },
    { why: 'only ones', given: [1, 1, 1], shown: [null, null, null] },
  ])('$why: $given', ({ given, shown }) => {
    expect(counts(given)).toEqual(shown)
  })

  it('hides the value with the count and keeps the rest of the row', () => {
    const rows = hideSmallGroups([
      { city: '210100', count: 2, value: 900n },
      { city: '210200', count: 3, value: 100n },
      { city: '210300', count: 8, value: 700n },
    ])
    expect(rows).toEqual([
      { city: '210100', count: null, value: null },
      { city: '210200', count: null, value: null },
      { city: '210300', count: 8, value: 700n },
    ])
  })

  it('never shows one to four and never hides just one of several groups', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { minLength: 2, maxLength: 12 }), (given) => {
        const shown = counts(given)
        expect(shown.filter((count) => count !== null && count > 0 && count < 5)).toEqual([])
        expect(shown.filter((count) => count === null)).not.toHaveLength(1)
        atLeast(1, shown).forEach((count, position) => {
          if (count !== null) expect(count).toBe(given[position])
        })
      }),
    )
  })
})
