import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { comparePercent } from '../shared/percent'
import { tableOf } from './duty-table'

const EDITION = { name: 'Japan 2026', source: 'Japan Customs', licence: null, asOf: '2026-04-01' }
const line = (code: string, rate: string | null, other = '') => ({ code, rate, other })
type Line = ReturnType<typeof line>
const rowOf = (lines: readonly Line[], hs6 = '845611') => tableOf({ edition: EDITION, rows: lines }).rowOf(hs6)

describe('a subheading of a tariff that was brought in', () => {
  it.each<[string, readonly Line[], object | null]>([
    ['a line of six digits', [line('845611', '4')], { lines: 1, lowest: '4', highest: '4', words: [] }],
    [
      'two longer lines',
      [line('84561100', '10'), line('84561190', '9.5')],
      { lines: 2, lowest: '9.5', highest: '10', words: [] },
    ],
    [
      'a free line and another',
      [line('84561100', '3'), line('84561190', '0')],
      { lines: 2, lowest: '0', highest: '3' },
    ],
    [
      'a rate and words',
      [line('84561100', '3', 'not less than 2 yen/kg')],
      { lines: 1, highest: '3', words: ['not less than 2 yen/kg'] },
    ],
    [
      'words alone',
      [line('84561100', null, '5 yen/kg')],
      { lines: 1, lowest: null, highest: null, words: ['5 yen/kg'] },
    ],
    [
      'the same words twice',
      [line('84561100', null, 'Free'), line('84561190', null, 'Free')],
      { lines: 2, words: ['Free'] },
    ],
    ['the line of another', [line('845612', '4')], null],
    ['the line of its heading’s namesake', [line('284561', '4')], null],
    ['nothing', [], null],
  ])('%s', (_, lines, expected) => {
    expect(rowOf(lines)).toEqual(expected === null ? null : expect.objectContaining(expected))
  })

  it('says who brought it and that nobody read it a second time', () => {
    expect(tableOf({ edition: EDITION, rows: [] }).edition).toEqual({ ...EDITION, confidence: 'medium', rule: null })
  })

  it('lies between its lowest and its highest rate, whatever their order', () => {
    const rate = fc.integer({ min: 0, max: 100_000 }).map((parts) => (parts / 100).toFixed(parts % 3))
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1, maxLength: 12 }), (rates) => {
        const lines = rates.map((one, at) => line(`845611${String(at).padStart(2, '0')}`, one))
        const row = rowOf(lines)
        expect(row).toEqual(expect.objectContaining({ lines: rates.length }))
        for (const one of atLeast(1, rates)) {
          expect(comparePercent(row?.lowest ?? '', one)).toBeLessThanOrEqual(0)
          expect(comparePercent(row?.highest ?? '', one)).toBeGreaterThanOrEqual(0)
        }
        const turned = rowOf(lines.toReversed())
        expect(comparePercent(turned?.highest ?? '', row?.highest ?? '')).toBe(0)
        expect(comparePercent(turned?.lowest ?? '', row?.lowest ?? '')).toBe(0)
      }),
    )
  })
})
