import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { catalogue } from '../catalogue/catalogue'
import { MARKETS } from '../market/reference/markets'
import { hsNomenclature } from '../trade/hs-nomenclature'
import { dutyFor, type DutyQuestion } from './duty-for'
import { DEFENCE } from './reference/defence'
import { AGREEMENTS } from './reference/agreements'
import { OFFICIAL_TARIFFS } from './reference/official-tariffs'
import { BUILT_IN, hasTariffRow, section301Of, TARIFFS } from './tariffs'
import type { RecordedDuty } from './types'

const DAY = '2026-12-01'

function duty(question: Partial<DutyQuestion> & Pick<DutyQuestion, 'hs6' | 'market'>) {
  const found = dutyFor({ day: DAY, ...question })
  if ('unknown' in found) throw new Error(found.unknown)
  return found
}

/** lowest-highest, what a cautious price takes (+ where it can be more), or why nobody knows. */
function said(hs6: string, market: string): string {
  const { range } = duty({ hs6, market })
  if ('unknown' in range) return range.unknown
  const cautious = 'unknown' in range.cautious ? range.cautious.unknown : range.cautious.value
  return `${range.lowest ?? ''}-${range.highest ?? ''} takes ${cautious}${range.isFloor ? '+' : ''}`
}

describe('the duty of most-favoured nations', () => {
  it.each([
    ['a laser cutting machine', '845611', 'PL', '0-4.5 takes 4.5'],
    ['the same machine', '845611', 'UZ', 'no_reusable_source'],
    ['the same machine', '845611', 'KZ', '0-0 takes 0'],
    ['the same machine', '845611', 'TR', '0-4.5 takes 4.5+'],
    ['frozen cod fillets', '030471', 'DE', '7.5-7.5 takes 7.5'],
    ['frozen cod fillets', '030471', 'TR', 'farm_goods_of_turkiye'],
    ['a down jacket, a code younger than the edition', '620140', 'CZ', 'not_in_edition'],
    ['a down jacket by weight', '620140', 'KZ', '- takes 10+'],
    ['a car', '870323', 'KZ', '0-15 takes 20+'],
    ['a car', '870323', 'KG', '0-15 takes 20+'],
    ['magnesia bricks', '690210', 'TR', '2-2 takes 2+'],
    ['magnesia bricks', '690210', 'SA', '0-5 takes 5'],
    ['cigarettes', '240220', 'AE', '100-100 takes 100'],
    ['vodka', '220860', 'AE', 'alcohol_in_gulf'],
    ['goats, taxed by the head', '010420', 'US', '- takes only_other_kinds+'],
    ['live cattle, partly by weight', '010229', 'DE', '0-0 takes 10.2+'],
    ['a pump', '841370', 'JP', 'no_reusable_source'],
    ['no code of HS 2022', '845699', 'PL', 'no_such_code'],
    ['no code of HS 2022', '845699', 'SA', 'no_such_code'],
  ])('%s, %s to %s: %s', (_, hs6, market, expected) => expect(said(hs6, market)).toBe(expected))

  it('says how the figure came about, and of which day it is', () => {
    expect(duty({ hs6: '845611', market: 'PL' }).applied).toEqual({
      value: '4.5',
      formula: { id: 'highest_of_range', values: { lowest: '0', highest: '4.5', lines: 2 } },
      rule: 'eu_duty',
      source: 'UK government, global UK tariff data set, its column of EU rates',
      asOf: '2021-01-27',
      confidence: 'medium_high',
    })
  })

  it('is the same in all members of a union', () => {
    const members = MARKETS.filter(({ regime }) => regime === 'eu')
    for (const { iso2 } of atLeast(13, members)) expect(said('845611', iso2)).toBe('0-4.5 takes 4.5')
  })

  it('knows no figure for the 370 subheadings that the edition of the EU does not have', () => {
    const codes = [...hsNomenclature().keys()].filter((code) => code.length === 6)
    const without = codes.filter((hs6) => BUILT_IN.eu.rowOf(hs6) === null)
    expect(without).toHaveLength(370)
  })

  it('speaks of no country outside the list', () => {
    expect(dutyFor({ hs6: '845611', market: 'FR', day: DAY })).toEqual({ unknown: 'market_not_covered' })
  })

  it('takes an edition that the operator brought in', () => {
    const edition = {
      name: 'n',
      source: 's',
      licence: null,
      asOf: '2026-10-01',
      confidence: 'high',
      rule: null,
    } as const
    const table = { edition, rowOf: () => ({ lines: 1, lowest: '3', highest: '3', words: [] }) }
    expect(duty({ hs6: '845611', market: 'JP', tables: { jp: table } }).applied).toMatchObject({
      value: '3',
      asOf: '2026-10-01',
    })
  })
})

describe('what comes on top', () => {
  const added = (hs6: string, market: string) =>
    duty({ hs6, market }).added.map(({ id, rate }) => [
      id,
      rate === null ? 'look' : 'unknown' in rate ? rate.unknown : rate.value,
    ])

  it.each([
    ['845611', 'PL', []],
    [
      '845611',
      'US',
      [
        ['us_section_301', '25'],
        ['us_section_232', 'look'],
        ['us_section_122', 'look'],
      ],
    ],
    [
      '030471',
      'US',
      [
        ['us_section_301', 'not_on_list_of_edition'],
        ['us_section_232', 'look'],
        ['us_section_122', 'look'],
      ],
    ],
    ['690210', 'TR', [['tr_additional', 'additional_duty_by_decree']]],
  ])('%s to %s', (hs6, market, expected) => expect(added(hs6, market)).toEqual(expected))

  it.each([
    ['ceramic tableware', '691110', 'DE', ['eu_ad_ceramic_tableware']],
    ['a lorry tyre', '401120', 'PL', ['eu_ad_truck_tyres', 'eu_ad_passenger_tyres']],
    ['an e-bike', '871160', 'CZ', ['eu_ad_bicycles_ebikes']],
    ['a lorry tyre', '401120', 'KZ', ['eaeu_antidumping_china']],
    ['a laser cutting machine', '845611', 'PL', []],
    ['magnesia bricks', '690210', 'TR', ['tr_additional_duty_surveillance']],
  ])('duties against dumping: %s, %s to %s', (_, hs6, market, expected) => {
    expect(duty({ hs6, market }).defence.map(({ requirement }) => requirement)).toEqual(expected)
  })

  it.each([
    ['CZ', '2026-12-01', 300],
    ['CZ', '2026-06-30', null],
    ['CZ', '2026-07-01', 300],
    ['CZ', '2028-07-01', 300],
    ['CZ', '2028-07-02', null],
    ['KZ', '2026-12-01', null],
  ] as const)('a parcel to %s on %s', (market, day, minor) => {
    expect(duty({ hs6: '620140', market, day }).parcel.perItem?.minor ?? null).toBe(minor)
  })
})

describe('preferences', () => {
  it.each([
    ['KR', DAY, ['china_korea', 'rcep']],
    ['KR', '2022-01-31', ['china_korea']],
    ['JP', DAY, ['rcep']],
    ['RS', DAY, ['china_serbia']],
    ['RS', '2024-06-30', []],
    ['GE', DAY, ['china_georgia']],
    ['PL', DAY, []],
    ['UZ', DAY, []],
  ] as const)('of %s on %s', (market, day, ids) => {
    expect(duty({ hs6: '845611', market, day }).preferences.map(({ agreement }) => agreement.id)).toEqual(ids)
  })

  it('have no rate until somebody reads the annex', () => {
    const [preference] = duty({ hs6: '845611', market: 'RS' }).preferences
    expect(preference).toMatchObject({ proof: 'fta_rs_certificate', rate: { unknown: 'schedule_in_annex' } })
  })
})

describe('a line the firm recorded', () => {
  const line: RecordedDuty = {
    market: 'UZ',
    code: '8456110000',
    of: 'mfn',
    rate: { percent: '5' },
    source: 'https://customs.uz/',
    readOn: '2026-11-20',
    confirmed: null,
  }
  const applied = (recorded: readonly RecordedDuty[], question: Partial<DutyQuestion> = {}) =>
    duty({ hs6: '845611', market: 'UZ', recorded, ...question }).applied

  it.each<[string, readonly RecordedDuty[], object]>([
    [
      'goes before the table',
      [line],
      { value: '5', source: 'https://customs.uz/', asOf: '2026-11-20', confidence: 'medium' },
    ],
    ['is surer once confirmed', [{ ...line, confirmed: { by: 'a', on: '2026-11-25' } }], { confidence: 'high' }],
    ['is the last one read', [{ ...line, readOn: '2026-11-25', rate: { percent: '7' } }, line], { value: '7' }],
    [
      'in words counts as unknown',
      [{ ...line, rate: { words: '5%, min. 3 USD/kg' } }],
      { unknown: 'recorded_in_words' },
    ],
    ['of another market says nothing', [{ ...line, market: 'TJ' }], { unknown: 'no_reusable_source' }],
    ['of another product says nothing', [{ ...line, code: '8456120000' }], { unknown: 'no_reusable_source' }],
    [
      'read later says nothing of an earlier day',
      [{ ...line, readOn: '2026-12-02' }],
      { unknown: 'no_reusable_source' },
    ],
    ['of an agreement is no ordinary duty', [{ ...line, of: 'rcep' }], { unknown: 'no_reusable_source' }],
  ])('%s', (_, recorded, expected) => expect(applied(recorded)).toMatchObject(expected))

  it('is named as the firm’s own', () => {
    expect(duty({ hs6: '845611', market: 'UZ', recorded: [line] }).notices).toContain('own_line')
  })

  it('gives a preference its rate', () => {
    const own: RecordedDuty = { ...line, market: 'RS', of: 'china_serbia', rate: { percent: '0' } }
    expect(duty({ hs6: '845611', market: 'RS', recorded: [own] }).preferences[0]?.rate).toMatchObject({
      value: '0',
      rule: 'fta_serbia',
    })
  })
})

describe('what is said beside the figures', () => {
  it.each([
    ['PL', '2026-12-01', ['eu_since_2021']],
    ['PL', '2028-01-01', ['hs_2028', 'eu_since_2021']],
    ['PL', '2020-12-31', ['before_edition', 'eu_since_2021']],
    ['KZ', '2026-12-01', ['eaeu_copy', 'kz_exceptions']],
    ['SA', '2026-12-01', ['sa_raised_rates']],
    ['US', '2026-12-01', ['us_layers']],
    ['UZ', '2026-12-01', []],
  ] as const)('to %s on %s', (market, day, expected) => {
    expect(duty({ hs6: '845611', market, day }).notices).toEqual(expected)
  })

  it('names the recycling fee of cars', () => {
    expect(duty({ hs6: '870323', market: 'KZ' }).notices).toContain('vehicle_fees')
  })
})

describe('the tables', () => {
  const codes = [...hsNomenclature().keys()].filter((code) => code.length === 6)
  const rules = new Set(catalogue.rules.map(({ id }) => id))

  it('have every subheading of HS 2022', () => {
    expect(codes.filter((hs6) => !hasTariffRow(hs6))).toEqual([])
    expect(codes.filter((hs6) => section301Of(hs6)).length).toBe(5358)
  })

  it('name prefixes of HS 2022 only', () => {
    const prefixes = DEFENCE.flatMap(({ hs }) => hs.split(' '))
    for (const prefix of atLeast(200, prefixes)) expect(hsNomenclature().has(prefix), prefix).toBe(true)
  })

  it('answer for each market, with rules of the ledger and a place to look', () => {
    for (const { iso2 } of atLeast(33, MARKETS)) {
      const { parcel, lookUp } = duty({ hs6: '845611', market: iso2 })
      expect(parcel.rules.filter((rule) => !rules.has(rule))).toEqual([])
      expect(lookUp.url).toMatch(/^https:/)
    }
    expect(Object.keys(OFFICIAL_TARIFFS).toSorted()).toEqual([...TARIFFS].toSorted())
  })

  it('name an agreement for each market that has one', () => {
    const with_ = MARKETS.filter(({ agreement }) => agreement.kind !== 'none').map(({ iso2 }) => iso2)
    expect([...new Set(AGREEMENTS.flatMap(({ since }) => Object.keys(since)))].toSorted()).toEqual(with_.toSorted())
    expect(AGREEMENTS.filter(({ rule }) => !rules.has(rule))).toEqual([])
  })
})
