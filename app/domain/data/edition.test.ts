import { describe, expect, it } from 'vitest'
import { dutyFor } from '../duty/duty-for'
import { tableOf } from './duty-table'
import { editionFor, isOverdue, isWithin } from './edition'
import { DATA_KINDS, kindOfWord, nextCheckAfter } from './kinds'

const at = (asOf: `${number}-${number}-${number}`, hour = 0) => ({
  asOf,
  loadedAt: new Date(Date.UTC(2026, 11, 1, hour)),
})

describe('the edition that answers for a day', () => {
  const editions = [at('2026-06-01', 5), at('2025-01-01', 9), at('2026-06-01', 6), at('2026-12-01', 1)]

  it.each([
    ['before all', '2024-12-31', null],
    ['of the day itself', '2025-01-01', editions[1]],
    ['of two of a day the one loaded last', '2026-11-30', editions[2]],
    ['the newest', '2027-01-01', editions[3]],
  ] as const)('%s', (_, day, expected) => expect(editionFor(editions, day)).toBe(expected))
})

it.each([
  ['2026-01-01', true],
  ['2026-12-31', true],
  ['2027-01-01', false],
  ['2025-12-31', false],
] as const)('a period has its first and its last day: %s', (day, expected) => {
  expect(isWithin({ from: '2026-01-01', to: '2026-12-31' }, day)).toBe(expected)
})

it('a check is late on the day after', () => {
  expect(isOverdue({ nextCheck: '2026-12-01' }, '2026-12-01')).toBe(false)
  expect(isOverdue({ nextCheck: '2026-12-01' }, '2026-12-02')).toBe(true)
  expect(nextCheckAfter('refund_rates', '2026-12-01')).toBe('2027-03-01')
})

it('each kind has its word', () => {
  expect(DATA_KINDS.map((kind) => kindOfWord(kind.replaceAll('_', '-')))).toEqual([...DATA_KINDS])
  expect(kindOfWord('weather')).toBeNull()
})

describe('a tariff that was brought in', () => {
  const edition = { name: 'Japan 2026', source: 'Japan Customs', licence: null, asOf: '2026-04-01' }
  const line = (code: string, rate: string | null, other = '') => ({ code, rate, other })
  const table = tableOf({
    edition,
    rows: [line('84561100', '2'), line('84561190', '3.5'), line('03047110', null, '5 yen/kg')],
  })
  const asked = (hs6: string, market: string, tariff: string) =>
    dutyFor({ hs6, market, day: '2026-12-01', tables: { [tariff]: table } })

  it('answers with the range of its lines', () => {
    expect(table.rowOf('845611')).toEqual({ lines: 2, lowest: '2', highest: '3.5', words: [] })
    expect(table.rowOf('030471')).toEqual({ lines: 1, lowest: null, highest: null, words: ['5 yen/kg'] })
    expect(asked('845611', 'JP', 'jp')).toMatchObject({
      applied: { value: '3.5', asOf: '2026-04-01', confidence: 'medium' },
    })
  })

  it('says that it does not have a code where nothing else is known', () => {
    expect(asked('841370', 'JP', 'jp')).toMatchObject({ applied: { unknown: 'not_in_edition' } })
  })

  it('leaves a code that it does not have to the table of the portal', () => {
    expect(asked('845611', 'PL', 'eu')).toMatchObject({ applied: { value: '3.5' } })
    expect(asked('690210', 'PL', 'eu')).toMatchObject({ applied: { value: '2', asOf: '2021-01-27' } })
    expect(asked('690210', 'TR', 'eu')).toMatchObject({ applied: { value: '2' } })
  })
})
