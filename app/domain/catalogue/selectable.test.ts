import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue'
import { isSelectable, profilesFor } from '../../../tests/support/selectable'
import type { Condition } from './types'
import { makeFacts } from '../../../tests/factories/facts'

const nothing = makeFacts({ city: '210500', inPilotZone: false, tracks: [] })

describe('a condition that a firm can fulfil', () => {
  it.each<[Condition, boolean]>([
    [{ always: true }, true],
    [{ has: ['tracks', 'used_car'] }, true],
    [{ in: ['modes', ['9610', '1210']] }, true],
    [{ not: { is: ['vatStatus', 'small_scale'] } }, true],
    [
      { all: [{ has: ['modes', '9610'] }, { is: ['inPilotZone', true] }, { has: ['sellingWays', 'marketplace'] }] },
      true,
    ],
    [{ all: [{ has: ['tracks', 'used_car'] }, { has: ['tracks', 'rail_shipper'] }] }, true],
    [{ any: [] }, false],
    [{ in: ['tracks', []] }, false],
    [{ all: [{ is: ['segment', 'sme'] }, { is: ['segment', 'high_tech'] }] }, false],
    [{ all: [{ has: ['tracks', 'used_car'] }, { not: { has: ['tracks', 'used_car'] } }] }, false],
    [{ has: ['segment', 'sme'] }, false],
  ])('%j: %s', (condition, expected) => {
    expect(isSelectable(condition, nothing)).toBe(expected)
  })

  it('is tried with every combination of answers, the empty one included', () => {
    const condition: Condition = { any: [{ has: ['tracks', 'a'] }, { not: { is: ['hasOwnBrand', true] } }] }
    const profiles = profilesFor(condition, nothing).map(({ tracks, hasOwnBrand }) => ({ tracks, hasOwnBrand }))
    expect(profiles).toHaveLength(4)
    expect(profiles).toContainEqual({ tracks: [], hasOwnBrand: false })
    expect(profiles).toContainEqual({ tracks: ['a'], hasOwnBrand: true })
  })

  it.each(catalogue.tasks)('task $id can be on somebody’s roadmap', (task) => {
    expect(isSelectable(task.appliesWhen, nothing)).toBe(true)
  })
})
