// Ways that are closed to some goods: by the first digits of their code, on both sides of each, and never another way with them.
import { describe, expect, it } from 'vitest'
import { MARKETS } from '../market/reference/markets'
import { closedWays, closingOf, LANE_CLOSINGS, openLanesTo } from './closed-lanes'
import { allLanes, lanesTo, LANE_MODES } from './lanes'
import { carriageEstimate, WHOLE } from './main-carriage'
import { atLeast } from '../../../tests/support/at-least'

const train = (market: string) => lanesTo(market).find(({ mode }) => mode === 'rail_fcl')
const isRefused = (hs6: string, market = 'PL') => {
  const lane = train(market)
  return lane !== undefined && closingOf(lane, hs6)?.id === 'trains'
}

describe('a train to Europe', () => {
  it.each([
    ['010121', false],
    ['020110', true],
    ['030471', true],
    ['040110', true],
    ['050100', false],
    ['070110', true],
    ['121490', true],
    ['130120', false],
    ['140110', false],
    ['150110', true],
    ['160100', true],
    ['220300', true],
    ['230110', false],
    ['240110', false],
    ['330210', false],
    ['330300', true],
    ['330790', true],
    ['330130', false],
    ['340111', false],
    ['850590', false],
    ['850610', true],
    ['850710', true],
    ['850760', true],
    ['850811', false],
    ['845611', false],
    ['', false],
  ])('refuses goods of %s: %s', (hs6, refused) => expect(isRefused(hs6)).toBe(refused))

  it.each([
    ['KZ', false],
    ['UZ', false],
    ['RU', false],
    ['PL', true],
    ['DE', true],
  ])('to %s refuses frozen fish: %s', (market, refused) => expect(isRefused('030471', market)).toBe(refused))
})

describe('what is open', () => {
  const codes = ['030471', '845611', '850760', '330410', '870323', '']
  it('and what is closed are all ways together, each once', () => {
    for (const { iso2 } of MARKETS)
      for (const hs6 of codes) {
        const open = openLanesTo(iso2, hs6)
        const closed = lanesTo(iso2).filter((lane) => closingOf(lane, hs6) !== null)
        expect(new Set([...open, ...closed])).toEqual(new Set(lanesTo(iso2)))
        expect(open.filter((lane) => closed.includes(lane))).toEqual([])
      }
  })

  it('is told with the ways and markets it is about, and each reason once', () => {
    for (const hs6 of codes) {
      const told = closedWays(hs6)
      expect(new Set(told.map(({ id }) => id)).size).toBe(told.length)
      for (const { id, modes, markets } of atLeast(1, told)) {
        expect(LANE_CLOSINGS).toContain(id)
        const lanes = allLanes().filter((lane) => closingOf(lane, hs6)?.id === id)
        expect([new Set(modes), new Set(markets)]).toEqual([
          new Set(lanes.map(({ mode }) => mode)),
          new Set(lanes.map(({ market }) => market)),
        ])
      }
    }
  })

  it('closes a way of one emirate alone to all goods', () => {
    expect(closedWays('').map(({ id, markets }) => [id, markets])).toEqual([['strait', ['AE']]])
  })
})

describe('a first estimate', () => {
  it('lies between the two ends of the way it is of, in whole dollars', () => {
    for (const { iso2 } of MARKETS)
      for (const transport of ['sea', 'rail', 'road']) {
        const estimate = carriageEstimate({ market: iso2, transport })
        if (!estimate) continue
        const [low, high] = estimate.lane.usd
        expect([estimate.lane.market, estimate.currency]).toEqual([iso2, 'USD'])
        expect(estimate.amount).toMatch(/^\d+$/)
        expect([Number(estimate.amount) >= low, Number(estimate.amount) <= high]).toEqual([true, true])
      }
  })

  it('is of a way for a whole load, never of one by weight or volume', () => {
    const loads = Object.values(WHOLE).filter((mode) => mode !== null)
    expect(loads.filter((mode) => !LANE_MODES.includes(mode) || /lcl|air|express|parcel|line/.test(mode))).toEqual([])
    expect(
      ['', 'SEA', 'sea ', 'constructor', 'air'].map((transport) => carriageEstimate({ market: 'PL', transport })),
    ).toEqual([null, null, null, null, null])
  })

  it.each(['', 'pl', 'PL ', 'CN', 'constructor', '__proto__'])('nobody knows a way to %j', (market) => {
    expect([lanesTo(market), openLanesTo(market, '845611'), carriageEstimate({ market, transport: 'sea' })]).toEqual([
      [],
      [],
      null,
    ])
  })
})
