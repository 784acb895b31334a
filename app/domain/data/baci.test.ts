import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BACI_HEADING, csvFile } from '../../../tests/factories/data-files'
import { MARKETS } from '../market/reference/markets'
import { baciReader } from './baci'
import { BACI_MARKETS, CHINA } from './reference/baci-countries'

function read(lines: readonly string[], today: `${number}-${number}-${number}` = '2026-12-01') {
  const reader = baciReader({ today })
  const early = reader.push(csvFile(BACI_HEADING, ...lines))
  const done = early ? { ok: false as const, refusal: early } : reader.end()
  return done.ok ? done.value : [done.refusal.code, ...Object.values(done.refusal.values)].join(' ')
}

/** Market, code, all imports, of that from China, kilograms. */
function rows(...lines: readonly string[]): readonly (readonly unknown[])[] {
  const found = read(lines)
  if (typeof found === 'string') throw new Error(found)
  return found.rows.map(({ market, hs6, importsUsd, chinaUsd, chinaKg }) => [
    market,
    hs6,
    importsUsd,
    chinaUsd,
    chinaKg,
  ])
}

describe('a figure of trade', () => {
  it.each([
    ['in thousands of dollars', '1', 1_000],
    ['with three decimals', '0.001', 1],
    ['half a dollar up', '0.0005', 1],
    ['less than half a dollar, which leaves nothing', '0.0004', null],
    ['with an exponent', '1.5e3', 1_500_000],
    ['with a negative exponent', '25e-3', 25],
    ['with a capital exponent', '1E2', 100_000],
    ['of nothing', '0', null],
    ['with noughts before it', '007', 7_000],
    ['with spaces around it', '  12.345 ', 12_345],
    ['as large as a figure may be', '1000000000000', 1_000_000_000_000_000],
  ])('%s: %s', (_, value, dollars) => {
    const found = read([`2024,156,616,845611,${value},1`])
    const wanted = dollars === null ? 'no_rows' : [dollars, dollars]
    expect(typeof found === 'string' ? found : found.rows.map((row) => [row.importsUsd, row.chinaUsd])[0]).toEqual(
      wanted,
    )
  })

  it.each([
    ['1', 1_000],
    ['0.0005', 1],
    ['0', 0],
    ['NA', null],
    ['', null],
  ])('weighs %j tonnes', (quantity, kilograms) => {
    expect(rows(`2024,156,616,845611,1,${quantity}`)).toEqual([['PL', '845611', 1_000, 1_000, kilograms]])
  })

  it.each([
    ['1e13', 'not_number 2 v 1e13'],
    ['1e99', 'not_number 2 v 1e99'],
    ['1e100', 'not_number 2 v 1e100'],
    ['99999999999999', 'not_number 2 v 99999999999999'],
    ['Infinity', 'not_number 2 v Infinity'],
    ['0x1', 'not_number 2 v 0x1'],
    ['1.', 'not_number 2 v 1.'],
    ['.5', 'not_number 2 v .5'],
    ['1 000', 'not_number 2 v 1 000'],
    ['１', 'not_number 2 v １'],
    ['-0.001', 'negative 2 v -0.001'],
    ['NA', 'not_number 2 v NA'],
  ])('is refused when it is %s', (value, expected) => {
    expect(read([`2024,156,616,845611,${value},1`])).toBe(expected)
  })

  it.each([
    ['-1', 'negative 2 q -1'],
    ['heavy', 'not_number 2 q heavy'],
    ['1e50', 'not_number 2 q 1e50'],
    ['na', 'not_number 2 q na'],
  ])('is refused when its weight is %s', (quantity, expected) => {
    expect(read([`2024,156,616,845611,1,${quantity}`])).toBe(expected)
  })
})

describe('where a flow goes', () => {
  it.each([
    ['Poland', '616', 'PL'],
    ['the United States as Comtrade counts them', '842', 'US'],
    ['the United States of older releases', '840', 'US'],
    ['Azerbaijan, in two digits', '31', 'AZ'],
    ['Uzbekistan', '860', 'UZ'],
  ])('to %s', (_, country, market) => {
    expect(rows(`2024,156,${country},845611,1,1`)).toEqual([[market, '845611', 1_000, 1_000, 1_000]])
  })

  it('counts all exporters as imports, and China’s as China’s', () => {
    expect(
      rows('2024,276,616,845611,2,1', '2024,156,616,845611,3,1', '2024,392,616,845611,5,1', '2024,276,616,845612,7,1'),
    ).toEqual([
      ['PL', '845611', 10_000, 3_000, 1_000],
      ['PL', '845612', 7_000, 0, null],
    ])
  })

  it('knows a market for each number, and China for its own', () => {
    const known = new Set(MARKETS.map(({ iso2 }) => iso2))
    expect(Object.values(BACI_MARKETS).filter((iso2) => !known.has(iso2))).toEqual([])
    expect([...known].filter((iso2) => !Object.values(BACI_MARKETS).includes(iso2))).toEqual([])
    expect(CHINA in BACI_MARKETS).toBe(false)
  })

  it.each([
    ['from letters', 'CHN,616', 'country_code 2 CHN'],
    ['to letters', '156,POL', 'country_code 2 POL'],
    ['to four digits', '156,6160', 'country_code 2 6160'],
    ['from nobody', ',616', 'country_code 2 '],
    ['to less than nothing', '156,-1', 'country_code 2 -1'],
  ])('is refused %s', (_, pair, expected) => expect(read([`2024,${pair},845611,1,1`])).toBe(expected))
})

describe('the code', () => {
  it.each([
    ['010121', '010121'],
    ['10121', '010121'],
    ['845611', '845611'],
  ])('%s is %s', (code, hs6) => expect(rows(`2024,156,616,${code},1,1`)[0]?.[1]).toBe(hs6))

  it.each(['8456', '8456110', '845699', '999999', '', 'TOTAL', '8456.11', '８４５６１１'])('%j is none', (code) => {
    expect(read([`2024,156,616,${code},1,1`])).toBe(`unknown_hs 2 ${code}`)
  })
})

describe('the year', () => {
  it.each([
    ['2021', 'year 2 2021 2022 2026'],
    ['2022', 'read'],
    ['2026', 'read'],
    ['2027', 'year 2 2027 2022 2026'],
    ['1999', 'year 2 1999 2022 2026'],
    ['24', 'year 2 24 2022 2026'],
    ['', 'year 2  2022 2026'],
    ['20 24', 'year 2 20 24 2022 2026'],
  ])('%j: %s', (year, expected) => {
    const found = read([`${year},156,616,845611,1,1`])
    expect(typeof found === 'string' ? found : 'read').toBe(expected)
  })

  it('is one for the whole file, and the file is of its end', () => {
    expect(read(['2024,156,616,845611,1,1', '2025,156,616,845612,1,1'])).toBe('two_years 3 2024 2025')
    expect(read(['2025,156,616,845611,1,1'])).toMatchObject({ asOf: '2025-12-31', covers: ['2025'], read: 1 })
  })

  it('may be the present one on its first day, and not the day before', () => {
    expect(read(['2027,156,616,845611,1,1'], '2027-01-01')).toMatchObject({ asOf: '2027-12-31' })
    expect(read(['2027,156,616,845611,1,1'], '2026-12-31')).toBe('year 2 2027 2022 2026')
  })
})

describe('a flow', () => {
  it.each([
    ['twice', ['156,616,845611', '156,616,845611'], 'duplicate 3 156 845611'],
    ['twice, with and without its nought', ['156,616,010121', '156,616,10121'], 'duplicate 3 156 10121'],
    ['to both numbers of the United States', ['156,840,845611', '156,842,845611'], 'duplicate 3 156 845611'],
    ['of two exporters', ['156,616,845611', '276,616,845611'], 'read'],
    ['to two markets', ['156,616,845611', '156,642,845611'], 'read'],
    ['twice where nobody looks', ['156,250,845611', '156,250,845611', '156,616,845611'], 'read'],
  ])('%s', (_, flows, expected) => {
    const found = read(flows.map((flow) => `2024,${flow},1,1`))
    expect(typeof found === 'string' ? found : 'read').toBe(expected)
  })

  it('counts the same in whatever order it stands', () => {
    const lines = ['156', '276', '392', '410'].flatMap((from) =>
      ['616', '398', '842'].flatMap((to) => ['845611', '010121', '620140'].map((code) => [from, to, code] as const)),
    )
    const all = lines.map(([from, to, code], at) => `2024,${from},${to},${code},${at + 1},${at}`)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(read(shuffled)).toEqual(read(all))
      }),
      { numRuns: 20 },
    )
  })
})
