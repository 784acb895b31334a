import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refundFile, type RefundLine } from '../../../tests/factories/data-files'
import { refundReader } from './refund-rates'

const LASER = { CODE: '8456110000', TSL: '13' }
const BATTERY = { CODE: '8507600090', TSL: '6' }

function read(lines: readonly RefundLine[], today: `${number}-${number}-${number}` = '2026-12-01') {
  const reader = refundReader({ today })
  const early = reader.push(refundFile(lines))
  const done = early ? { ok: false as const, refusal: early } : reader.end()
  return done.ok ? done.value : [done.refusal.code, ...Object.values(done.refusal.values)].join(' ')
}

const rate = (TSL: string, ZSSL_SET = '13') => {
  const found = read([{ ...LASER, TSL, ZSSL_SET }])
  return typeof found === 'string' ? found : found.rows[0]?.rate
}

describe('a refund rate', () => {
  it.each([
    ['13', 1300],
    ['13.0', 1300],
    ['9.5', 950],
    ['13%', 1300],
    ['1', 100],
    ['0.13', 1300],
    ['.13', 1300],
    ['0.09', 900],
    ['0.095', 950],
    ['0', 0],
    ['0.00', 0],
    ['00', 0],
    // Less than one per cent there has never been: 0.5 is half of all and above any tax.
    ['0.5', 'rate_too_high 1 0.5 13 %'],
    ['13.01', 'rate_too_high 1 13.01 13 %'],
    ['100', 'rate_too_high 1 100 13 %'],
    ['13.001', 'not_number 1 TSL 13.001'],
    ['0.1355', 'rate_too_high 1 0.1355 13 %'],
    ['0.0955', 955],
    ['-1', 'negative 1 TSL -1'],
    ['-', 'not_number 1 TSL -'],
    ['%', 'not_number 1 TSL %'],
    ['.', 'not_number 1 TSL .'],
    ['13,0', 'not_number 1 TSL 13,0'],
    ['1e1', 'not_number 1 TSL 1e1'],
    ['NULL', 'not_number 1 TSL NULL'],
    ['', 'not_number 1 TSL '],
  ])('of %j is %j', (text, expected) => expect(rate(text)).toBe(expected))

  it.each([
    ['the tax of the goods', '13', '9', 'rate_too_high 1 13 9 %'],
    ['the tax of the goods, as a fraction', '0.13', '0.09', 'rate_too_high 1 0.13 9 %'],
    ['the highest tax there has been, where none is named', '17', '', 1700],
    ['more than that', '17.01', '', 'rate_too_high 1 17.01 17 %'],
    ['the highest tax, where the named one is nothing', '13', '0', 1300],
    ['the highest tax, where the named one is no rate', '13', 'abc', 1300],
    ['the highest tax, where the named one is higher', '17', '20', 1700],
  ])('is at most %s', (_, TSL, tax, expected) => expect(rate(TSL, tax)).toBe(expected))

  it.each<[string, readonly string[], string]>([
    ['per cent alone', ['13', '9'], 'read'],
    ['fractions alone', ['.13', '.09'], 'read'],
    ['per cent and nothing', ['13', '0'], 'read'],
    ['fractions and nothing', ['0', '.13'], 'read'],
    ['per cent, then a fraction', ['13', '.09'], 'rates_in_two_units 2 1'],
    ['a fraction behind nothing, then per cent', ['0', '.09', '13'], 'rates_in_two_units 3 2'],
  ])('stands in one unit: %s', (_, rates, expected) => {
    const codes = ['8456110000', '8507600090', '6201401000']
    const found = read(rates.map((TSL, at) => ({ CODE: codes[at] ?? '', TSL })))
    expect(typeof found === 'string' ? found : 'read').toBe(expected)
  })
})

describe('the days of a rate', () => {
  it.each([
    ['20260101', '', '2026-01-01', null],
    ['2026-01-01', '2026-12-31', '2026-01-01', '2026-12-31'],
    ['20260101', '20260101', '2026-01-01', '2026-01-01'],
    ['20240229', '', '2024-02-29', null],
  ])('from %s to %s', (ST_DATE, END_DATE, from, to) => {
    // The field has eight places: what is longer is cut before it is written.
    const found = read([{ ...LASER, ST_DATE: ST_DATE.replaceAll('-', ''), END_DATE: END_DATE.replaceAll('-', '') }])
    expect(typeof found === 'string' ? found : found.rows[0]).toMatchObject({ from, to })
  })

  it.each([
    ['no first day', '', '', 'not_day 1 ST_DATE '],
    ['a day that is none', '20260230', '', 'not_day 1 ST_DATE 20260230'],
    ['a month that is none', '20261301', '', 'not_day 1 ST_DATE 20261301'],
    ['a leap day of no leap year', '20250229', '', 'not_day 1 ST_DATE 20250229'],
    ['noughts', '00000000', '', 'not_day 1 ST_DATE 00000000'],
    ['words', 'forever', '', 'not_day 1 ST_DATE forever'],
    ['an end that is none', '20260101', '20260631', 'not_day 1 END_DATE 20260631'],
    ['an end the day before', '20260102', '20260101', 'period 1 2026-01-02 2026-01-01'],
  ])('%s', (_, ST_DATE, END_DATE, expected) => expect(read([{ ...LASER, ST_DATE, END_DATE }])).toBe(expected))

  it.each<[string, readonly (readonly [from: string, to: string])[], string]>([
    [
      'follow one another',
      [
        ['20250101', '20251231'],
        ['20260101', ''],
      ],
      'read',
    ],
    [
      'leave a gap',
      [
        ['20250101', '20250601'],
        ['20260101', ''],
      ],
      'read',
    ],
    [
      'stand in any order',
      [
        ['20260101', ''],
        ['20250101', '20251231'],
      ],
      'read',
    ],
    [
      'meet on a day',
      [
        ['20250101', '20260101'],
        ['20260101', ''],
      ],
      'overlap 2 1 8456110000',
    ],
    [
      'are open twice',
      [
        ['20250101', ''],
        ['20260101', ''],
      ],
      'overlap 2 1 8456110000',
    ],
    [
      'are one in the other',
      [
        ['20250101', '20271231'],
        ['20260101', '20260201'],
      ],
      'overlap 2 1 8456110000',
    ],
    [
      'are the same',
      [
        ['20250101', '20251231'],
        ['20250101', '20251231'],
      ],
      'duplicate 2 1 8456110000',
    ],
    [
      'begin alike and end apart',
      [
        ['20250101', '20251231'],
        ['20250101', '20250601'],
      ],
      'overlap 2 1 8456110000',
    ],
  ])('of one code may %s', (_, periods, expected) => {
    const found = read(periods.map(([ST_DATE, END_DATE]) => ({ ...LASER, ST_DATE, END_DATE })))
    expect(typeof found === 'string' ? found : 'read').toBe(expected)
  })

  it.each([
    ['the last day that has begun', ['20260101', '20260401'], '2026-04-01'],
    ['today', ['20260101', '20261201'], '2026-12-01'],
    ['not tomorrow', ['20260101', '20261202'], '2026-01-01'],
    ['not known where all of it is to come', ['20270101', '20280101'], null],
  ])('say of which day the library is: %s', (_, days, asOf) => {
    const codes = [LASER, BATTERY]
    expect(read(days.map((ST_DATE, at) => ({ ...(codes[at] ?? LASER), TSL: '6', ST_DATE })))).toMatchObject({ asOf })
  })
})

describe('the code of a rate', () => {
  it.each([
    ['ten digits', '8456110000', 'read'],
    ['of a use of China’s own', '9801001000', 'read'],
    ['of another such use', '9900000000', 'read'],
    ['eight digits', '84561100', 'code_shape 1 84561100 10'],
    ['eleven digits', '84561100000', 'code_shape 1 84561100000 10'],
    ['with dots', '8456.11.00', 'code_shape 1 8456.11.00 10'],
    ['with letters', '84561100AB', 'code_shape 1 84561100AB 10'],
    ['in full width', '８４５６１１００００', 'code_shape 1 ８４５６１１００００ 10'],
    ['nothing', '', 'code_shape 1  10'],
    ['of no subheading', '8456990000', 'unknown_hs 1 8456990000'],
  ])('%s', (_, CODE, expected) => {
    const found = read([{ ...LASER, CODE }])
    expect(typeof found === 'string' ? found : 'read').toBe(expected)
  })

  it.each([
    ['the last day before HS 2022', '20211231', 'read'],
    ['its first day', '20220101', 'unknown_hs 1 8456990000'],
    ['open', '', 'unknown_hs 1 8456990000'],
  ])('may be of an earlier nomenclature until %s', (_, END_DATE, expected) => {
    const found = read([{ CODE: '8456990000', TSL: '13', ST_DATE: '20180101', END_DATE }])
    expect(typeof found === 'string' ? found : 'read').toBe(expected)
  })
})

it('a library says the same in whatever order its records stand', () => {
  const codes = ['8456110000', '8507600090', '6201401000', '0304710000']
  const lines = codes.flatMap((CODE) => [
    { CODE, TSL: '9', ST_DATE: '20240101', END_DATE: '20251231' },
    { CODE, TSL: '13', ST_DATE: '20260101' },
  ])
  const sorted = (given: readonly RefundLine[]) => {
    const found = read(given)
    return typeof found === 'string' ? [found] : found.rows.map((row) => JSON.stringify(row)).toSorted()
  }
  fc.assert(
    fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
      expect(sorted(shuffled)).toEqual(sorted(lines))
      expect(sorted([...shuffled, lines[0] ?? LASER])[0]).toMatch(/^duplicate 9 \d 8456110000$/)
    }),
    { numRuns: 40 },
  )
})
