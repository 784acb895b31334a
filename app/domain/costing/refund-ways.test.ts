import { describe, expect, it } from 'vitest'
import { adValorem, MACHINE, percent, TYPED } from '../../../tests/support/cost-cases'
import { PARCEL } from '../../../tests/support/parcel-cases'
import { landedCost } from './landed-cost'
import { monthOfOffer, retailOfParcel, stockOfParcel, type MonthAsked, type StockAsked } from './refund-ways'
import type { ParcelSale } from './parcel-profit'
import type { CostInput } from './types'

const NOTHING: MonthAsked = { salesAtHome: null, inputVat: null, broughtForward: null }
const usd = { currency: 'USD', cny: '7.10', origin: TYPED }

describe('a manufacturer’s month', () => {
  const maker: CostInput = { ...MACHINE, rates: [usd], refund: { ...MACHINE.refund, rate: percent('9') } }
  const month = (asked: Partial<MonthAsked>, input: CostInput = maker) =>
    monthOfOffer(input, { amount: '200000', currency: 'USD' }, { ...NOTHING, ...asked })

  it('is that of worked example 2', () => {
    expect(month({ salesAtHome: '500000', inputVat: '260000' })).toMatchObject({
      exports: { amount: '1420000.00' },
      notCreditable: { amount: '56800.00' },
      payable: { amount: '-138200.00' },
      ceiling: { amount: '127800.00' },
      refund: { amount: '127800.00' },
      setOff: { amount: '0.00' },
      carriedForward: { amount: '10400.00' },
      costPerUnit: '0.2840',
      isOfferAlone: false,
    })
  })

  it.each([
    ['holds this offer alone where nothing is said', {}, { inputVat: '24700.00', refund: '0.00', isOfferAlone: true }],
    ['with sales at home', { salesAtHome: '1000' }, { inputVat: '24700.00', refund: '0.00', isOfferAlone: true }],
    [
      'with input VAT of all',
      { inputVat: '100000' },
      { inputVat: '100000.00', refund: '43200.00', isOfferAlone: false },
    ],
    [
      'with what was carried forward',
      { inputVat: '100000', broughtForward: '5000' },
      { inputVat: '100000.00', refund: '48200.00', isOfferAlone: false },
    ],
  ])('%s', (_, asked, expected) => {
    const found = month(asked)
    const said = found && { inputVat: found.inputVat.amount, refund: found.refund.amount }
    expect({ ...said, isOfferAlone: found?.isOfferAlone }).toEqual(expected)
  })

  it.each(['exempt_refund', 'exempt', 'taxed'] as const)('is none of a firm under %s', (regime) =>
    expect(month({}, { ...maker, refund: { ...maker.refund, regime } })).toBeNull(),
  )

  it('of the machine to Poland gets back what its purchase bore, less what is no credit', () => {
    const answer = landedCost(MACHINE)
    if (!answer.ok) throw new Error(answer.refusal)
    const found = monthOfOffer(MACHINE, answer.value.price, NOTHING)
    expect(found).toMatchObject({ notCreditable: { amount: '0.00' }, refund: { amount: '24700.00' } })
  })
})

describe('retail export two ways', () => {
  const cny = (amount: string) => ({ amount, currency: 'CNY', origin: TYPED })
  const sale: ParcelSale = { ...PARCEL, currency: 'CNY', goods: '1000', shipping: '0', purchase: cny('600') }

  it.each([
    ['worked example 7', sale, '10000', ['690265.49', '0.00', '20000.00', '100000.00']],
    ['one order', sale, '1', ['69.03', '0.00', '2.00', '10.00']],
    ['no order', sale, '0', ['0.00', '0.00', '0.00', '0.00']],
    ['no refund', { ...sale, refundRate: percent('0') }, '10000', ['0.00', '0.00', '20000.00', '100000.00']],
    ['in another currency', PARCEL, '100', ['1300.00', '0.00', '85.28', '426.40']],
  ])('%s', (_, of, orders, expected) => {
    const found = retailOfParcel(of, orders)
    const { refundWithInvoices, refundWithoutInvoices, assessedTaxSmall, assessedTaxFull } = found
    const all = [refundWithInvoices, refundWithoutInvoices, assessedTaxSmall, assessedTaxFull]
    expect(all.map(({ amount }) => amount)).toEqual(expected)
  })
})

describe('a warehouse abroad', () => {
  const STOCK: StockAsked = {
    ...{ units: '500', sold: '320', transferMarkup: '18', freight: '9000', receiving: '0.60', fulfilment: '3.90' },
    margin: '35',
  }
  const sale: ParcelSale = {
    ...PARCEL,
    market: 'PL',
    purchase: { amount: '66', currency: 'CNY', origin: TYPED },
    duty: adValorem('4.3'),
    vat: { known: true, percent: percent('23') },
    commission: percent('15'),
  }

  it('is that of worked example 4', () => {
    expect(stockOfParcel(sale, STOCK)).toEqual({
      ok: true,
      value: {
        refundOnDeparture: { amount: '3796.46', currency: 'CNY' },
        refundOfSold: { amount: '2429.73', currency: 'CNY' },
        refundOfUnsold: { amount: '1366.73', currency: 'CNY' },
        customsValuePerUnit: '10.6000',
        dutyPerUnit: '0.4558',
        vatPerUnit: '2.5428',
        landedPerUnit: '11.6558',
        lowestShelfPrice: { amount: '31.11', currency: 'EUR' },
      },
    })
  })

  const [line] = adValorem('4.3').lines
  const specific = { amount: '1', currency: 'EUR', quantity: '1' }
  it.each([
    ['without the tariff', { duty: { known: false } }, {}, 'tariff_unknown'],
    ['without the VAT', { vat: { known: false } }, {}, 'tariff_unknown'],
    [
      'with a duty by weight',
      { duty: { known: true, lines: [{ ...line, percent: null, specific }] } },
      {},
      'tariff_unknown',
    ],
    ['with more sold than sent', {}, { sold: '501' }, 'more_sold_than_sent'],
    ['of no units', {}, { units: '0' }, 'rate_or_units_missing'],
    ['with nothing left for the goods', {}, { margin: '85' }, 'margin_and_share_reach_100'],
  ] as const)('is not said %s', (_, changed, asked, refusal) =>
    expect(stockOfParcel({ ...sale, ...changed }, { ...STOCK, ...asked })).toEqual({ ok: false, refusal }),
  )
})
