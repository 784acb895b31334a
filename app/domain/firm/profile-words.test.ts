// What follows from the words a firm says about itself, for every set of tracks there is, and places named in texts.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { factsFrom, type FactRows } from './facts'
import { citiesNamed, cityName, districtName, isPilotZone } from './places'
import { leavesAsCars, sellsCars, sellsOnlyServices, sellsOnlyUsedCars, SHIPMENTS, shipmentOf, TRACKS } from './profile'
import { CITIES } from './reference/liaoning'
import { allowGivingBack, allowTakingBack } from './taking-back'

const everySet = TRACKS.reduce<readonly (readonly string[])[]>(
  (sets, track) => [...sets, ...sets.map((set) => [...set, track])],
  [[]],
)

describe('of every set of tracks', () => {
  it('one thing crosses the border', () => {
    expect(everySet).toHaveLength(2 ** TRACKS.length)
    expect(everySet.filter((tracks) => !SHIPMENTS.includes(shipmentOf(tracks)))).toEqual([])
  })

  it('who ships nothing sells only services, leaves no cars and no goods', () => {
    const contradicting = everySet.filter(
      (tracks) =>
        sellsOnlyServices(tracks) &&
        (leavesAsCars(tracks) || sellsOnlyUsedCars(tracks) || tracks.includes('general_goods') || tracks.length === 0),
    )
    expect(contradicting).toEqual([])
  })

  it('whose goods are used cars alone leave as cars, whatever services stand beside', () => {
    const only = everySet.filter(sellsOnlyUsedCars)
    expect(only.length).toBeGreaterThan(1)
    expect(
      only.filter((tracks) => !leavesAsCars(tracks) || !sellsCars({ tracks }) || shipmentOf(tracks) !== 'sold'),
    ).toEqual([])
  })

  it('one more track never makes goods disappear', () => {
    const lost = everySet.flatMap((tracks) =>
      TRACKS.filter(
        (track) =>
          shipmentOf(tracks) === 'sold' &&
          tracks.length > 0 &&
          shipmentOf([...tracks, track]) !== 'sold' &&
          !(
            tracks.every((one) => ['free_trade_zone', 'service_trade', 'emerging_sectors'].includes(one)) &&
            track === 'finance_lease'
          ),
      ),
    )
    expect(lost).toEqual([])
  })

  it('the order does not matter, nor a track that is named twice', () => {
    fc.assert(
      fc.property(fc.subarray([...TRACKS]), (tracks) => {
        for (const same of [tracks.toReversed(), [...tracks, ...tracks]])
          expect([shipmentOf(same), leavesAsCars(same), sellsOnlyUsedCars(same)]).toEqual([
            shipmentOf(tracks),
            leavesAsCars(tracks),
            sellsOnlyUsedCars(tracks),
          ])
      }),
    )
  })
})

describe('cars', () => {
  it.each([
    [[], [], false, false, false],
    [['used_car'], [], true, true, true],
    [['used_car', 'cross_border_ecommerce'], [], false, false, true],
    [['used_car', 'general_goods'], [], true, false, true],
    [['used_car', 'rail_shipper'], [], true, false, true],
    [['used_car', 'free_trade_zone'], [], true, true, true],
    [['used_car', 'finance_lease'], [], true, true, true],
    [['general_goods'], ['new_vehicle'], false, false, true],
    [['general_goods'], ['battery', 'drone'], false, false, false],
    [['service_trade'], ['new_vehicle'], false, false, true],
  ])('of %j with %j: leave as cars %s, are all it sells %s, are sold %s', (tracks, productFlags, leave, only, sold) => {
    expect([leavesAsCars(tracks), sellsOnlyUsedCars(tracks), sellsCars({ tracks, productFlags })]).toEqual([
      leave,
      only,
      sold,
    ])
  })

  it.each([
    [['finance_lease'], 'leased'],
    [['free_trade_zone'], 'sold'],
    [['free_trade_zone', 'emerging_sectors'], 'sold'],
    [['emerging_sectors', 'service_trade'], 'nothing'],
    [['unknown_track'], 'nothing'],
  ])('%j: %s', (tracks, shipment) => expect(shipmentOf(tracks)).toBe(shipment))
})

describe('the facts of a firm on a day', () => {
  const rows: FactRows = {
    ...{ segment: 'sme', ownership: 'domestic', cityCode: '210600', tracks: ['used_car'], targetRegions: ['cee'] },
    ...{
      hasOwnBrand: true,
      productFlags: ['battery'],
      sellingWays: ['own_site'],
      wishes: ['aeo'],
      markets: ['PL'],
      channels: ['noon'],
    },
    ...{ mode: '9610', vatStatus: 'general', screeningResult: 'licence_needed', licenceKind: 'export_licence' },
  }
  it('are those of its rows, in the words of conditions', () => {
    expect(factsFrom(rows, '2025-04-25')).toEqual({
      ...{
        segment: 'sme',
        ownership: 'domestic',
        city: '210600',
        inPilotZone: true,
        tracks: ['used_car'],
        targetRegions: ['cee'],
      },
      ...{ hasOwnBrand: true, productFlags: ['battery'], sellingWays: ['own_site'], wishes: ['aeo'], markets: ['PL'] },
      ...{ channels: ['noon'], modes: ['9610'], vatStatus: 'general', screening: 'export_licence' },
    })
  })

  it.each([
    [{ mode: '' }, { modes: [] }],
    [{ vatStatus: 'GENERAL' }, { vatStatus: 'unknown' }],
    [{ vatStatus: ' general' }, { vatStatus: 'unknown' }],
    [{ screeningResult: 'clear' }, { screening: 'clear' }],
    [{ screeningResult: null }, { screening: 'unknown' }],
    [{ licenceKind: null }, { screening: 'licence_needed' }],
    [{ cityCode: '' }, { city: '', inPilotZone: false }],
    [{ cityCode: '210500' }, { inPilotZone: false }],
  ])('with %j: %j', (given, expected) => expect(factsFrom({ ...rows, ...given }, '2026-12-01')).toMatchObject(expected))

  it('change with the day where its city became a pilot zone', () => {
    expect([factsFrom(rows, '2025-04-24').inPilotZone, factsFrom(rows, '2025-04-25').inPilotZone]).toEqual([
      false,
      true,
    ])
  })
})

describe('places in a text', () => {
  it.each(CITIES.map(({ code, name }) => [name.zh, name.en, code] as const))(
    '%s and %s are found, and only they',
    (zh, en, code) => {
      expect(citiesNamed(`辽宁省${zh}某路1号`)).toEqual([code])
      expect(citiesNamed(`No. 1 Road, ${en.toUpperCase()}, Liaoning`)).toEqual([code])
      expect(citiesNamed(`${en}x`)).toEqual([])
      expect([cityName(code, 'zh-CN'), cityName(code, 'en')]).toEqual([zh, en])
    },
  )

  it.each([
    ['沈阳', []],
    ['沈阳市大连市', ['210100', '210200']],
    ['Dalian, Shenyang', ['210100', '210200']],
    ['shenyang-dalian', ['210100', '210200']],
    ['Shenyang沈阳市', ['210100']],
    ['  ', []],
  ])('%j names %j', (text, codes) => expect(citiesNamed(text)).toEqual(codes))

  it('no district is named alike in one city, and unknown codes are told as they are', () => {
    for (const { districts } of CITIES)
      expect(new Set(districts.map(({ name }) => name.zh)).size).toBe(districts.length)
    expect([districtName('999999', 'en'), cityName('999999', 'en'), isPilotZone('999999', '2026-12-01')]).toEqual([
      '999999',
      '999999',
      false,
    ])
  })
})

describe('taking a firm back', () => {
  const at = new Date('2026-12-01T02:00:00Z')
  it.each([
    [null, false, 'ok', 'firms.notTakenBack'],
    [null, true, 'ok', 'firms.notTakenBack'],
    [at, false, 'firms.takenBackAlready', 'ok'],
    [at, true, 'firms.takenBackAlready', 'firms.codeHeldByOther'],
  ])(
    'taken back at %s, code held by another %s: taken %s, given %s',
    (takenBackAt, isCodeHeldByOther, taken, given) => {
      const [take, give] = [
        allowTakingBack({ takenBackAt, isCodeHeldByOther }),
        allowGivingBack({ takenBackAt, isCodeHeldByOther }),
      ]
      expect([take.ok ? 'ok' : take.refusal.code, give.ok ? 'ok' : give.refusal.code]).toEqual([taken, given])
    },
  )
})
