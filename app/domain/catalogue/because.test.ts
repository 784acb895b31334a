import { describe, expect, it } from 'vitest'
import { becauseKey } from './because'
import type { Condition } from './types'

describe('the sentence that says why a task is on the list', () => {
  it.each<[Condition | undefined, string]>([
    [undefined, 'because.everyone'],
    [{ always: true }, 'because.everyone'],
    [{ is: ['ownership', 'foreign_invested'] }, 'because.ownership.foreign_invested'],
    [{ is: ['hasOwnBrand', true] }, 'because.hasOwnBrand.true'],
    [{ has: ['tracks', 'used_car'] }, 'because.tracks.used_car'],
    [{ has: ['modes', '9610'] }, 'because.modes.9610'],
    [{ isEmpty: 'modes' }, 'because.modes_empty'],
    [{ not: { is: ['vatStatus', 'small_scale'] } }, 'because.not.vatStatus.small_scale'],
    [{ not: { isEmpty: 'markets' } }, 'because.not.markets_empty'],
  ])('%j is explained by %s', (condition, key) => {
    expect(becauseKey(condition)).toBe(key)
  })

  it.each<Condition>([{ all: [{ always: true }] }, { any: [] }, { not: { any: [] } }])(
    'a compound condition has no sentence: %j',
    (condition) => expect(() => becauseKey(condition)).toThrow('single condition'),
  )
})
