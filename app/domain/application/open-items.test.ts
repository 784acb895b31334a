import { describe, expect, it } from 'vitest'
import { openItems } from './open-items'

describe('what still needs a verdict', () => {
  it.each([
    { why: 'all of it', verdicts: {}, given: [], empty: [], open: ['a', 'b', 'c'] },
    { why: 'not what was judged before', verdicts: { a: 1 }, given: [], empty: [], open: ['b', 'c'] },
    { why: 'nor what is judged with it', verdicts: {}, given: ['b'], empty: [], open: ['a', 'c'] },
    { why: 'nor what was left empty', verdicts: {}, given: [], empty: ['c'], open: ['a', 'b'] },
    { why: 'nothing', verdicts: { a: 1 }, given: ['b'], empty: ['c'], open: [] },
  ])('$why', ({ verdicts, given, empty, open }) => {
    const asked = {
      verdicts,
      given: given.map((itemId) => ({ itemId })),
      itemIds: ['a', 'b', 'c'],
      emptyItemIds: empty,
    }
    expect(openItems(asked)).toEqual(open)
  })
})
