import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  convertAll,
  fromRate,
  ratesWanted,
  shareOfGoal,
  toRate,
  usualDayOf,
  type MonthAmount,
  type Rate,
} from './exchange'

const rate = (currency: string, yuan: string, month = '2026-03'): Rate => ({
  month,
  currency,
  yuan: toRate(yuan) ?? 0n,
})
const amount = (currency: string, minor: bigint, month = '2026-03'): MonthAmount => ({
  ...{ month, currency, minor },
  declarations: 1,
})
const rates = [rate('USD', '700'), rate('JPY', '4.65'), rate('KWD', '2280.5')]

describe('a rate', () => {
  it.each([
    ['710.66', 71_066_000_000n],
    ['700', 70_000_000_000n],
    ['0.05753', 5_753_000n],
    ['4.65', 465_000_000n],
  ])('%s is read and written without loss', (text, expected) => {
    expect(toRate(text)).toBe(expected)
    expect(fromRate(expected)).toBe(text)
  })

  it.each(['', '0', '0.00', '-7', '7,1066', '7.123456789', '1e3', '١٢', '7.', '.5', '1234567890'])(
    '%s is none',
    (text) => {
      expect(toRate(text)).toBeNull()
    },
  )
})

describe('a total', () => {
  it.each([
    { why: 'RMB need no rate', rows: [amount('CNY', 12_345n)], target: 'CNY', minor: 12_345n },
    { why: 'dollars', rows: [amount('USD', 10_000n)], target: 'CNY', minor: 70_000n },
    { why: 'yen have no smaller unit', rows: [amount('JPY', 1000n)], target: 'CNY', minor: 4650n },
    { why: 'dinars have a thousandth', rows: [amount('KWD', 1000n)], target: 'CNY', minor: 2281n },
    { why: 'all together', rows: [amount('CNY', 1n), amount('USD', 100n)], target: 'CNY', minor: 701n },
    { why: 'RMB in dollars', rows: [amount('CNY', 70_000n)], target: 'USD', minor: 10_000n },
    { why: 'dollars stay dollars', rows: [amount('USD', 99n)], target: 'USD', minor: 99n },
    { why: 'yen in dollars', rows: [amount('JPY', 1000n)], target: 'USD', minor: 664n },
  ] as const)('$why', ({ rows, target, minor }) => {
    expect(convertAll(rows, { target, rates })).toEqual({
      currency: target,
      minor,
      declarations: rows.length,
      left: [],
    })
  })

  it.each([
    { why: 'a currency without a rate', row: amount('EUR', 5n), target: 'CNY' },
    { why: 'a rate of another month', row: amount('USD', 5n, '2026-04'), target: 'CNY' },
    { why: 'RMB in a month without a dollar', row: amount('CNY', 5n, '2026-04'), target: 'USD' },
  ] as const)('leaves out and names $why', ({ row, target }) => {
    const paid = amount(target, 100n)
    expect(convertAll([paid, row], { target, rates })).toMatchObject({ minor: 100n, declarations: 1, left: [row] })
  })

  it('holds every declaration or names it, whatever rates there are', () => {
    const row = fc.record({
      month: fc.constantFrom('2026-01', '2026-02'),
      currency: fc.constantFrom('CNY', 'USD', 'JPY', 'EUR'),
      minor: fc.bigInt({ min: 1n, max: 10n ** 12n }),
      declarations: fc.integer({ min: 1, max: 9 }),
    })
    const known = fc.subarray(
      ['2026-01', '2026-02'].flatMap((month) => ['USD', 'JPY'].map((of) => rate(of, '350', month))),
    )
    fc.assert(
      fc.property(fc.array(row), known, fc.constantFrom('CNY' as const, 'USD' as const), (rows, given, target) => {
        const { declarations, left } = convertAll(rows, { target, rates: given })
        const counted = declarations + left.reduce((sum, one) => sum + one.declarations, 0)
        expect(counted).toBe(rows.reduce((sum, one) => sum + one.declarations, 0))
      }),
    )
  })
})

describe('the share of a goal', () => {
  it.each([
    { why: 'reached by all', minor: 275n, left: [], goal: 100n, share: 2.75 },
    { why: 'never of a part', minor: 26n, left: [amount('USD', 1n)], goal: 100n, share: null },
    { why: 'no goal', minor: 26n, left: [], goal: null, share: null },
    { why: 'a goal of nothing', minor: 26n, left: [], goal: 0n, share: null },
  ])('$why: $share', ({ minor, left, goal, share }) => {
    expect(shareOfGoal({ minor, left }, goal)).toBe(share)
  })
})

describe('the usual day of a rate', () => {
  it.each([
    ['2026-12', '2026-11-18'],
    ['2026-01', '2025-12-17'],
    ['2026-05', '2026-04-15'],
    ['2025-03', '2025-02-19'],
    ['2027-01', '2026-12-16'],
  ])('of %s is the third Wednesday of the month before, %s', (month, day) => {
    expect(usualDayOf(month)).toBe(day)
  })
})

describe('the rates that are wanted', () => {
  const named = (text: string) => ({ month: text.slice(0, 7), currency: text.slice(8) })
  it.each([
    { why: 'nothing was declared', amounts: [], rates: [], wanted: [] },
    { why: 'RMB want the dollar', amounts: ['2026-03 CNY'], rates: [], wanted: ['2026-03 USD'] },
    { why: 'the dollar once', amounts: ['2026-03 CNY', '2026-03 USD'], rates: [], wanted: ['2026-03 USD'] },
    { why: 'each currency', amounts: ['2026-04 JPY'], rates: [], wanted: ['2026-04 JPY', '2026-04 USD'] },
    { why: 'not what is there', amounts: ['2026-04 JPY'], rates: ['2026-04 USD'], wanted: ['2026-04 JPY'] },
    { why: 'of its own month', amounts: ['2026-04 USD'], rates: ['2026-03 USD'], wanted: ['2026-04 USD'] },
  ])('$why', ({ amounts, rates, wanted }) => {
    expect(ratesWanted(amounts.map(named), rates.map(named))).toEqual(wanted.map(named))
  })
})
