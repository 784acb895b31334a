// Rates, months and rungs of the ladder on both sides of each bound.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { addDays } from '../calendar/working-days'
import type { IsoDate } from '../shared/dates'
import { CURRENCIES, minorUnits } from '../shared/money'
import { askedPeriod, yearsOffered } from './asked-period'
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
import { highestMilestone, MILESTONES, milestonesShown } from './milestones'
import { exportProofOf, PROOF_TASKS } from './proof'
import { faultOfRate } from './rate-entry'
import { usualInstead } from './usual-rates'
import { atLeast } from '../../../tests/support/at-least'

describe('a rate as text', () => {
  it('is written as it was read, without noughts that say nothing', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 17n - 1n }), (rate) => {
        expect(toRate(fromRate(rate))).toBe(rate)
        expect(fromRate(rate)).not.toMatch(/\.$|\.\d*0$|^0\d/)
      }),
    )
  })

  it.each([
    ['0.00000001', 1n],
    ['999999999.99999999', 10n ** 17n - 1n],
    ['007.50', 750_000_000n],
    ['1.00000000', 100_000_000n],
    ['1.000000000', null],
    ['0.00000000', null],
    ['+7', null],
    [' 7', null],
    ['7 ', null],
    ['７', null],
    ['0x7', null],
    ['7.1.1', null],
  ])('%j is %s', (text, rate) => expect(toRate(text)).toBe(rate))
})

describe('a total', () => {
  const rate = (currency: string, yuan: string, month = '2026-12'): Rate => ({
    month,
    currency,
    yuan: toRate(yuan) ?? 0n,
  })
  const amount = (currency: string, minor: bigint, month = '2026-12'): MonthAmount => ({
    month,
    currency,
    minor,
    declarations: 1,
  })
  const sum = (rows: readonly MonthAmount[], rates: readonly Rate[], target: 'CNY' | 'USD' = 'CNY') =>
    convertAll(rows, { target, rates })

  it.each([
    // Half a fen up, less than half down.
    ['USD', '50', 1n, 1n],
    ['USD', '49', 1n, 0n],
    ['USD', '150', 1n, 2n],
    ['USD', '149.99999999', 1n, 1n],
    ['KWD', '2280', 1n, 2n],
    ['JPY', '0.5', 1n, 1n],
    ['JPY', '0.49', 1n, 0n],
    ['JPY', '4.65', 10n ** 12n, 4_650_000_000_000n],
  ])('%s at %s: %s becomes %s', (currency, yuan, minor, expected) => {
    expect(sum([amount(currency, minor)], [rate(currency, yuan)]).minor).toBe(expected)
  })

  it('is the sum of its rows, in whatever order, and each row is rounded by itself', () => {
    const rates = [rate('USD', '710.66'), rate('JPY', '4.65'), rate('KWD', '2312.5')]
    const row = fc.record({
      currency: fc.constantFrom('CNY', 'USD', 'JPY', 'KWD', 'EUR'),
      minor: fc.bigInt({ min: 0n, max: 10n ** 10n }),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.constantFrom('CNY' as const, 'USD' as const), (rows, target) => {
        const all = rows.map(({ currency, minor }) => amount(currency, minor))
        const apart = all.reduce((total, one) => total + sum([one], rates, target).minor, 0n)
        expect(sum(all, rates, target).minor).toBe(apart)
        expect(sum(all.toReversed(), rates, target).minor).toBe(apart)
        expect(sum(all, rates, target).left).toEqual(all.filter(({ currency }) => currency === 'EUR'))
      }),
    )
  })

  it('takes the rate of its own month at the end of a year', () => {
    const rates = [rate('USD', '700', '2026-12'), rate('USD', '800', '2027-01')]
    expect(sum([amount('USD', 100n, '2026-12'), amount('USD', 100n, '2027-01')], rates).minor).toBe(1500n)
    expect(sum([amount('USD', 100n, '2027-02')], rates)).toMatchObject({
      minor: 0n,
      declarations: 0,
      left: [{ month: '2027-02' }],
    })
  })

  it.each([
    [50n, [], 100n, 0.5],
    [0n, [], 100n, 0],
    [100n, [], 100n, 1],
    [50n, [], -1n, null],
    [50n, [amount('EUR', 1n)], 100n, null],
  ])('of %s with some left (%o), of a goal of %s: %s', (minor, left, goal, share) =>
    expect(shareOfGoal({ minor, left }, goal)).toBe(share),
  )

  it('wants each rate once, by months and currencies, whatever the order of the amounts', () => {
    const amounts = [
      amount('JPY', 1n, '2027-01'),
      amount('EUR', 1n, '2026-12'),
      amount('CNY', 1n, '2026-12'),
      amount('EUR', 1n, '2026-12'),
    ]
    const wanted = ['2026-12 EUR', '2026-12 USD', '2027-01 JPY', '2027-01 USD']
    for (const all of [amounts, amounts.toReversed()])
      expect(ratesWanted(all, []).map(({ month, currency }) => `${month} ${currency}`)).toEqual(wanted)
    expect(ratesWanted(amounts, ratesWanted(amounts, []))).toEqual([])
  })
})

describe('the day of a rate', () => {
  it('is a Wednesday between the 15th and the 21st of the month before, of any month', () => {
    for (let at = 0; at < 240; at += 1) {
      const month = new Date(Date.UTC(2020, at, 1)).toISOString().slice(0, 7)
      const day = usualDayOf(month)
      expect(new Date(`${day}T00:00:00Z`).getUTCDay()).toBe(3)
      expect([Number(day.slice(8)) >= 15, Number(day.slice(8)) <= 21]).toEqual([true, true])
      expect(addDays(`${day.slice(0, 7)}-01` as IsoDate, 31).slice(0, 7)).toBe(month)
    }
  })

  const code = (month: string, day: IsoDate, today: IsoDate) =>
    faultOfRate({ month, day, currency: 'TRY', yuan: 1n }, today)?.code.replace('rates.', '') ?? 'taken'
  it.each<[string, IsoDate, IsoDate, string]>([
    // Of January: a day of November, December or January.
    ['2027-01', '2026-10-31', '2027-01-10', 'dayTooOld'],
    ['2027-01', '2026-11-01', '2027-01-10', 'taken'],
    ['2027-01', '2026-12-31', '2027-01-10', 'taken'],
    ['2027-01', '2027-01-10', '2027-01-10', 'taken'],
    ['2027-01', '2027-01-11', '2027-01-10', 'dayAhead'],
    ['2026-12', '2027-01-01', '2027-01-10', 'dayAfterMonth'],
    // The month to come, and no further.
    ['2027-01', '2026-12-16', '2026-12-31', 'taken'],
    ['2027-02', '2026-12-16', '2026-12-31', 'monthAhead'],
    ['2027-02', '2026-12-16', '2027-01-01', 'taken'],
    ['2028-03', '2028-02-29', '2028-02-29', 'taken'],
    ['2028-02', '2027-12-01', '2028-02-29', 'taken'],
    ['2028-02', '2027-11-30', '2028-02-29', 'dayTooOld'],
  ])('of %s with the day %s, on %s: %s', (month, day, today, expected) =>
    expect(code(month, day, today)).toBe(expected),
  )

  it('that is proposed is always taken, once it has come', () => {
    for (let at = 0; at < 60; at += 1) {
      const month = new Date(Date.UTC(2026, at, 1)).toISOString().slice(0, 7)
      const day = usualDayOf(month) as IsoDate
      expect([code(month, day, day), code(month, day, addDays(day, -1))], month).toEqual([
        'taken',
        expect.stringMatching(/Ahead$/),
      ])
    }
  })

  it.each([
    ['USD', '71', null],
    ['USD', '70.99999999', '710'],
    ['USD', '7100', null],
    ['USD', '7100.00000001', '710'],
    ['RUB', '0.8', null],
    ['RUB', '0.79', '8'],
    ['RUB', '80', null],
    ['RUB', '80.01', '8'],
    ['CNY', '100', null],
  ])('%s at %s, usual would be %s', (currency, text, usual) =>
    expect(usualInstead(currency, toRate(text) ?? 0n)).toBe(usual),
  )

  it('every currency has a smallest unit of none, two or three places', () => {
    expect(CURRENCIES.filter((currency) => ![0, 2, 3].includes(minorUnits(currency)))).toEqual([])
  })
})

describe('a year and a month that are asked for', () => {
  it.each([
    [{ year: 2026, month: '2026-12' }, '2026-12', undefined],
    [{ year: 2027, month: '2026-12' }, '2026-12', 2027],
    [{ year: 202, month: '2026-12' }, '2026-12', 202],
    [{ year: 2026 }, '2026', undefined],
  ])('%j are declarations of %s, and %s is left out', (asked, declaredIn, leftOut) => {
    expect(askedPeriod(asked)).toEqual({ reachedIn: undefined, declaredIn, leftOut })
  })

  it.each([
    [2026, 2026, [2026, 2025, 2024]],
    [2026, 2024, [2026, 2025, 2024]],
    [2026, 2023, [2026, 2025, 2024, 2023]],
    [2026, 2027, [2027, 2026, 2025, 2024]],
  ])('in %i with %i asked for: %j', (year, asked, offered) => expect(yearsOffered(year, asked)).toEqual(offered))
})

describe('the ladder of a firm', () => {
  const milestone = fc.subarray([...MILESTONES])
  const day = '2026-12-31'
  it('has one rung to climb next at most, behind all that are reached', () => {
    fc.assert(
      fc.property(
        milestone,
        fc.boolean(),
        fc.constantFrom('declaration' as const, 'service' as const, null),
        (reached, hasService, proof) => {
          const shown = milestonesShown({
            reached: reached.map((one) => ({ milestone: one, reachedAt: day })),
            serviceExportAt: hasService ? day : null,
            proof,
          })
          expect(shown.map((one) => one.milestone)).toEqual([...MILESTONES])
          const current = shown.findIndex(({ state }) => state === 'current')
          const last = shown.findLastIndex(({ state }) => state === 'reached')
          expect(current).toBe(last + 1 < shown.length ? last + 1 : -1)
          expect(shown.filter(({ state, reachedAt }) => (state === 'reached') !== (reachedAt !== null))).toEqual([])
          // A payment never hides a declaration, and stands only in its place.
          expect(atLeast(1, shown.slice(0, -1)).every((one) => one.proof === 'declaration')).toBe(true)
          if (reached.includes(5)) expect(shown.at(-1)).toMatchObject({ proof: 'declaration', reachedAt: day })
        },
      ),
    )
  })

  it('is as high as its highest rung, whatever is missing below', () => {
    fc.assert(
      fc.property(milestone, (reached) => {
        expect(highestMilestone(reached)).toBe(Math.max(0, ...reached))
      }),
    )
  })

  it.each([
    [[], null],
    [[PROOF_TASKS.declaration], 'declaration'],
    [[PROOF_TASKS.service], 'service'],
    [[PROOF_TASKS.service, PROOF_TASKS.declaration], 'declaration'],
    [['t12', ''], null],
  ])('the tasks %j lead to a %s', (tasks, proof) => expect(exportProofOf(tasks)).toBe(proof))
})
