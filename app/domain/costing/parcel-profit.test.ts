import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { percent, TYPED } from '../../../tests/support/cost-cases'
import { PARCEL } from '../../../tests/support/parcel-cases'
import { decimal, sum } from '../shared/decimal'
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

describe('a line of the sum', () => {
  const line = (sale: ParcelSale, id: string) => answer(sale).lines.find((one) => one.id === id)?.amount.amount
  const cny = (amount: string) => ({ amount, currency: 'CNY', origin: TYPED })

  // 48 + 4 EUR of price and shipping, 62.92 EUR at checkout, 6 EUR of duty, at 8.20.
  test.each<[string, Partial<ParcelSale>, string, string]>([
    ['revenue is price and shipping', {}, 'revenue', '426.40'],
    ['revenue has the duty that the buyer is charged', { isDutyChargedToBuyer: true }, 'revenue', '475.60'],
    ['commission of what the buyer pays', {}, 'commission', '-51.59'],
    ['commission of nothing', { commission: percent('0') }, 'commission', '0.00'],
    ['commission of all of it', { commission: percent('100'), commissionOf: 'net' }, 'commission', '-426.40'],
    // 52 + 6 of duty, and 21 % of both: 70.18.
    ['commission of the duty, too, where it is charged', { isDutyChargedToBuyer: true }, 'commission', '-57.55'],
    ['advertising is of the price without VAT', { advertising: percent('25') }, 'advertising', '-106.60'],
    ['the payment fee is a share and a sum', {}, 'payment_fee', '-12.78'],
    [
      'the payment fee may be a sum alone',
      { paymentFee: { percent: percent('0'), fixed: { amount: '0.30', currency: 'EUR', origin: TYPED } } },
      'payment_fee',
      '-2.46',
    ],
    ['costs are all of them', { costs: [] }, 'costs', '0.00'],
    ['the purchase is with VAT', { purchase: cny('113') }, 'purchase', '-113.00'],
    ['the refund is of the purchase without VAT', {}, 'refund', '13.00'],
    [
      'the refund is no more than the invoice says',
      { invoiceVat: percent('3'), purchase: cny('103') },
      'refund',
      '3.00',
    ],
    ['the refund is nothing where the export is exempt', { refundRate: percent('0') }, 'refund', '0.00'],
    ['the refund counts half a fen', { purchase: cny('0.565'), refundRate: percent('9') }, 'refund', '0.05'],
    ['the duty is the seller’s', {}, 'duty_and_fees', '-49.20'],
    ['the duty of one item', { hs6: ['620140'] }, 'duty_and_fees', '-24.60'],
  ])('%s', (_, changed, id, expected) => expect(line({ ...PARCEL, ...changed }, id)).toBe(expected))

  it('stays what the buyer pays at the door', () => {
    const door = answer({ ...PARCEL, isIoss: false, isDutyChargedToBuyer: true })
    // 21 % of 48 + 4 + 6; the duty is paid at checkout.
    expect([door.buyerPays, door.buyerPaysAtDoor]).toMatchObject([{ amount: '58.00' }, { amount: '12.18' }])
  })
})

describe('a hundred orders', () => {
  const drawn = fc.record({
    goods: fc.integer({ min: 1, max: 14_000 }).map((cents) => (cents / 100).toFixed(2)),
    purchase: fc.integer({ min: 1, max: 100_000 }).map((fen) => (fen / 100).toFixed(2)),
    back: fc.integer({ min: 0, max: 100 }),
    commission: fc.integer({ min: 0, max: 40 }),
    isIoss: fc.boolean(),
    isDutyChargedToBuyer: fc.boolean(),
    commissionOf: fc.constantFrom('gross' as const, 'net' as const),
  })
  const saleOf = ({ goods, purchase, back, commission, ...ways }: Draw): ParcelSale => ({
    ...PARCEL,
    ...ways,
    goods,
    purchase: { amount: purchase, currency: 'CNY', origin: TYPED },
    commission: percent(`${commission}`),
    returns: { ...PARCEL.returns, percent: percent(`${back}`) },
  })
  type Draw = typeof drawn extends fc.Arbitrary<infer T> ? T : never
  const known = (figure: { readonly known: boolean; readonly amount?: string }) => decimal(figure.amount ?? 'NaN')

  it('leave the profit of those that are kept and the loss of those that come back', () => {
    fc.assert(
      fc.property(drawn, (draw) => {
        const { profit, lossOnReturn, per100Orders, lines } = answer(saleOf(draw))
        const wanted = known(profit)
          .times(100 - draw.back)
          .plus(known(lossOnReturn).times(draw.back))
        // Half a fen for each of a hundred.
        expect(known(per100Orders).minus(wanted).abs().lte('0.5')).toBe(true)
        const ofLines = sum(lines.map(({ amount }) => decimal(amount.amount)))
        expect(ofLines.minus(known(profit)).abs().lte('0.04')).toBe(true)
        expect(known(lossOnReturn).lte(0)).toBe(true)
      }),
    )
  })

  it('never leave more when more of them come back, or the goods are dearer', () => {
    fc.assert(
      fc.property(drawn, (draw) => {
        const per100 = (changed: Partial<Draw>) => known(answer(saleOf({ ...draw, ...changed })).per100Orders)
        const profit = known(answer(saleOf(draw)).profit)
        const dearer = decimal(draw.purchase).plus(1).toFixed(2)
        expect(per100({ purchase: dearer }).lte(per100({}))).toBe(true)
        // A return is a loss, so it costs wherever an order that is kept costs nothing.
        if (draw.back < 100 && profit.gte(0)) expect(per100({ back: draw.back + 1 }).lte(per100({}))).toBe(true)
      }),
    )
  })

  it('leave the wanted margin at the highest purchase, and less at a fen more', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 20 }), (draw, margin) => {
        const sale = saleOf({ ...draw, back: Math.min(draw.back, 20) })
        const found = highestParcelPurchase(sale, `${margin}`)
        if (!found.ok) {
          expect(found.refusal).toBe('target_too_low')
          return
        }
        const perOrder = (amount: string) =>
          known(answer({ ...sale, purchase: { amount, currency: 'CNY', origin: TYPED } }).per100Orders).div(100)
        const revenue = decimal(answer(sale).lines[0]?.amount.amount ?? '0')
          .times(margin)
          .div(100)
        // Refund and result are rounded to the fen.
        expect(perOrder(found.value.amount).gte(revenue.minus('0.01'))).toBe(true)
        expect(perOrder(decimal(found.value.amount).plus('0.05').toFixed(2)).lt(revenue.plus('0.01'))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the price of the goods behind a price on the shelf', () => {
  test.each<[string, string, Partial<ParcelSale>, string, string]>([
    ['with VAT and shipping', '62.92', {}, '48.00', 'EUR'],
    ['without shipping', '62.92', { shipping: '0' }, '52.00', 'EUR'],
    ['without VAT', '52', { vat: { known: true, percent: percent('0') } }, '48.00', 'EUR'],
    ['with a VAT that nobody knows', '52', { vat: { known: false } }, '48.00', 'EUR'],
    ['half a cent up', '4.005', { vat: { known: true, percent: percent('0') } }, '0.01', 'EUR'],
    ['in yen', '1100', { vat: { known: true, percent: percent('10') }, shipping: '0', currency: 'JPY' }, '1000', 'JPY'],
    [
      'in dinars',
      '1',
      { vat: { known: true, percent: percent('0') }, shipping: '0.0005', currency: 'KWD' },
      '1.000',
      'KWD',
    ],
  ])('%s', (_, shelf, changed, amount, currency) => {
    expect(goodsPriceOf(shelf, { ...PARCEL, ...changed })).toEqual({ amount, currency })
  })

  it('leads back to the shelf', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 15_000 }), (cents) => {
        const shelf = (cents / 100).toFixed(2)
        const goods = goodsPriceOf(shelf, PARCEL).amount
        const pays = answer({ ...PARCEL, goods }).buyerPays
        expect(pays.known && Math.abs(Number(pays.amount) - Number(shelf))).toBeLessThanOrEqual(0.0101)
      }),
    )
  })
})
