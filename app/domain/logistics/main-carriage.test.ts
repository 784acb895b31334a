import { describe, expect, test } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { LANDLOCKED } from '../market/reference/landlocked'
import { MARKETS } from '../market/reference/markets'
import { lanesTo } from './lanes'
import { carriageEstimate, carriageWays, proposedTransport, WHOLE, type Load } from './main-carriage'

const load = (kg: string | null, m3: string | null = null): Load => ({ kg, m3 })

describe('the transport that is proposed', () => {
  test.each([
    ['PL', 'sea'],
    ['US', 'sea'],
    ['GE', 'sea'],
    ['TR', 'sea'],
    ['RU', 'sea'],
    ['KZ', 'rail'],
    ['UZ', 'rail'],
    ['KG', 'rail'],
    ['TJ', 'rail'],
    ['TM', 'rail'],
    ['CZ', 'rail'],
    ['HU', 'rail'],
    ['SK', 'rail'],
    ['RS', 'rail'],
    ['AZ', 'rail'],
    // No lane is known there; the sea is far all the same.
    ['MN', 'rail'],
    ['', 'sea'],
  ])('to %s is %s', (market, transport) => {
    expect(proposedTransport(market)).toBe(transport)
  })

  test('is never the sea where there is none, and a lane of it is known to every market', () => {
    for (const { iso2 } of atLeast(33, MARKETS)) {
      const by = proposedTransport(iso2)
      expect(by === 'sea', iso2).toBe(!LANDLOCKED.includes(iso2))
      expect(lanesTo(iso2).map(({ mode }) => mode)).toContain(WHOLE[by])
    }
  })
})

describe('before anybody weighed it', () => {
  test.each([
    ['PL', 'sea', 'pl_sea_fcl_1', '3250'],
    ['PL', 'rail', 'pl_rail_fcl_1', '6500'],
    ['UZ', 'road', 'uz_road_tir_1', '11250'],
  ])('to %s by %s it is the middle of %s', (market, transport, id, amount) => {
    expect(carriageEstimate({ market, transport })).toMatchObject({ lane: { id }, amount, currency: 'USD', units: '1' })
  })

  test.each([
    ['PL', 'air'],
    ['BR', 'sea'],
    ['PL', 'toString'],
    ['PL', ''],
  ])('to %s by %s nothing is estimated', (market, transport) => {
    expect(carriageEstimate({ market, transport })).toBeNull()
  })

  test('ways that are paid by weight are named without an amount, behind the others', () => {
    const ways = carriageWays({ market: 'PL' })
    const modes = (isKnown: boolean) =>
      ways.filter(({ amount }) => (amount !== null) === isKnown).map(({ lane }) => lane.mode)
    expect(modes(true)).toEqual(['sea_fcl', 'rail_fcl'])
    expect(modes(false).toSorted()).toEqual(['air', 'express', 'parcel_line', 'postal_parcel', 'rail_lcl', 'sea_lcl'])
    expect(atLeast(1, ways.slice(0, 2)).every(({ amount }) => amount !== null)).toBe(true)
  })
})

describe('by weight and volume', () => {
  test.each([
    // Sea: a share of a container until a whole one is cheaper.
    ['PL', 'sea', load('400', '1.2'), 'sea_lcl', '1.2', '120'],
    ['PL', 'sea', load('300'), 'sea_lcl', '1', '108'],
    ['PL', 'sea', load('4000', '2'), 'sea_lcl', '4', '340'],
    ['PL', 'sea', load('9000', '38'), 'sea_lcl', '38', '3230'],
    ['PL', 'sea', load('9000', '39'), 'sea_fcl', '1', '3250'],
    ['PL', 'sea', load('22000', '68'), 'sea_fcl', '1', '3250'],
    ['PL', 'sea', load('22000.1', '68'), 'sea_fcl', '2', '6500'],
    ['PL', 'sea', load('100000', '10'), 'sea_fcl', '5', '16250'],
    ['PL', 'sea', load('1000', '137'), 'sea_fcl', '3', '9750'],
    ['CZ', 'sea', load('400', '1.2'), 'sea_fcl', '1', '4500'],
    // Rail: a cubic metre counts as half a tonne.
    ['PL', 'rail', load('1000', '1'), 'rail_lcl', '2', '400'],
    ['PL', 'rail', load('100', '1'), 'rail_lcl', '1', '215'],
    ['PL', 'rail', load('20000', '60'), 'rail_fcl', '1', '6500'],
    ['PL', 'rail', load(null, '60'), 'rail_fcl', '1', '6500'],
    // Road.
    ['UZ', 'road', load('15000', '80'), 'road_tir', '1', '11250'],
    ['UZ', 'road', load('30000', '80'), 'road_tir', '2', '22500'],
    // Air: small goes by express, more by freight; what is light is charged by its room.
    ['PL', 'air', load('5'), 'express', '5', '49'],
    ['PL', 'air', load('12'), 'express', '12', '108'],
    ['PL', 'air', load('100'), 'air', '100', '490'],
    ['PL', 'air', load('100', '1'), 'air', '167', '818'],
    ['PL', 'air', load('31'), 'air', '31', '161'],
  ])('to %s by %s %o goes by %s as %s for USD %s', (market, transport, weighed, mode, units, amount) => {
    expect(carriageEstimate({ market, transport, load: weighed })).toMatchObject({ lane: { mode }, units, amount })
  })

  test.each([
    ['PL', 'air', load(null)],
    ['PL', 'air', load(null, '3')],
    ['TJ', 'air', load('100')],
  ])('to %s by %s nothing is said of %o', (market, transport, weighed) => {
    expect(carriageEstimate({ market, transport, load: weighed })).toBeNull()
  })

  test.each([
    ['30', true],
    ['30.1', false],
    ['2000', false],
  ])('a parcel line takes %s kg: %s', (kg, isTaken) => {
    const modes = carriageWays({ market: 'PL', load: load(kg) }).map(({ lane }) => lane.mode)
    expect(modes.includes('parcel_line')).toBe(isTaken)
    expect(modes.includes('postal_parcel')).toBe(isTaken)
  })

  test('the middle lies in the range, and more weight never costs less', () => {
    for (const { iso2: market } of atLeast(33, MARKETS)) {
      const by = (kg: string) =>
        new Map(carriageWays({ market, load: load(kg, '0.5') }).map((way) => [way.lane.id, way]))
      const [light, heavy] = [by('20'), by('25000')]
      for (const [id, way] of atLeast(2, [...heavy])) {
        expect(Number(way.low), id).toBeLessThanOrEqual(Number(way.amount))
        expect(Number(way.amount), id).toBeLessThanOrEqual(Number(way.high))
        expect(Number(light.get(id)?.amount), id).toBeLessThanOrEqual(Number(way.amount))
      }
    }
  })

  test('a way that is closed to the goods is not counted', () => {
    expect(carriageEstimate({ market: 'DE', transport: 'rail', hs6: '030471' })).toBeNull()
    expect(carriageEstimate({ market: 'DE', transport: 'rail', hs6: '845611' })?.lane.mode).toBe('rail_fcl')
  })
})
