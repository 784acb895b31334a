import { describe, expect, test } from 'vitest'
import { containerLane } from '../market/container-lane'
import { closedWays, closingOf, LANE_CLOSINGS } from './closed-lanes'
import { allLanes } from './lanes'

const ids = (hs6: string) => closedWays(hs6).map(({ id }) => id)

describe('ways that are closed', () => {
  test.each([
    ['frozen cod', '030471', ['trains', 'strait']],
    ['lithium batteries', '850760', ['trains', 'strait']],
    ['a lip stick', '330410', ['trains', 'strait']],
    ['a laser cutting machine', '845611', ['strait']],
    ['a down jacket', '620193', ['strait']],
  ])('to %s', (_, hs6, closed) => {
    expect(ids(hs6)).toEqual(closed)
  })

  test('are no way of those goods', () => {
    expect(containerLane('DE', { hs6: '030471' })?.mode).toBe('sea_fcl')
    expect(containerLane('DE', { hs6: '845611' })?.mode).toBe(containerLane('DE')?.mode)
  })

  test('each reason closes something, and never all ways to a market', () => {
    expect([...LANE_CLOSINGS].filter((id) => !ids('030471').includes(id))).toEqual([])
    const shut = [...new Set(allLanes().map(({ market }) => market))].filter((market) =>
      allLanes().every((lane) => lane.market !== market || closingOf(lane, '030471') !== null),
    )
    expect(shut).toEqual([])
  })
})

describe('the way a firm ships', () => {
  test('goes before the one that does best, where it is known and open', () => {
    expect(containerLane('KZ', { hs6: '845611', by: 'road' })?.mode).toBe('road_tir')
    expect(containerLane('JP', { hs6: '845611', by: 'road' })?.mode).toBe('sea_fcl')
    expect(containerLane('DE', { hs6: '030471', by: 'rail' })?.mode).toBe('sea_fcl')
  })

  test('by air is paid by weight: a whole container stands in for it', () => {
    expect(containerLane('PL', { hs6: '845611', by: 'air' })).toEqual(containerLane('PL', { hs6: '845611' }))
  })
})
