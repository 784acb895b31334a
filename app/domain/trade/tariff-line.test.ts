import { describe, expect, it } from 'vitest'
import { lineProblems, lineStanding, nextForLine, type TariffLine } from './tariff-line'

const line: TariffLine = {
  ...{ market: 'PL', code: '8456119000', rate: 450, otherDuty: '' },
  ...{ source: 'TARIC', asOf: '2026-11-30' },
}

describe('a line of a tariff', () => {
  it.each<[string, Partial<TariffLine>, string[]]>([
    ['is whole', {}, []],
    ['may be free of duty', { rate: 0 }, []],
    ['may have a duty in words alone', { rate: null, otherDuty: '0.6 EUR/kg' }, []],
    ['begins with the six digits of the product', { code: '8515809000' }, ['line_code_differs code']],
    ['has some duty', { rate: null }, ['line_without_duty rate']],
    ['is not of tomorrow', { asOf: '2026-12-02' }, ['line_ahead asOf']],
    ['is not of an older list of goods', { asOf: '2021-12-31' }, ['line_too_old asOf']],
    ['is of the first day of the list', { asOf: '2022-01-01' }, []],
    ['costs at most a thousand per cent', { rate: 100_001 }, ['line_too_high rate']],
  ])('%s', (_, change, problems) => {
    const found = lineProblems({ ...line, ...change }, { hs6: '845611', today: '2026-12-01' })
    expect(found.map(({ code, field }) => `${code.replace('products.', '')} ${field}`)).toEqual(problems)
  })

  it.each([
    ['recorded', null, null, 'confirm'],
    ['confirmed', 'a1', null, null],
    ['confirmed', 'a2', null, 'share'],
    ['shared', 'a2', 'a3', null],
  ] as const)('that is %s by %s and %s leaves advisor a1 to %s', (standing, confirmedById, sharedById, next) => {
    const history = { recordedById: 'f1', confirmedById, sharedById }
    expect(lineStanding(history)).toBe(standing)
    expect(nextForLine(history, 'a1')).toBe(next)
  })

  it('is not confirmed by whoever recorded it', () => {
    expect(nextForLine({ recordedById: 'a1', confirmedById: null, sharedById: null }, 'a1')).toBeNull()
  })
})
