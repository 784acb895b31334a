// Editions beside each other, tables of rates, and days on which somebody looks again: ends of months, ties and empty lists.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { addDays } from '../calendar/working-days'
import { comparePercent } from '../shared/percent'
import type { IsoDate } from '../shared/dates'
import { dutyReader } from './duties'
import { tableOf } from './duty-table'
import { editionFor, isOverdue, isWithin } from './edition'
import { DATA_KINDS, nextCheckAfter } from './kinds'
import { exchangeReader } from './exchange-rates'
import { csvFile } from '../../../tests/factories/data-files'

describe('the edition for a day', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-12-01', days))
  const edition = fc.record({
    asOf: day,
    loadedAt: fc.integer({ min: 0, max: 5 }).map((hour) => new Date(Date.UTC(2027, 2, 1, hour))),
  })

  it('is none that is newer than the day, and none that another one outdoes', () => {
    fc.assert(
      fc.property(fc.array(edition, { maxLength: 6 }), day, (editions, at) => {
        const found = editionFor(editions, at)
        const known = editions.filter(({ asOf }) => asOf <= at)
        expect(found === null).toBe(known.length === 0)
        if (found === null) return
        const better = known.filter(
          ({ asOf, loadedAt }) => asOf > found.asOf || (asOf === found.asOf && loadedAt > found.loadedAt),
        )
        expect([found.asOf <= at, better]).toEqual([true, []])
      }),
    )
  })

  it('stays the same when a later one is brought in', () => {
    fc.assert(
      fc.property(fc.array(edition, { maxLength: 5 }), day, edition, (editions, at, later) => {
        const newer = { ...later, asOf: addDays(at, 1) }
        expect(editionFor([...editions, newer], at)).toBe(editionFor(editions, at))
      }),
    )
  })

  it.each<[IsoDate, IsoDate | null, IsoDate, boolean]>([
    ['2026-12-31', '2026-12-31', '2026-12-31', true],
    ['2026-12-31', '2026-12-30', '2026-12-31', false],
    ['2026-12-31', null, '2099-12-31', true],
    ['2026-12-31', null, '2026-12-30', false],
    ['2028-02-28', '2028-02-29', '2028-02-29', true],
    ['2028-02-28', '2028-02-29', '2028-03-01', false],
  ])('%s to %s holds %s: %s', (from, to, at, holds) => expect(isWithin({ from, to }, at)).toBe(holds))

  it.each<[IsoDate, IsoDate, boolean]>([
    ['2026-12-31', '2026-12-31', false],
    ['2026-12-31', '2027-01-01', true],
    ['2028-02-29', '2028-03-01', true],
  ])('to be looked at on %s, on %s it is overdue: %s', (nextCheck, today, overdue) =>
    expect(isOverdue({ nextCheck }, today)).toBe(overdue),
  )

  it.each(DATA_KINDS)('%s is never overdue on the day it came, and always a year and a day later', (kind) => {
    for (const loaded of ['2026-12-31', '2027-03-01', '2028-02-29'] as const) {
      const nextCheck = nextCheckAfter(kind, loaded)
      expect([isOverdue({ nextCheck }, loaded), isOverdue({ nextCheck }, addDays(loaded, 367))]).toEqual([false, true])
    }
  })
})

describe('a table of rates', () => {
  const edition = { name: 'x', source: 'x', licence: null, asOf: '2026-12-01' }
  const table = (...lines: readonly string[]) =>
    tableOf({
      edition,
      rows: lines.map((line) => {
        const [code = '', rate = '', other = ''] = line.split('|')
        return { code, rate: rate === '' ? null : rate, other }
      }),
    })
  it.each<[readonly string[], readonly unknown[] | null]>([
    [[], null],
    [['845612|3'], null],
    [['845611|3'], [1, '3', '3', []]],
    [
      ['84561100|3', '84561190|12'],
      [2, '3', '12', []],
    ],
    // By their size, not by their letters.
    [
      ['84561100|9', '84561190|10'],
      [2, '9', '10', []],
    ],
    [
      ['84561100|3', '84561190|3.0'],
      [2, '3', '3.0', []],
    ],
    [
      ['84561100|0', '84561190|'],
      [2, '0', '0', []],
    ],
    [
      ['84561100||5 EUR/kg', '84561190||5 EUR/kg'],
      [2, null, null, ['5 EUR/kg']],
    ],
    [
      ['84561100|2|min. 1 EUR', '84561190||Free'],
      [2, '2', '2', ['min. 1 EUR', 'Free']],
    ],
    [
      ['845611|1', '8456110000|2'],
      [2, '1', '2', []],
    ],
  ])('of %j says of the subheading %j', (lines, expected) => {
    const row = table(...lines).rowOf('845611')
    expect(row && [row.lines, row.lowest, row.highest, row.words]).toEqual(expected)
  })

  it('has a range from its lowest to its highest, in whatever order its lines stand', () => {
    const rate = fc.integer({ min: 0, max: 5000 }).map((hundredths) => String(hundredths / 100))
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1, maxLength: 6 }), (rates) => {
        const lines = rates.map((one, at) => `84561${1}${String(at).padStart(2, '0')}|${one}`)
        const [there, back] = [table(...lines).rowOf('845611'), table(...lines.toReversed()).rowOf('845611')]
        expect(comparePercent(there?.lowest ?? '', there?.highest ?? '')).toBeLessThanOrEqual(0)
        expect(rates).toEqual(expect.arrayContaining([there?.lowest, there?.highest]))
        expect([back?.lowest, back?.highest].map(Number)).toEqual([there?.lowest, there?.highest].map(Number))
      }),
    )
  })
})

describe('a file of rates, line by line', () => {
  const duties = (...lines: readonly string[]) => {
    const reader = dutyReader()
    const early = reader.push(csvFile('tariff,code,rate,other', ...lines))
    const done = early ? { ok: false as const, refusal: early } : reader.end()
    return done.ok
      ? done.value.rows.map(({ code, rate }) => `${code} ${rate ?? '-'}`).join(', ')
      : `${done.refusal.code} ${done.refusal.values.line ?? ''}`.trim()
  }
  it.each([
    ['jp,845611,3000,', '845611 3000'],
    ['jp,845611,3000.000001,', 'rate_too_high 2'],
    ['jp,845611,0,', '845611 0'],
    ['jp,845611,00.50,', '845611 0.5'],
    ['jp,845611,0.0000001,', 'not_number 2'],
    ['jp,845611,.5,', 'not_number 2'],
    ['jp,845611,5%,', 'not_number 2'],
    ['jp,845611,5 ,', '845611 5'],
    ['jp,8456.11.00.00,5,', '8456110000 5'],
    ['jp,8456 11,5,', '845611 5'],
    ['jp,8456-11,5,', 'code_shape 2'],
    ['jp,84561,5,', 'code_shape 2'],
    ['jp,8456110000000,5,', 'code_shape 2'],
    ['JP ,845611,5,', '845611 5'],
    [`jp,845611,,${'x'.repeat(300)}`, '845611 -'],
    [`jp,845611,,${'x'.repeat(301)}`, 'text_too_long 2'],
    ['', 'no_rows'],
  ])('%j: %s', (line, expected) => expect(duties(line)).toBe(expected))

  it('the same digits with and without points are one line of a tariff, and another in another tariff', () => {
    expect(duties('jp,845611,1,', 'kr,845611,2,')).toBe('845611 1, 845611 2')
    expect(duties('jp,845611,1,', 'jp,84561100,2,')).toBe('845611 1, 84561100 2')
    expect(duties('jp,845611,1,', 'JP,8456.11,1,')).toBe('duplicate 3')
  })

  const rates = (today: IsoDate, ...lines: readonly string[]) => {
    const reader = exchangeReader({ today })
    const early = reader.push(csvFile('month,currency,yuan,day,source', ...lines))
    const done = early ? { ok: false as const, refusal: early } : reader.end()
    return done.ok ? `${done.value.rows.length} ${done.value.asOf}` : done.refusal.code
  }
  it.each<[IsoDate, readonly string[], string]>([
    ['2026-12-31', ['2027-01,USD,708,2026-12-16,'], '1 2026-12-16'],
    ['2026-12-31', ['2027-01,USD,708,2027-01-01,'], 'day_ahead'],
    ['2026-12-31', ['2027-02,USD,708,2026-12-16,'], 'month_ahead'],
    ['2026-12-31', ['2026-12,USD,708,2026-11-18,', '2027-01,USD,709,2026-12-16,'], '2 2026-12-16'],
    ['2026-12-31', ['2027-01,USD,709,2026-12-16,', '2026-12,USD,708,2026-11-18,'], '2 2026-12-16'],
    ['2026-12-31', ['2026-12,USD,708,2026-11-18,', '2026-12,EUR,800,2026-11-18,'], '2 2026-11-18'],
    ['2026-12-31', ['2026-12,USD,708,2026-11-31,'], 'not_day'],
    ['2026-12-31', ['2026-12,USD,708,18.11.2026,'], 'not_day'],
    ['2026-12-31', ['2026-12,usd,708,2026-11-18,', '2026-12,USD,708,2026-11-18,'], 'duplicate'],
    ['2026-12-31', [`2026-12,USD,708,2026-11-18,${'x'.repeat(300)}`], '1 2026-11-18'],
    ['2026-12-31', [`2026-12,USD,708,2026-11-18,${'x'.repeat(301)}`], 'text_too_long'],
    ['2026-12-31', [], 'no_rows'],
  ])('on %s %j: %s', (today, lines, expected) => expect(rates(today, ...lines)).toBe(expected))
})
