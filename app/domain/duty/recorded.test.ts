import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureOfRecorded, recordedFor } from './recorded'
import type { RecordedDuty } from './types'

const LINE: RecordedDuty = {
  market: 'UZ',
  code: '8456110000',
  of: 'mfn',
  rate: { percent: '5' },
  source: 'https://customs.uz/',
  readOn: '2026-11-20',
  confirmed: null,
}
const confirmed = { by: 'advisor', on: '2026-11-21' } as const
const found = (recorded: readonly RecordedDuty[], changed = {}) =>
  recordedFor({ hs6: '845611', market: 'UZ', day: '2026-12-01', of: 'mfn', recorded, ...changed })
const rate = (line: RecordedDuty | null) => (line && 'percent' in line.rate ? line.rate.percent : null)

describe('the line that counts', () => {
  it.each<[string, readonly Partial<RecordedDuty>[], string | null]>([
    ['the only one', [{}], '5'],
    ['none', [], null],
    ['the one read last', [{ readOn: '2026-11-25', rate: { percent: '7' } }, {}], '7'],
    [
      'the one read last, even if another is confirmed',
      [{ confirmed }, { readOn: '2026-11-25', rate: { percent: '7' } }],
      '7',
    ],
    ['of one day the confirmed one', [{ confirmed, rate: { percent: '7' } }, {}], '7'],
    ['of one day the confirmed one, wherever it stands', [{}, { confirmed, rate: { percent: '7' } }], '7'],
    [
      'of two confirmed ones of a day the one that was written last',
      [{ confirmed }, { confirmed, rate: { percent: '8' } }],
      '8',
    ],
    ['one of eight digits', [{ code: '84561100' }], '5'],
    ['one of six digits', [{ code: '845611' }], '5'],
    ['none of another subheading', [{ code: '8456120000' }], null],
    ['none of a heading alone', [{ code: '8456' }], null],
    ['none of another market', [{ market: 'KZ' }], null],
    ['none of an agreement', [{ of: 'rcep' }], null],
    ['one read today', [{ readOn: '2026-12-01' }], '5'],
    ['none read tomorrow', [{ readOn: '2026-12-02' }], null],
    ['the earlier one where the later was read tomorrow', [{}, { readOn: '2026-12-02', rate: { percent: '9' } }], '5'],
  ])('is %s', (_, lines, expected) => expect(rate(found(lines.map((line) => ({ ...LINE, ...line }))))).toBe(expected))

  it('under an agreement is one of that agreement', () => {
    const recorded = [LINE, { ...LINE, of: 'rcep', rate: { percent: '1' } } as const]
    expect([rate(found(recorded, { of: 'rcep' })), found(recorded, { of: 'china_korea' })]).toEqual(['1', null])
  })

  it('does not ask in which order lines of different days stand', () => {
    const days = ['2026-11-01', '2026-11-05', '2026-11-09', '2026-11-20'] as const
    const lines = days.map((readOn, at): RecordedDuty => ({ ...LINE, readOn, rate: { percent: `${at}` } }))
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 4 }), (shuffled) => {
        expect(rate(found(shuffled))).toBe('3')
      }),
    )
  })
})

describe('the figure of a line', () => {
  it('says the code, the page and the day', () => {
    expect(figureOfRecorded(LINE, { rule: null, market: 'UZ' })).toEqual({
      value: '5',
      formula: { id: 'recorded_rate', values: { rate: '5', code: '8456110000' } },
      rule: null,
      source: 'https://customs.uz/',
      asOf: '2026-11-20',
      confidence: 'medium',
    })
  })

  it.each([
    ['the firm’s own reading', null, 'medium'],
    ['an advisor’s word', confirmed, 'high'],
  ])('is as sure as %s', (_, by, confidence) => {
    expect(figureOfRecorded({ ...LINE, confirmed: by }, { rule: 'fta_serbia', market: 'UZ' })).toMatchObject({
      confidence,
      rule: 'fta_serbia',
    })
  })

  it('in words is none', () => {
    expect(figureOfRecorded({ ...LINE, rate: { words: '5%, min. 3 USD/kg' } }, { rule: null, market: 'UZ' })).toEqual({
      unknown: 'recorded_in_words',
    })
  })
})

describe('a line of another member of a union', () => {
  const POLISH = { ...LINE, market: 'PL' }
  it.each<[string, readonly RecordedDuty[], string, string | null]>([
    ['counts in the European Union', [POLISH], 'CZ', '5'],
    [
      'gives way to the market’s own',
      [
        { ...POLISH, readOn: '2026-11-29' },
        { ...LINE, market: 'CZ', rate: { percent: '4' } },
      ],
      'CZ',
      '4',
    ],
    ['does not count outside', [POLISH], 'RS', null],
    ['counts in the Eurasian Economic Union', [{ ...LINE, market: 'KZ' }], 'RU', '5'],
    ['counts in the Gulf', [{ ...LINE, market: 'AE' }], 'SA', '5'],
    ['of the Gulf counts nowhere else', [{ ...LINE, market: 'AE' }], 'KZ', null],
    ['of a market with a tariff of its own does not', [{ ...LINE, market: 'UZ' }], 'TJ', null],
  ])('%s', (_, recorded, market, expected) => expect(rate(found(recorded, { market }))).toBe(expected))

  it.each([
    ['in the European Union', 'PL', 'CZ', 'high'],
    ['in the Eurasian Economic Union, whose members have exceptions', 'RU', 'KZ', 'medium_high'],
    ['in the same market', 'KZ', 'KZ', 'high'],
  ])('confirmed %s is as sure as it can be', (_, of, market, confidence) => {
    expect(figureOfRecorded({ ...LINE, market: of, confirmed }, { rule: null, market })).toMatchObject({ confidence })
  })

  it('is named as such', () => {
    expect(figureOfRecorded(POLISH, { rule: null, market: 'CZ' })).toMatchObject({
      formula: { id: 'recorded_in_union', values: { rate: '5', code: '8456110000', market: 'PL' } },
    })
  })
})
