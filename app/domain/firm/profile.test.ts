import { describe, expect, it } from 'vitest'
import { isTarget, isSegment, isTrack, TARGETS, SEGMENTS, sellsOnlyServices, TRACKS, type Track } from './profile'
import { atLeast } from '../../../tests/support/at-least'

const LISTS = [
  { name: 'segments', list: SEGMENTS, isMember: isSegment, size: 4 },
  { name: 'tracks', list: TRACKS, isMember: isTrack, size: 9 },
  { name: 'targets', list: TARGETS, isMember: isTarget, size: 9 },
] as const

describe.each(LISTS)('the closed list of $name', ({ list, isMember, size }) => {
  it('names each member once', () => {
    expect(new Set(list).size).toBe(size)
  })

  it('knows its members', () => {
    for (const member of atLeast(1, list)) expect(isMember(member)).toBe(true)
  })

  it.each(['', 'SME', ' sme', 'toString', '__proto__', '中小企业', 'reference,cee'])('refuses %j', (text) => {
    expect(isMember(text)).toBe(false)
  })
})

describe('a firm that sells only services', () => {
  const CASES: readonly { tracks: readonly Track[]; expected: boolean }[] = [
    { tracks: [], expected: false },
    { tracks: ['service_trade'], expected: true },
    { tracks: ['service_trade', 'finance_lease'], expected: false },
    { tracks: ['emerging_sectors'], expected: true },
    { tracks: ['general_goods'], expected: false },
    { tracks: ['service_trade', 'general_goods'], expected: false },
    { tracks: ['free_trade_zone', 'service_trade'], expected: false },
    { tracks: ['used_car', 'rail_shipper'], expected: false },
  ]

  it.each(CASES)('$tracks: $expected', ({ tracks, expected }) => {
    expect(sellsOnlyServices(tracks)).toBe(expected)
  })
})
