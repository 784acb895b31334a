import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { catalogue } from '../catalogue/catalogue'
import { PARCEL_REGIMES } from '../costing/reference/parcel-rules'
import { MARKETS } from '../market/reference/markets'
import { parcelOf } from './parcel'
import { tariffOf } from './tariffs'

const ledger = new Map(catalogue.rules.map((rule) => [rule.id, rule]))
type Day = `${number}-${number}-${number}`
const parcel = (market: string, day: Day = '2026-12-01', hs6 = '620140') =>
  parcelOf({ market, tariff: tariffOf(market) ?? 'us', day, hs6 })

describe('goods that no parcel takes', () => {
  it.each([
    ['a car to Kazakhstan', 'KZ', '870323', 'not_as_parcel'],
    ['a car to Poland', 'PL', '870323', 'not_as_parcel'],
    ['an electric car', 'UZ', '870380', 'not_as_parcel'],
    ['a lorry', 'AE', '870421', 'not_as_parcel'],
    ['wine', 'DE', '220421', 'excise_goods'],
    ['cigarettes', 'KZ', '240220', 'excise_goods'],
  ])('%s has the reason, and neither rules nor a sum', (_, market, hs6, excluded) => {
    expect(parcel(market, '2026-12-01', hs6)).toEqual({ rules: [], perItem: null, excluded })
  })

  it.each([
    ['a down jacket', 'CZ', '620140'],
    ['a part of a car', 'KZ', '870899'],
    ['a bicycle', 'PL', '871200'],
  ])('%s is none of them', (_, market, hs6) => {
    const { excluded, rules } = parcel(market, '2026-12-01', hs6)
    expect([excluded, rules.length > 0]).toEqual([null, true])
  })
})

describe('the sum for each item of a parcel', () => {
  it.each([
    ['the day before its first', '2026-06-30', null],
    ['its first day', '2026-07-01', 300],
    ['its last day', '2028-07-01', 300],
    ['the day after its last', '2028-07-02', null],
  ] as const)('%s', (_, day, minor) => expect(parcel('CZ', day).perItem?.minor ?? null).toBe(minor))

  it('is that of the ledger and of the price, on the same days', () => {
    const rule = ledger.get('eu_low_value_duty')
    const priced = PARCEL_REGIMES.find(({ id }) => id === 'eu_three_euros')
    expect([rule?.validFrom, rule?.validTo]).toEqual([priced?.validFrom, priced?.validTo])
    const { perItem } = parcel('CZ')
    expect(perItem).toMatchObject({ currency: 'EUR', minor: 300, limitMinor: 15_000, rule: priced?.rule })
    expect([priced?.within, priced?.dutyLimit?.amount]).toEqual([
      { kind: 'per_item', amount: '3', currency: 'EUR' },
      '150',
    ])
  })

  it('is the Union’s alone', () => {
    const others = MARKETS.filter(({ regime }) => regime !== 'eu')
    for (const { iso2 } of atLeast(18, others)) expect([iso2, parcel(iso2).perItem]).toEqual([iso2, null])
  })
})

describe('the rules of parcels', () => {
  it.each([
    ['CZ', 'eu_vat_parcels eu_low_value_duty eu_handling_fee eu_national_fees'],
    ['KZ', 'eaeu_parcels eaeu_ecommerce kz_parcels'],
    ['SA', 'gcc_parcels sa_parcels'],
    ['UZ', 'uz_parcels'],
    ['US', 'us_parcels'],
  ])('of %s are %s', (market, rules) => expect(parcel(market).rules.join(' ')).toBe(rules))

  it('stand in the ledger', () => {
    const missing = atLeast(33, MARKETS).flatMap(({ iso2 }) => parcel(iso2).rules.filter((rule) => !ledger.has(rule)))
    expect(missing).toEqual([])
  })
})
