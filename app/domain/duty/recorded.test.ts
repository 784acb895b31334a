import { describe, expect, it } from 'vitest'
import { comparePercent, highestOf, percentsIn } from './percent'
import { checkRecorded } from './recorded'
import type { RecordedDuty } from './types'

const LINE: RecordedDuty = {
  market: 'UZ',
  code: '8456110000',
  of: 'mfn',
  rate: { percent: '5' },
  source: 'https://customs.uz/tarif?code=8456110000',
  readOn: '2026-11-20',
  confirmed: null,
}

describe('a recorded line', () => {
  it.each<[string, Partial<Record<keyof RecordedDuty, unknown>>, string | null]>([
    ['as the tariff has it', {}, null],
    ['of eight digits', { code: '84561100' }, null],
    ['of seven digits', { code: '8456110' }, 'code_shape'],
    ['of thirteen digits', { code: '8456110000000' }, 'code_shape'],
    ['with dots', { code: '8456.11.00' }, 'code_shape'],
    ['of another product', { code: '8457100000' }, 'other_product'],
    ['free', { rate: { percent: '0' } }, null],
    ['with a comma', { rate: { percent: '4,5' } }, 'percent'],
    ['below zero', { rate: { percent: '-4' } }, 'percent'],
    ['beyond all tariffs', { rate: { percent: '3000.01' } }, 'percent'],
    ['in words', { rate: { words: '10%, but not less than 2 EUR/kg' } }, null],
    ['in no words', { rate: { words: ' ' } }, 'words'],
    ['without an address', { source: 'the broker' }, 'source'],
    ['with a script for an address', { source: 'javascript:alert(1)' }, 'source'],
    ['of a day that is none', { readOn: '2026-02-30' }, 'day'],
    ['of tomorrow', { readOn: '2026-12-02' }, 'day_in_future'],
  ])('%s', (_, change, refusal) => {
    const result = checkRecorded({ line: { ...LINE, ...change } as RecordedDuty, hs6: '845611', today: '2026-12-01' })
    expect(result.ok ? null : result.refusal).toBe(refusal)
  })
})

describe('rates', () => {
  it.each([
    ['4.5', '10', -1],
    ['10', '4.5', 1],
    ['4.50', '4.5', 0],
  ])('%s beside %s', (a, b, sign) => expect(comparePercent(a, b)).toBe(sign))

  it('are ordered as numbers', () => expect(highestOf(['9', '10.2', '4'])).toBe('10.2'))
  it('are found in the words of a tariff', () => {
    expect(percentsIn(['25.60% + 4.20 EUR / 100 kg', '20%, but not less than 0.36 EUR per cm3'])).toEqual([
      '25.6',
      '20',
    ])
  })
})
