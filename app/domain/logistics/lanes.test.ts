import { describe, expect, test } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { MARKETS } from '../market/reference/markets'
import { allLanes, LANE_MODES, LANE_UNITS, lanesTo } from './lanes'

describe('lanes', () => {
  test('stand in ranges, under their own id, with words of the lists', () => {
    for (const lane of atLeast(140, allLanes())) {
      expect(lane.id.startsWith(`${lane.market.toLowerCase()}_${lane.mode}_`), lane.id).toBe(true)
      expect(LANE_MODES).toContain(lane.mode)
      expect(LANE_UNITS).toContain(lane.unit)
      expect(['high', 'medium_high', 'medium', 'low_medium', 'low']).toContain(lane.confidence)
      expect(lane.days[0], lane.id).toBeLessThanOrEqual(lane.days[1])
      expect(lane.usd[0], lane.id).toBeLessThanOrEqual(lane.usd[1])
      expect(Math.min(lane.days[0], lane.usd[0]), lane.id).toBeGreaterThan(0)
    }
    expect(new Set(allLanes().map(({ id }) => id)).size).toBe(allLanes().length)
  })

  test('there is a way for a whole container to every market', () => {
    for (const { iso2 } of atLeast(33, MARKETS))
      expect(lanesTo(iso2).filter(({ unit }) => unit === '40HQ').length, iso2).toBeGreaterThan(0)
  })

  test.each([
    [
      'PL',
      'pl_sea_fcl_1',
      { days: [50, 68], usd: [2200, 4300], from: 'CNDLC', to: 'PLGDN', leastUsd: null, km: 28_500 },
    ],
    ['PL', 'pl_air_1', { days: [4, 9], usd: [3.6, 6.2], unit: 'kg', leastUsd: 130, confidence: 'low_medium' }],
    ['UZ', 'uz_road_tir_1', { days: [12, 22], usd: [8500, 14_000], unit: 'shipment', scope: 'door_to_door' }],
    ['PL', 'pl_rail_fcl_1', { to: null }],
  ])('%s %s', (market, id, facts) => {
    expect(lanesTo(market).find((lane) => lane.id === id)).toMatchObject(facts)
  })

  test('nobody knows a way to a country outside the list', () => {
    expect(lanesTo('BR')).toEqual([])
  })
})
