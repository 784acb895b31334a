import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePercent } from '../shared/percent'
import { mfnOf, type MfnRange } from './mfn'
import { EU_TARIFF } from './reference/editions'
import type { TariffId } from './tariffs'
import { isUnknown, type Edition, type TariffRow, type TariffTable } from './types'

const EDITION: Edition = {
  name: 'brought',
  source: 'an operator',
  licence: null,
  asOf: '2026-10-01',
  confidence: 'medium',
  rule: null,
}
const row = (lowest: string | null, highest: string | null, words: readonly string[] = [], lines = 2): TariffRow => ({
  ...{ lines, lowest, highest, words },
})
const table = (rows: Readonly<Record<string, TariffRow>>): TariffTable => ({
  edition: EDITION,
  rowOf: (hs6) => rows[hs6] ?? null,
})

function range(hs6: string, tariff: TariffId, tables = {}): MfnRange {
  const found = mfnOf({ hs6, tariff, tables })
  if (isUnknown(found)) throw new Error(found.unknown)
  return found
}

const cautious = (hs6: string, tariff: TariffId, tables = {}) => {
  const { cautious: rate } = range(hs6, tariff, tables)
  return isUnknown(rate) ? rate.unknown : `${rate.value} ${rate.formula.id}`
}

describe('what a cautious price takes', () => {
  it.each<[string, TariffRow, string, boolean]>([
    ['one rate', row('4.5', '4.5'), '4.5 single_rate', false],
    ['no duty', row('0', '0'), '0 free', false],
    ['the highest of a range', row('0', '4.5'), '4.5 highest_of_range', false],
    ['the highest of a range, as a number', row('9', '10.5'), '10.5 highest_of_range', false],
    ['the rate beside an amount', row('5', '5', ['2 EUR/kg']), '5 highest_beside_words', true],
    [
      'the rate that the words name, if it is higher',
      row('0', '15', ['20%, not less than 2 EUR']),
      '20 highest_in_words',
      true,
    ],
    [
      'not the rate that the words name, if it is lower',
      row('0', '15', ['10% + 2 EUR']),
      '15 highest_beside_words',
      true,
    ],
    ['the same rate in words', row('15', '15', ['15% + 2 EUR']), '15 highest_beside_words', true],
    [
      'the rate of the words alone',
      row(null, null, ['10%, but not less than 2.25 EUR per kg']),
      '10 highest_in_words',
      true,
    ],
    ['the highest of several words', row(null, null, ['10% + 1 EUR', '12,5 % + 1 EUR']), '12.5 highest_in_words', true],
    ['nothing where no rate is named', row(null, null, ['68¢/head']), 'only_other_kinds', true],
  ])('is %s', (_, of, expected, isFloor) => {
    const tables = { jp: table({ '845611': of }) }
    expect(cautious('845611', 'jp', tables)).toBe(expected)
    expect(range('845611', 'jp', tables)).toMatchObject({ isFloor, lines: 2, edition: EDITION, words: of.words })
  })

  it('is never lower than any rate that is named', () => {
    const rate = fc.integer({ min: 0, max: 2000 }).map((tenths) => (tenths / 10).toFixed(tenths % 2))
    fc.assert(
      fc.property(fc.tuple(rate, rate), fc.array(rate, { maxLength: 3 }), (pair, words) => {
        const [lowest = '0', highest = '0'] = pair.toSorted(comparePercent)
        const of = row(
          lowest,
          highest,
          words.map((one) => `${one}% + 1 EUR / kg`),
        )
        const { cautious: taken, isFloor } = range('845611', 'jp', { jp: table({ '845611': of }) })
        expect(!isUnknown(taken) && [highest, ...words].every((one) => comparePercent(taken.value, one) >= 0)).toBe(
          true,
        )
        expect(isFloor).toBe(words.length > 0)
      }),
    )
  })
})

describe('the tables of the portal', () => {
  // As in the table by subheading: lines, lowest and highest rate, other duties in words.
  it.each<[string, string, TariffId, object]>([
    ['a laser cutter in the Union', '845611', 'eu', { lines: 2, lowest: '0', highest: '4.5', words: [] }],
    ['a laser cutter in the Eurasian Union', '845611', 'eaeu', { lines: 1, lowest: '0', highest: '0' }],
    ['a laser cutter in the United States', '845611', 'us', { lines: 3, lowest: '0', highest: '3.5' }],
    ['fillets in the Union', '030471', 'eu', { lines: 2, lowest: '7.5', highest: '7.5' }],
    ['fillets in the Eurasian Union', '030471', 'eaeu', { lines: 2, lowest: '5', highest: '6' }],
    ['magnesia bricks in the Eurasian Union', '690210', 'eaeu', { lines: 1, lowest: '12', highest: '12' }],
    ['goats by the head', '010420', 'us', { lines: 1, lowest: null, highest: null, words: ['68¢/head'] }],
    [
      'a down jacket by weight',
      '620140',
      'eaeu',
      { lines: 1, lowest: null, words: ['10%, but not less than 2.25 EUR per kg'] },
    ],
    [
      'a down jacket in the United States',
      '620140',
      'us',
      { lines: 13, lowest: '4.4', highest: '27.7', words: ['49.5¢/kg + 19.6%', '49.7¢/kg + 19.7%'] },
    ],
    ['live cattle', '010229', 'eu', { lines: 12, lowest: '0', highest: '0', words: ['10.20% + 93.10 EUR / 100 kg'] }],
  ])('%s', (_, hs6, tariff, expected) => expect(range(hs6, tariff)).toMatchObject(expected))

  it.each([
    ['845611', 'eu', '4.5 highest_of_range'],
    ['010121', 'eu', '0 free'],
    ['690210', 'eaeu', '12 single_rate'],
    ['870323', 'eaeu', '20 highest_in_words'],
    ['620140', 'us', '27.7 highest_beside_words'],
    ['010420', 'us', 'only_other_kinds'],
    ['220860', 'eaeu', 'only_other_kinds'],
  ] as const)('%s in %s: %s', (hs6, tariff, expected) => expect(cautious(hs6, tariff)).toBe(expected))

  it.each([
    ['845699', 'eu', 'no_such_code'],
    ['8456', 'eu', 'no_such_code'],
    ['', 'us', 'no_such_code'],
    ['8456110', 'eaeu', 'no_such_code'],
    ['620140', 'eu', 'not_in_edition'],
    ['845611', 'jp', 'no_reusable_source'],
    ['845611', 'tm', 'no_reusable_source'],
    ['845699', 'jp', 'no_such_code'],
    ['845699', 'gcc', 'no_such_code'],
    ['845699', 'tr', 'no_such_code'],
  ] as const)('know nothing of %j in %s: %s', (hs6, tariff, unknown) => {
    expect(mfnOf({ hs6, tariff })).toEqual({ unknown })
  })
})

describe('the Gulf', () => {
  it.each([
    ['a machine', '845611', '0', '5', '5 general_rate_or_free'],
    ['cigarettes', '240220', '100', '100', '100 tobacco'],
    ['what is heated instead', '240411', '100', '100', '100 tobacco'],
    ['vinegar', '220900', '0', '5', '5 general_rate_or_free'],
    ['lemonade', '220210', '0', '5', '5 general_rate_or_free'],
  ])('%s', (_, hs6, lowest, highest, expected) => {
    expect(range(hs6, 'gcc')).toMatchObject({ lowest, highest, lines: null, isFloor: false })
    expect(cautious(hs6, 'gcc')).toBe(expected)
  })

  it.each(['220300', '220421', '220510', '220600', '220710', '220860'])('alcohol is a matter of its own: %s', (hs6) => {
    expect(mfnOf({ hs6, tariff: 'gcc' })).toEqual({ unknown: 'alcohol_in_gulf' })
  })
})

describe('Turkey', () => {
  it.each([
    ['takes the Union’s rate as a floor', '690210', '2 eu_rate_as_floor'],
    ['takes the highest of the Union’s', '845611', '4.5 eu_rate_as_floor'],
    ['takes the first industrial chapter', '252310', '1.7 eu_rate_as_floor'],
  ])('%s', (_, hs6, expected) => {
    expect(cautious(hs6, 'tr')).toBe(expected)
    expect(range(hs6, 'tr')).toMatchObject({ isFloor: true, edition: { asOf: '2021-01-27', rule: 'tr_access' } })
  })

  it.each([
    ['010121', 'farm_goods_of_turkiye'],
    ['240220', 'farm_goods_of_turkiye'],
    ['620140', 'not_in_edition'],
  ])('does not say of %s: %s', (hs6, unknown) => expect(mfnOf({ hs6, tariff: 'tr' })).toEqual({ unknown }))

  it('takes an edition of the Union that was brought in, and its day', () => {
    const tables = { eu: table({ '690210': row('3', '3') }) }
    expect(cautious('690210', 'tr', tables)).toBe('3 eu_rate_as_floor')
    expect(range('690210', 'tr', tables).edition.asOf).toBe('2026-10-01')
    expect(range('845611', 'tr', tables).edition.asOf).toBe(EU_TARIFF.asOf)
  })

  it('takes its own before it takes the Union’s', () => {
    const tables = { tr: table({ '690210': row('9', '9') }), eu: table({ '690210': row('3', '3') }) }
    expect(cautious('690210', 'tr', tables)).toBe('9 single_rate')
  })
})

describe('an edition that was brought in', () => {
  const tables = { eu: table({ '845611': row('1', '2') }), gcc: table({ '845611': row('6', '6') }) }

  it.each([
    ['stands before that of the portal', '845611', 'eu', '2 highest_of_range'],
    ['leaves to the portal what it does not have', '690210', 'eu', '2 single_rate'],
    ['says nothing of another tariff', '845611', 'eaeu', '0 free'],
    ['stands before the general rate of the Gulf', '845611', 'gcc', '6 single_rate'],
  ] as const)('%s', (_, hs6, tariff, expected) => expect(cautious(hs6, tariff, tables)).toBe(expected))

  it('may have codes that the portal does not know', () => {
    expect(cautious('999999', 'jp', { jp: table({ '999999': row('1', '1') }) })).toBe('1 single_rate')
    expect(mfnOf({ hs6: '845611', tariff: 'jp', tables: { jp: table({}) } })).toEqual({ unknown: 'not_in_edition' })
  })
})
