// The price that brings the wanted profit. Cost is fixed + share x price, and profit a share of one of them, so the price is the
// answer of one linear equation; where cost and profit together reach the whole price, there is none.
import { decimal, type Decimal, ONE, share, toMinorUnit, ZERO } from '../shared/decimal'
import { ok, refused, type Result } from '../shared/result'
import { costAtPrice, type ExportCost } from './export-cost'
import { inCny, quoteRate, rateOf, type Rates } from './rates'
import type { CostInput, Profit } from './types'

/** Text: costing:refusal.<code> */
export const PRICE_REFUSALS = [
  'margin_and_share_reach_100',
  'share_reaches_100',
  'price_not_positive',
  'price_below_unit',
] as const
export type PriceRefusal = (typeof PRICE_REFUSALS)[number]

export type SellerPrice = {
  /** In the quote's currency, as an invoice has it. */
  readonly price: Decimal
  /** The same at the rate of the day. */
  readonly priceCny: Decimal
  readonly cost: Decimal
  readonly profit: Decimal
}

/** CNY, exact. `share` is what of the price is cost; `fixed` the rest of the cost. */
function solve(profit: Exclude<Profit, { kind: 'price' }>, fixed: Decimal, ofPrice: Decimal): Decimal | PriceRefusal {
  const wanted = share(profit.percent.percent)
  if (profit.kind === 'margin') {
    const left = ONE.minus(wanted).minus(ofPrice)
    return left.lte(0) ? 'margin_and_share_reach_100' : fixed.div(left)
  }
  const factor = ONE.plus(wanted)
  const left = ONE.minus(ofPrice.times(factor))
  return left.lte(0) ? 'share_reaches_100' : fixed.times(factor).div(left)
}

function wantedPrice(profit: Exclude<Profit, { kind: 'price' }>, cost: ExportCost): Decimal | PriceRefusal {
  const withTax = solve(profit, cost.fixed.minus(cost.taxFree.times(cost.taxShare)), cost.feeShare.plus(cost.taxShare))
  const isBelowMaterials = typeof withTax !== 'string' && withTax.lt(cost.taxFree)
  return isBelowMaterials ? solve(profit, cost.fixed, cost.feeShare) : withTax
}

export function sellerPrice(input: CostInput, cost: ExportCost, rates: Rates): Result<SellerPrice, PriceRefusal> {
  const atRate = quoteRate(input, rates)
  const exact =
    input.profit.kind === 'price' ? priceAsked(input, input.profit.price, rates) : wantedPrice(input.profit, cost)
  if (typeof exact === 'string') return refused(exact)
  const price = toMinorUnit(input.profit.kind === 'price' ? exact : exact.div(atRate), input.quoteCurrency)
  if (price.lte(ZERO)) return refused(exact.gt(ZERO) ? 'price_below_unit' : 'price_not_positive')
  const priceCny = price.times(rateOf(rates, input.quoteCurrency))
  const total = costAtPrice(cost, priceCny)
  return ok({ price, priceCny, cost: total, profit: priceCny.minus(total) })
}

/** In the quote's currency. */
function priceAsked(input: CostInput, price: { amount: string; currency: string }, rates: Rates): Decimal {
  if (price.currency === input.quoteCurrency) return decimal(price.amount)
  return inCny(price, rates).div(quoteRate(input, rates))
}

/** The rate at which the price only just pays the cost: the exchange cost (换汇成本) where no part of the cost hangs on the price. */
export function breakEvenRate(cost: ExportCost, price: Decimal): Decimal | null {
  const left = ONE.minus(cost.feeShare).minus(cost.taxShare)
  return left.lte(0) ? null : cost.fixed.minus(cost.taxFree.times(cost.taxShare)).div(left).div(price)
}
