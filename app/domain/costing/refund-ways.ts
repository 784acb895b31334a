// What follows from a price for the tax office beyond the price itself: a manufacturer's month with this offer in it, and for a shop the two
// ways of retail export (9610) and a warehouse abroad (9810). Worked examples 2, 7 and 4.
import { decimal, type Decimal, sum, toMinorUnit } from '../shared/decimal'
import { ok, refused, type Result } from '../shared/result'
import { share } from '../shared/decimal'
import { manufacturerMonth, type MonthAnswer } from './manufacturer-month'
import type { ParcelSale } from './parcel-profit'
import { inCny, rateOf, ratesOf } from './rates'
import type { Money } from './results'
import { retailComparison, type RetailAnswer } from './retail-comparison'
import { stockAbroad, type STOCK_REFUSALS, type StockAnswer } from './stock-abroad'
import type { CostInput } from './types'

/** CNY; null where nobody has said: then the month holds this offer alone. */
export type MonthAsked = {
  readonly salesAtHome: string | null
  readonly inputVat: string | null
  readonly broughtForward: string | null
}

export type MonthOfOffer = MonthAnswer & {
  /** What it was computed with. */
  readonly inputVat: Money
  readonly salesAtHome: Money
  readonly broughtForward: Money
  /** The input VAT is that of this purchase. */
  readonly isOfferAlone: boolean
}

const cny = (value: Decimal): Money => ({ amount: toMinorUnit(value, 'CNY').toFixed(2), currency: 'CNY' })

/** Null: only a manufacturer has such a month. `price` is the one before main carriage. */
export function monthOfOffer(input: CostInput, price: Money, asked: MonthAsked): MonthOfOffer | null {
  const { refund, purchase } = input
  if (refund.regime !== 'exempt_credit_refund') return null
  const rates = ratesOf(input.rates)
  const vat = share(refund.invoiceVat.percent)
  const own = inCny(purchase, rates).div(vat.plus(1)).times(vat)
  const used = {
    inputVat: cny(asked.inputVat === null ? own : decimal(asked.inputVat)),
    salesAtHome: cny(decimal(asked.salesAtHome ?? '0')),
    broughtForward: cny(decimal(asked.broughtForward ?? '0')),
  }
  const answer = manufacturerMonth({
    exportFob: price.amount,
    rate: rateOf(rates, price.currency).toFixed(),
    salesAtHome: used.salesAtHome.amount,
    inputVat: used.inputVat.amount,
    broughtForward: used.broughtForward.amount,
    dutyFreeMaterials: refund.dutyFreeMaterials ? inCny(refund.dutyFreeMaterials, rates).toFixed() : '0',
    vat: refund.goodsVat.percent,
    refundRate: refund.rate.percent,
  })
  return { ...answer, ...used, isOfferAlone: asked.inputVat === null }
}

export type RetailOfParcel = RetailAnswer & { readonly sales: Money; readonly purchases: Money }

/** 9610 two ways, for so many orders a year. */
export function retailOfParcel(sale: ParcelSale, orders: string): RetailOfParcel {
  const rates = ratesOf(sale.rates)
  const sales = cny(decimal(sale.goods).plus(sale.shipping).times(rateOf(rates, sale.currency)).times(orders))
  const purchases = cny(inCny(sale.purchase, rates).times(orders))
  const { invoiceVat, refundRate } = sale
  const year = { sales: sales.amount, purchases: purchases.amount }
  return {
    ...retailComparison({ ...year, invoiceVat: invoiceVat.percent, refundRate: refundRate.percent }),
    ...{ sales, purchases },
  }
}

export type StockAsked = {
  readonly units: string
  readonly sold: string
  /** Per cent on the cost without VAT. */
  readonly transferMarkup: string
  /** CNY for all units. */
  readonly freight: string
  /** Of the parcel's currency, for one unit. */
  readonly receiving: string
  readonly fulfilment: string
  /** Per cent of the shelf price without VAT. */
  readonly margin: string
}

type StockRefusal = (typeof STOCK_REFUSALS)[number] | 'tariff_unknown'

/** 9810: the same goods sent ahead, under the ordinary tariff. */
export function stockOfParcel(sale: ParcelSale, asked: StockAsked): Result<StockAnswer, StockRefusal> {
  const { duty, vat } = sale
  if (!duty.known || !vat.known || duty.lines.some(({ percent }) => percent === null)) return refused('tariff_unknown')
  const rates = ratesOf(sale.rates)
  const answer = stockAbroad({
    ...asked,
    currency: sale.currency,
    rate: rateOf(rates, sale.currency).toFixed(),
    unitPurchase: inCny(sale.purchase, rates).toFixed(),
    invoiceVat: sale.invoiceVat.percent,
    refundRate: sale.refundRate.percent,
    duty: sum(duty.lines.map(({ percent }) => decimal(percent ?? '0'))).toFixed(),
    importVat: vat.percent.percent,
    fee: sale.commission.percent,
  })
  return answer.ok ? ok(answer.value) : answer
}
