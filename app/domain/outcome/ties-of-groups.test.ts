// What is hidden must not be worked out by somebody who knows the rule and the total. All small tables there are stand here against it.
import { describe, expect, it } from 'vitest'
import { hideSmallGroups } from './small-groups'

const shownOf = (counts: readonly number[]) =>
  hideSmallGroups(counts.map((count) => ({ count }))).map((row) => row.count)

function everyTable(groups: number, most: number): readonly (readonly number[])[] {
  if (groups === 0) return [[]]
  return everyTable(groups - 1, most).flatMap((table) =>
    Array.from({ length: most + 1 }, (_, count) => [...table, count]),
  )
}

/** Tables that read alike and have the same total; a reader who knows the rule knows that it is one of these. */
function alike(tables: readonly (readonly number[])[]): readonly (readonly (readonly number[])[])[] {
  const families = new Map<string, (readonly number[])[]>()
  for (const table of tables) {
    const key = JSON.stringify([shownOf(table), table.reduce((sum, count) => sum + count, 0)])
    families.set(key, [...(families.get(key) ?? []), table])
  }
  return [...families.values()]
}

/** Tables of which a small group is known for certain. */
function toldOf(tables: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return alike(tables).flatMap((family) => {
    const [first = []] = family
    const shown = shownOf(first)
    const isTold = shown.some((count, at) => count === null && family.every((table) => table[at] === first[at]))
    return isTold ? family : []
  })
}

describe('groups of one size', () => {
  it.each([
    { why: 'the one that goes with a small one takes its equals along', given: [5, 5, 2], shown: [null, null, null] },
    { why: 'wherever they stand', given: [2, 5, 9, 5], shown: [null, null, 9, null] },
    { why: 'only the smallest of those that are shown', given: [2, 5, 9, 9], shown: [null, null, 9, 9] },
    { why: 'three of one size', given: [8, 3, 8, 8, 20], shown: [null, null, null, null, 20] },
    { why: 'all large ones stay', given: [5, 5, 5], shown: [5, 5, 5] },
    { why: 'two small ones need nobody', given: [2, 3, 9, 9], shown: [null, null, 9, 9] },
    { why: 'two full ones take all of the next size', given: [4, 4, 5, 5, 9], shown: [null, null, null, null, 9] },
    { why: 'empty ones stay where a larger one can go along', given: [3, 0, 0, 7, 7], shown: [null, 0, 0, null, null] },
  ])('$why: $given', ({ given, shown }) => expect(shownOf(given)).toEqual(shown))
})

describe('a reader who knows the rule and the total', () => {
  it.each([
    [2, 12],
    [3, 10],
    [4, 6],
  ])('learns no small group of %i groups of up to %i that are all taken', (groups, most) => {
    const told = toldOf(everyTable(groups, most)).filter((table) => !table.includes(0))
    // Where all groups hold one each, their number and the total say it; nothing else is left to hide.
    expect(told.filter((table) => table.some((count) => count !== 1))).toEqual([])
  })

  it('learns nothing by the order of the groups', () => {
    for (const [given, turned] of [
      [
        [5, 5, 2],
        [2, 5, 5],
      ],
      [
        [6, 4, 6],
        [6, 6, 4],
      ],
    ] as const)
      expect(shownOf(given).toSorted()).toEqual(shownOf(turned).toSorted())
  })
})
