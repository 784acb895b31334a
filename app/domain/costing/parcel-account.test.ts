import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { percent } from '../../../tests/support/cost-cases'
import { PARCEL } from '../../../tests/support/parcel-cases'
import { decimal, sum } from '../shared/decimal'
import { parcelAccount } from './parcel-account'
import { parcelProfit, type ParcelSale } from './parcel-profit'
import type { Figure } from './results'

const cny = (amount: string) => ({ ...PARCEL.purchase, amount })
const amountOf = (of: Figure) => (of.known ? of.amount : of.because)

function profitOf(sale: ParcelSale) {
  const result = parcelProfit(sale)
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}

const NO_RETURNS = { ...PARCEL, returns: { ...PARCEL.returns, percent: percent('0') } }
const DEAR = { ...PARCEL, purchase: cny('400') }
const UNKNOWN = { ...PARCEL, market: 'TJ' }

describe('what the refund of a parcel is worth', () => {
  it.each([
    ['13 %', PARCEL, { refund: '13.00', without: '97.71', margin: '22.9' }],
    ['no refund', { ...PARCEL, refundRate: percent('0') }, { refund: '0.00', without: '97.71', margin: '22.9' }],
    ['6 %', { ...PARCEL, refundRate: percent('6') }, { refund: '6.00', without: '97.71', margin: '22.9' }],
    ['a loss without it', DEAR, { refund: '46.02', without: '-189.29', margin: '-44.4' }],
  ])('%s', (_, sale, expected) => {
    const found = parcelAccount(sale).withoutRefund
    const said = { refund: found?.refund.amount, without: found?.profitWithout.amount, margin: found?.marginWithout }
    expect(said).toEqual(expected)
  })

  it('is not said where the profit is not known', () => expect(parcelAccount(UNKNOWN).withoutRefund).toBeNull())
})

describe('the steps of a parcel', () => {
  it('use the price up to what is left of it', () => {
    expect(parcelAccount(PARCEL).steps.map(({ id, kind, from, to }) => `${id} ${kind} ${from} ${to}`)).toEqual([
      'revenue subtotal 0.00 426.40',
      'commission cost 426.40 374.81',
      'advertising cost 374.81 340.69',
      'payment_fee cost 340.69 327.91',
      'costs cost 327.91 259.91',
      'purchase cost 259.91 146.91',
      'refund deduct 146.91 159.91',
      'duty_and_fees cost 159.91 110.71',
      'left profit 0.00 110.71',
    ])
  })

  it.each([
    ['a loss ends below nothing', DEAR, 'lost', '-143.27'],
    ['what costs nothing is left out', { ...PARCEL, advertising: percent('0') }, 'left', '144.83'],
  ])('%s', (_, sale, id, to) => {
    const { steps } = parcelAccount(sale)
    expect(steps.at(-1)).toMatchObject({ id, from: '0.00', to })
    expect(steps.filter(({ amount }) => decimal(amount).isZero())).toEqual([])
  })

  it('are none where the profit is not known', () => expect(parcelAccount(UNKNOWN).steps).toEqual([]))
})

describe('the cash of a hundred parcels', () => {
  it.each([
    ['none comes back', NO_RETURNS, ['26431.20', '36202.67', '1300.00', '0.00']],
    ['ten come back, half of the goods can be sold again', PARCEL, ['26631.20', '32454.62', '1300.00', '500.00']],
    ['nothing is refunded', { ...NO_RETURNS, refundRate: percent('0') }, ['26431.20', '36202.67', '0.00', '0.00']],
    ['a market without a rule', UNKNOWN, ['no_parcel_rule', 'no_parcel_rule', 'no_parcel_rule', 'no_parcel_rule']],
    [
      'above the limit, without the tariff',
      { ...PARCEL, goods: '151' },
      ['duty_unknown', 'duty_unknown', 'duty_unknown', 'duty_unknown'],
    ],
  ])('%s', (_, sale, expected) => {
    const { needed, fromBuyer, fromRefund, inStock } = parcelAccount(sale).cash
    expect([needed, fromBuyer, fromRefund, inStock].map(amountOf)).toEqual(expected)
  })
})

describe('what changes the result of a shop most', () => {
  const rows = (sale: ParcelSale) => parcelAccount(sale).sensitivity ?? []

  it('is named with the largest first, and what changes nothing is left out', () => {
    const found = rows(PARCEL)
    expect(found.map(({ id, currency }) => [id, currency].filter(Boolean).join(' '))).toEqual([
      ...['price', 'rate EUR', 'purchase', 'costs', 'duty_and_fees', 'commission', 'returns', 'advertising'],
      ...['payment_fee', 'refund'],
    ])
    const sizes = atLeast(9, found).map(({ up, down }) => Math.max(Math.abs(Number(up)), Math.abs(Number(down))))
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one))
  })

  it.each([
    ['a refund more is good', 'refund', '123.50', '-123.50'],
    ['a dearer purchase is bad', 'purchase', '-1073.50', '1073.50'],
    ['more returns are bad', 'returns', '-344.81', '344.81'],
  ])('%s', (_, id, up, down) => expect(rows(PARCEL).find((one) => one.id === id)).toMatchObject({ up, down }))

  it('leaves out a price that would pass a limit behind which nothing is known', () => {
    expect(rows({ ...PARCEL, goods: '140' }).map(({ id }) => id)).not.toContain('price')
  })

  it('never has more than all orders come back', () => {
    const all = { ...PARCEL, returns: { ...PARCEL.returns, percent: percent('100') } }
    expect(rows(all).find(({ id }) => id === 'returns')).toMatchObject({ up: '0.00' })
  })

  it('is not said where the profit is not known', () => expect(parcelAccount(UNKNOWN).sensitivity).toBeNull())
})

describe('the sum of a parcel in words', () => {
  it.each([
    ['a profit', PARCEL, ['paid', 'left', 'returned']],
    ['a profit without refund', { ...PARCEL, refundRate: percent('0') }, ['paid', 'left_without_refund', 'returned']],
    ['a loss', DEAR, ['paid', 'lost', 'returned_at_a_loss']],
    [
      'a loss without refund',
      { ...DEAR, refundRate: percent('0') },
      ['paid', 'lost_without_refund', 'returned_at_a_loss'],
    ],
    ['no returns', NO_RETURNS, ['paid', 'left']],
    ['returns that take all of it', { ...PARCEL, purchase: cny('215') }, ['paid', 'left', 'returned_at_a_loss']],
    ['nothing is known', UNKNOWN, ['unknown']],
  ])('%s', (_, sale, keys) => expect(parcelAccount(sale).sentences.map(({ key }) => key)).toEqual(keys))

  it('says no amount with a sign', () => {
    const values = parcelAccount(DEAR).sentences.flatMap((one) => Object.values(one.values))
    expect(atLeast(10, values).filter((value) => 'amount' in value && value.amount.startsWith('-'))).toEqual([])
  })
})

describe('for any parcel', () => {
  const hundredth = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((units) => (units / 100).toFixed(2))
  const sales = fc
    .record({
      ...{ goods: hundredth(140), purchase: hundredth(600), refund: hundredth(13), back: hundredth(100) },
      ...{ resold: hundredth(100), advertising: hundredth(40), commission: hundredth(40) },
    })
    .map(({ goods, purchase, refund, back, resold, advertising, commission }): ParcelSale => ({
      ...PARCEL,
      goods,
      purchase: cny(purchase),
      ...{ refundRate: percent(refund), advertising: percent(advertising), commission: percent(commission) },
      returns: { ...PARCEL.returns, percent: percent(back), resold: percent(resold) },
    }))

  it('what comes in, less what goes out, and what lies in stock is what a hundred orders leave', () => {
    fc.assert(
      fc.property(sales, (sale) => {
        const { needed, fromBuyer, fromRefund, inStock } = parcelAccount(sale).cash
        const total = sum([fromBuyer, fromRefund, inStock].map((one) => decimal(amountOf(one)))).minus(amountOf(needed))
        expect(
          total
            .minus(amountOf(profitOf(sale).per100Orders))
            .abs()
            .toNumber(),
        ).toBeLessThanOrEqual(0.03)
      }),
    )
  })

  it('each bar begins where the one before it ended, and the last one is the profit', () => {
    fc.assert(
      fc.property(sales, (sale) => {
        const { steps } = parcelAccount(sale)
        const bars = steps.slice(0, -1)
        expect(atLeast(1, bars).every(({ from }, at) => from === (at === 0 ? '0.00' : bars[at - 1]?.to))).toBe(true)
        expect(steps.at(-1)?.to).toBe(amountOf(profitOf(sale).profit))
        expect(Number(bars.at(-1)?.to)).toBeCloseTo(Number(steps.at(-1)?.to), 2)
      }),
    )
  })
})
