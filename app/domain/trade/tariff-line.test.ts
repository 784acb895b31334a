import fc from 'fast-check'
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
    ['is not of an earlier edition', { code: '6202930000' }, ['line_code_of_old_edition code']],
    ['begins with the six digits of the product', { code: '8515809000' }, ['line_code_differs code']],
    ['has some duty', { rate: null }, ['line_without_duty rate']],
    ['is not of tomorrow', { asOf: '2026-12-02' }, ['line_ahead asOf']],
    ['is not of an older list of goods', { asOf: '2021-12-31' }, ['line_too_old asOf']],
    ['is of the first day of the list', { asOf: '2022-01-01' }, []],
    ['costs at most what a tariff of the market does', { rate: 40_001 }, ['line_too_high rate']],
    ['costs more in Korea', { rate: 88_740, market: 'KR' }, []],
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

describe('the two advisors of a line', () => {
  const person = fc.constantFrom('f1', 'a1', 'a2', 'a3')
  const history = fc.record({
    recordedById: person,
    confirmedById: fc.option(person, { nil: null }),
    sharedById: fc.option(person, { nil: null }),
  })

  it('are never one, and never whoever wrote it down', () => {
    fc.assert(
      fc.property(history, person, (given, advisor) => {
        const next = nextForLine(given, advisor)
        expect(next !== null && given.recordedById === advisor).toBe(false)
        expect(next === 'share' && given.confirmedById === advisor).toBe(false)
        expect(next === 'share' && given.confirmedById === null).toBe(false)
        expect(next !== null && given.sharedById !== null).toBe(false)
      }),
    )
  })

  it('lead from recorded to shared in two steps', () => {
    const start = { recordedById: 'f1', confirmedById: null, sharedById: null }
    const confirmed = { ...start, confirmedById: 'a1' }
    expect([nextForLine(start, 'a1'), nextForLine(confirmed, 'a2')]).toEqual(['confirm', 'share'])
    expect(nextForLine({ ...confirmed, sharedById: 'a2' }, 'a3')).toBeNull()
  })

  it.each([
    ['the highest duty there is', 40_000, []],
    ['nothing known at all', null, ['products.line_without_duty']],
  ])('%s', (_, rate, codes) => {
    const found = lineProblems({ ...line, rate }, { hs6: '845611', today: '2026-12-01' })
    expect(found.map(({ code }) => code)).toEqual(codes)
  })

  it('are told all that is wrong at once', () => {
    const wrong: TariffLine = { ...line, code: '1', rate: null, asOf: '2000-01-01' }
    const found = lineProblems(wrong, { hs6: '845611', today: '2026-12-01' }).map(({ field }) => field)
    expect(found).toEqual(['code', 'rate', 'asOf'])
  })
})
