import { describe, expect, it, test } from 'vitest'
import { percent, TYPED } from '../../../tests/support/cost-cases'
import { PARCEL } from '../../../tests/support/parcel-cases'
import { checkParcel } from './check-parcel'
import { goodsPriceOf, highestParcelPurchase, parcelProfit, type ParcelSale } from './parcel-profit'

function answer(sale: ParcelSale) {
  const result = parcelProfit(sale)
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}

describe('a parcel to Czechia', () => {
  it('shows the buyer the price of example 3', () => {
    expect(answer(PARCEL).buyerPays).toEqual({ known: true, amount: '62.92', currency: 'EUR' })
    const charged = answer({ ...PARCEL, isDutyChargedToBuyer: true })
    expect(charged.buyerPays).toMatchObject({ amount: '70.18' })
  })

  it('leaves what price and costs leave', () => {
    const { lines, profit, margin } = answer(PARCEL)
    expect(Object.fromEntries(lines.map(({ id, amount }) => [id, amount.amount]))).toEqual({
      revenue: '426.40',
      commission: '-51.59',
      advertising: '-34.11',
      payment_fee: '-12.78',
      costs: '-68.00',
      purchase: '-113.00',
      refund: '13.00',
      duty_and_fees: '-49.20',
    })
    expect([profit, margin]).toEqual([{ known: true, amount: '110.71', currency: 'CNY' }, '26.0'])
  })

  it('leaves less when orders come back', () => {
    // 34.11 + 12.78 + 68 + 49.20 + half of 100 + 20 for each of ten, 110.71 for each of ninety.
    expect(answer(PARCEL).lossOnReturn).toMatchObject({ amount: '-234.09' })
    expect(answer(PARCEL).per100Orders).toMatchObject({ amount: '7623.42' })
    const all = answer({ ...PARCEL, returns: { ...PARCEL.returns, percent: percent('100') } })
    expect(all.per100Orders).toMatchObject({ amount: '-23409.09' })
  })

  it('takes commission of the price without VAT where the market place does', () => {
    const net = answer({ ...PARCEL, commissionOf: 'net' })
    expect(net.lines.find(({ id }) => id === 'commission')?.amount.amount).toBe('-42.64')
  })

  it('says what is collected at the door', () => {
    const atDoor = answer({ ...PARCEL, isIoss: false })
    expect([atDoor.buyerPays, atDoor.buyerPaysAtDoor]).toMatchObject([{ amount: '52.00' }, { amount: '12.18' }])
  })

  it('says nothing of a market whose rule is not known', () => {
    const unknown = answer({ ...PARCEL, market: 'TJ' })
    expect([unknown.profit, unknown.margin]).toEqual([{ known: false, because: 'no_parcel_rule' }, null])
    expect(answer({ ...PARCEL, goods: '151' }).profit).toEqual({ known: false, because: 'duty_unknown' })
  })
})

describe('the other way', () => {
  it('finds the price of the goods behind a price on the shelf', () => {
    expect(goodsPriceOf('62.92', PARCEL)).toEqual({ amount: '48.00', currency: 'EUR' })
  })

  it('finds the highest purchase for a margin after returns, to the cent', () => {
    const found = highestParcelPurchase(PARCEL, '10')
    const amount = found.ok ? found.value.amount : ''
    const perOrder = (purchase: string) => {
      const { per100Orders } = answer({ ...PARCEL, purchase: { amount: purchase, currency: 'CNY', origin: TYPED } })
      return per100Orders.known ? Number(per100Orders.amount) : NaN
    }
    expect(amount).toBe('152.96')
    expect(perOrder(amount)).toBeGreaterThanOrEqual(4264)
    expect(perOrder((Number(amount) + 0.01).toFixed(2))).toBeLessThan(4264)
  })

  test.each([
    ['a margin nobody can have', PARCEL, '95', 'target_too_low'],
    ['a rule nobody knows', { ...PARCEL, market: 'TM' }, '10', 'target_unknown'],
    ['bad input', { ...PARCEL, goods: '-1' }, '10', 'invalid_input'],
  ] as const)('refuses %s', (_, sale, margin, refusal) => {
    expect(highestParcelPurchase(sale, margin)).toEqual({ ok: false, refusal })
  })
})

test.each([
  [{ goods: '-1' }, 'goods', 'negative'],
  [{ goods: '1e3' }, 'goods', 'not_a_number'],
  [{ hs6: [] }, 'hs6', 'no_items'],
  [{ hs6: Array<string>(201).fill('1') }, 'hs6', 'too_many_items'],
  [{ commission: percent('101') }, 'commission', 'above_limit'],
  [{ rates: PARCEL.rates.slice(0, 2), market: 'RO' }, 'rates.RON', 'rate_missing'],
  [{ currency: 'XXX' }, 'currency', 'unknown_currency'],
  [{ vat: { known: true, percent: percent('x') } }, 'vat', 'not_a_number'],
] as const)('of %j says what is wrong', (changed, field, code) => {
  expect(checkParcel(PARCEL)).toEqual([])
  expect(checkParcel({ ...PARCEL, ...changed })).toContainEqual({ field, code })
  expect(parcelProfit({ ...PARCEL, ...changed })).toEqual({ ok: false, refusal: 'invalid_input' })
})
