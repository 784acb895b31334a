import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { MARKETS } from '../market/reference/markets'
import { comparePercent, toMillionths } from '../shared/percent'
import { hsNomenclature } from '../trade/hs-nomenclature'
import { BUILT_IN, hasTariffRow, section301Of, TARIFFS, tariffOf } from './tariffs'

const codes = [...hsNomenclature().keys()].filter((code) => code.length === 6)

describe('whose tariff a market applies', () => {
  it.each([
    ['PL', 'eu'],
    ['HR', 'eu'],
    ['KZ', 'eaeu'],
    ['RU', 'eaeu'],
    ['KG', 'eaeu'],
    ['SA', 'gcc'],
    ['OM', 'gcc'],
    ['US', 'us'],
    ['TR', 'tr'],
    ['UZ', 'uz'],
    ['TM', 'tm'],
    ['FR', null],
    ['CN', null],
    ['us', null],
    ['eu', null],
    ['', null],
  ])('%j: %s', (market, tariff) => expect(tariffOf(market)).toBe(tariff))

  it('is known for each market, and each tariff has a market', () => {
    const used = new Set(atLeast(33, MARKETS).map(({ iso2 }) => tariffOf(iso2)))
    expect([...used].toSorted()).toEqual([...TARIFFS].toSorted())
  })
})

describe('a row of a table', () => {
  const rows = codes.flatMap((hs6) =>
    Object.values(BUILT_IN).flatMap(({ rowOf }) => {
      const row = rowOf(hs6)
      return row ? [{ hs6, ...row }] : []
    }),
  )

  it('has lines, rates that are numbers, and the lower one first', () => {
    const wrong = atLeast(15_000, rows).filter(
      ({ lines, lowest, highest }) =>
        !(lines >= 1) ||
        (lowest === null) !== (highest === null) ||
        (lowest !== null && toMillionths(lowest) === null) ||
        (highest !== null && toMillionths(highest) === null) ||
        comparePercent(lowest ?? '0', highest ?? '0') > 0,
    )
    expect(wrong).toEqual([])
  })

  it('has a rate or words, never neither', () => {
    expect(rows.filter(({ lowest, words }) => lowest === null && words.length === 0)).toEqual([])
    expect(rows.filter(({ words }) => words.some((word) => word.trim() === ''))).toEqual([])
  })

  it.each(['', '84', '8456', '8456110', '999999', '__proto__'])('is none for %j', (hs6) => {
    expect([hasTariffRow(hs6), BUILT_IN.eu.rowOf(hs6), section301Of(hs6)]).toEqual([false, null, null])
  })
})

describe('the lists of section 301', () => {
  it.each([
    ['845611', ['25', '25']],
    ['620140', ['7.5', '7.5']],
    ['870323', ['25', '25']],
    ['010611', ['0', '7.5']],
    ['850760', ['0', '0']],
    ['030471', null],
  ])('%s: %j', (hs6, range) => expect(section301Of(hs6)).toEqual(range))

  it('name the lower rate first, and no rate beyond a hundred per cent', () => {
    const ranges = atLeast(5_300, codes).flatMap((hs6) => section301Of(hs6) ?? [])
    expect(ranges.filter((rate) => toMillionths(rate) === null || comparePercent(rate, '100') > 0)).toEqual([])
    const turned = codes.filter((hs6) => {
      const range = section301Of(hs6)
      return range && comparePercent(range[0], range[1]) > 0
    })
    expect(turned).toEqual([])
  })
})
