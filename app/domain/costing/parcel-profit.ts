// What a parcel leaves its seller: price and shipping less everything between the shelf and the consumer, and what a hundred orders
// leave when some of them come back.
import { decimal, type Decimal, share, smaller, sum, toMinorUnit, ZERO } from '../shared/decimal'
import { ok, refused, type Result } from '../shared/result'
import { checkParcel } from './check-parcel'
import { figure, money, shareText } from './figures'
import { feesTotal, parcelCharges, type Parcel, type ParcelAnswer, type ParcelCharges } from './parcel-charges'
import { inCny, rateOf, ratesOf, type Rates } from './rates'
import type { Figure, Money } from './results'
import { largestWithin, type ReverseRefusal, textOf } from './reverse'
import type { Amount, Percent, UnknownReason } from './types'

/** Postage, packing, fulfilment, advertising for each order. */
export type ParcelCost = Amount & { readonly id: string; readonly name: string }

export type ParcelSale = Parcel & {
  /** With VAT, as on the supplier's invoice. */
  readonly purchase: Amount
  readonly invoiceVat: Percent
  /** "0" for an export that is exempt without a refund. */
  readonly refundRate: Percent
  readonly costs: readonly ParcelCost[]
  readonly commission: Percent
  /** gross: of what the buyer pays at checkout. net: of price and shipping without VAT. */
  readonly commissionOf: 'gross' | 'net'
  /** Of price and shipping without VAT. */
  readonly advertising: Percent
  readonly paymentFee: { readonly percent: Percent; readonly fixed: Amount }
  /** Orders that come back, what handling one costs, and what of the goods can be sold again. */
  readonly returns: { readonly percent: Percent; readonly handling: Amount; readonly resold: Percent }
}

/** Text: costing:parcelLine.<id> */
export const PARCEL_LINE_IDS = [
  'revenue',
  'commission',
  'advertising',
  'payment_fee',
  'costs',
  'purchase',
  'refund',
  'duty_and_fees',
] as const
export type ParcelLine = { readonly id: (typeof PARCEL_LINE_IDS)[number]; readonly amount: Money }

export type ParcelProfit = {
  readonly border: ParcelAnswer
  readonly buyerPays: Figure
  /** VAT that the carrier collects at the door, where the checkout took none. */
  readonly buyerPaysAtDoor: Figure
  /** CNY, signed as they count; they add up to the profit of a parcel that is kept. */
  readonly lines: readonly ParcelLine[]
  readonly profit: Figure
  /** Per cent of revenue without VAT, one decimal; null where the profit is not known. */
  readonly margin: string | null
  readonly lossOnReturn: Figure
  readonly per100Orders: Figure
}

export type Parts = Readonly<Record<ParcelLine['id'], Decimal>>

function chargedToBuyer({ isDutyChargedToBuyer }: Parcel, charges: ParcelCharges, fees: Decimal): Decimal {
  return isDutyChargedToBuyer ? (charges.duty ?? ZERO).plus(fees) : ZERO
}

function refundOf({ purchase, invoiceVat, refundRate }: ParcelSale, rates: Rates): Decimal {
  const rate = smaller(share(refundRate.percent), share(invoiceVat.percent))
  const net = inCny(purchase, rates).div(share(invoiceVat.percent).plus(1))
  return toMinorUnit(net.times(rate), 'CNY')
}

export function checkout(sale: ParcelSale, charges: ParcelCharges, fees: Decimal): Decimal {
  const vat = charges.vatAt === 'checkout' ? (charges.vat ?? ZERO).plus(charges.vatOnDuty ?? ZERO) : ZERO
  return decimal(sale.goods)
    .plus(sale.shipping)
    .plus(chargedToBuyer(sale, charges, fees))
    .plus(vat)
}

function partsOf(sale: ParcelSale, charges: ParcelCharges, fees: Decimal, rates: Rates): Parts {
  const rate = rateOf(rates, sale.currency)
  const net = decimal(sale.goods).plus(sale.shipping)
  const gross = checkout(sale, charges, fees)
  const commissioned = sale.commissionOf === 'gross' ? gross : net
  return {
    revenue: net.plus(chargedToBuyer(sale, charges, fees)).times(rate),
    commission: commissioned.times(share(sale.commission.percent)).times(rate).negated(),
    advertising: net.times(share(sale.advertising.percent)).times(rate).negated(),
    payment_fee: gross
      .times(share(sale.paymentFee.percent.percent))
      .times(rate)
      .plus(inCny(sale.paymentFee.fixed, rates))
      .negated(),
    costs: sum(sale.costs.map((cost) => inCny(cost, rates))).negated(),
    purchase: inCny(sale.purchase, rates).negated(),
    refund: refundOf(sale, rates),
    duty_and_fees: (charges.duty ?? ZERO).plus(fees).times(rate).negated(),
  }
}

/** The buyer has the money back; commission too. What was spent on the way is gone. */
function lossOnReturn(sale: ParcelSale, parts: Parts, rates: Rates): Decimal {
  const goods = parts.purchase.plus(parts.refund).times(share(sale.returns.resold.percent).negated().plus(1))
  const spent = [parts.advertising, parts.payment_fee, parts.costs, parts.duty_and_fees, goods]
  return sum(spent).minus(inCny(sale.returns.handling, rates))
}

type Left = { readonly profit: Decimal; readonly loss: Decimal; readonly perOrder: Decimal }

/** Of an order that is kept, of one that comes back, and on average. */
export function leftOf(sale: ParcelSale, parts: Parts, rates: Rates): Left {
  const profit = sum(Object.values(parts))
  const loss = lossOnReturn(sale, parts, rates)
  const back = share(sale.returns.percent.percent)
  return { profit, loss, perOrder: profit.minus(profit.times(back)).plus(loss.times(back)) }
}

export type KnownParcel = {
  readonly charges: ParcelCharges
  readonly fees: Decimal
  readonly parts: Parts
  readonly left: Left
}

/** Null: it rests on something unknown. The sale has passed checkParcel. */
export function computeParcel(sale: ParcelSale, { charges, fees: charged }: ParcelAnswer): KnownParcel | null {
  if (!charges || !charges.duty || charges.unknown) return null
  const rates = ratesOf(sale.rates)
  const fees = feesTotal(charged)
  const parts = partsOf(sale, charges, fees, rates)
  return { charges, fees, parts, left: leftOf(sale, parts, rates) }
}

export function parcelProfit(sale: ParcelSale): Result<ParcelProfit, 'invalid_input'> {
  if (checkParcel(sale).length > 0) return refused('invalid_input')
  const border = parcelCharges(sale)
  const computed = computeParcel(sale, border)
  if (!computed) return ok(unknownProfit(border, border.charges?.unknown ?? 'no_parcel_rule'))
  const { charges, fees, parts, left } = computed
  const cny = (value: Decimal) => figure(value, 'CNY', null)
  return ok({
    border,
    buyerPays: figure(checkout(sale, charges, fees), sale.currency, null),
    buyerPaysAtDoor: figure(charges.vatAt === 'border' ? charges.vat : ZERO, sale.currency, null),
    lines: PARCEL_LINE_IDS.map((id) => ({ id, amount: money(parts[id], 'CNY') })),
    profit: cny(left.profit),
    margin: shareText(left.profit, parts.revenue),
    lossOnReturn: cny(left.loss),
    per100Orders: cny(left.perOrder.times(100)),
  })
}

function unknownProfit(border: ParcelAnswer, because: UnknownReason): ParcelProfit {
  const unknown: Figure = { known: false, because }
  const all = { buyerPays: unknown, buyerPaysAtDoor: unknown, profit: unknown, lossOnReturn: unknown }
  return { border, lines: [], margin: null, per100Orders: unknown, ...all }
}

/** The price of the goods without VAT that makes the buyer pay so much at checkout for goods and shipping. */
export function goodsPriceOf(shelf: string, sale: Pick<ParcelSale, 'vat' | 'shipping' | 'currency'>): Money {
  const vat = sale.vat.known ? share(sale.vat.percent.percent) : ZERO
  return money(decimal(shelf).div(vat.plus(1)).minus(sale.shipping), sale.currency)
}

/** What the goods may cost at most, with VAT, when an order shall leave this margin after returns. */
export function highestParcelPurchase(
  sale: ParcelSale,
  margin: string,
): Result<Money, ReverseRefusal | 'invalid_input'> {
  const { currency } = sale.purchase
  const at = (units: bigint): ParcelSale => ({
    ...sale,
    purchase: { ...sale.purchase, amount: textOf(units, currency) },
  })
  if (checkParcel(sale).length > 0) return refused('invalid_input')
  const rates = ratesOf(sale.rates)
  const border = parcelCharges(sale)
  const { charges } = border
  if (!charges || charges.unknown) return refused('target_unknown')
  const fees = feesTotal(border.fees)
  const wanted = partsOf(sale, charges, fees, rates).revenue.times(share(margin))
  const found = largestWithin(wanted.negated(), (units) => {
    const tried = at(units)
    return { value: leftOf(tried, partsOf(tried, charges, fees, rates), rates).perOrder.negated() }
  })
  return found.ok ? ok({ amount: textOf(found.value, currency), currency }) : found
}
