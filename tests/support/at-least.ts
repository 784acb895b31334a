import { expect } from 'vitest'

/**
 * The list itself, once it is clear that at least so many are in it: a loop over nothing looks at nothing and passes. 0 says that
 * there may well be none.
 */
export function atLeast<T>(count: number, list: Iterable<T>): readonly T[] {
  const all = [...list]
  expect(all.length, `of these there are at least ${count}`).toBeGreaterThanOrEqual(count)
  return all
}
