// Goods for a warehouse abroad (mode 9810): the refund comes on departure and is settled again after the sale, the customs value is
// a transfer price, and the shelf price has to carry all of it. Rule: overseas_warehouse_refund_2025_3.
import { decimal, type Decimal, ONE, share, toMinorUnit } from '../shared/decimal'
import { ok, refused, type Result } from '../shared/result'
import { money } from './figures'
import type { Money } from './results'

export type StockAbroad = {
  readonly currency: string
  /** CNY for one unit of the currency. */
  readonly rate: string
  readonly units: string
  readonly sold: string
  /** CNY for one unit, with VAT. */
  readonly unitPurchase: string
  /** Per cent. */
  readonly invoiceVat: string
  readonly refundRate: string
  /** On the cost without VAT, which makes the transfer price. */
  readonly transferMarkup: string
  /** CNY for all units. */
  readonly freight: string
  readonly duty: string
  readonly importVat: string
  /** Of the currency, for one unit. */
  readonly receiving: string
  readonly fulfilment: string
  /** Of the shelf price without VAT. */
  readonly margin: string
  readonly fee: string
}

export type StockAnswer = {
  readonly refundOnDeparture: Money
  readonly refundOfSold: Money
  /** To be settled again by the deadline. */
  readonly refundOfUnsold: Money
  /** Of the currency, four decimals. */
  readonly customsValuePerUnit: string
  readonly dutyPerUnit: string
  readonly vatPerUnit: string
  readonly landedPerUnit: string
  /** Without VAT. */
  readonly lowestShelfPrice: Money
}

/** Text: costing:refusal.<code> */
export const STOCK_REFUSALS = ['margin_and_share_reach_100', 'more_sold_than_sent', 'rate_or_units_missing'] as const

const unit = (value: Decimal) => value.toDecimalPlaces(4)

export function stockAbroad(stock: StockAbroad): Result<StockAnswer, (typeof STOCK_REFUSALS)[number]> {
  const units = decimal(stock.units)
  const rate = decimal(stock.rate)
  const left = ONE.minus(share(stock.margin)).minus(share(stock.fee))
  if (units.lte(0) || rate.lte(0)) return refused('rate_or_units_missing')
  if (units.lt(stock.sold)) return refused('more_sold_than_sent')
  if (left.lte(0)) return refused('margin_and_share_reach_100')
  const net = decimal(stock.unitPurchase).div(share(stock.invoiceVat).plus(1))
  const refund = (count: Decimal) => money(toMinorUnit(net.times(share(stock.refundRate)).times(count), 'CNY'), 'CNY')
  const transfer = net.times(share(stock.transferMarkup).plus(1))
  const value = unit(transfer.plus(decimal(stock.freight).div(units)).div(rate))
  const duty = unit(value.times(share(stock.duty)))
  const landed = unit(value.plus(duty).plus(stock.receiving))
  const shelf = landed.plus(stock.fulfilment).div(left)
  return ok({
    refundOnDeparture: refund(units),
    refundOfSold: refund(decimal(stock.sold)),
    refundOfUnsold: refund(units.minus(stock.sold)),
    customsValuePerUnit: value.toFixed(4),
    dutyPerUnit: duty.toFixed(4),
    vatPerUnit: unit(value.plus(duty).times(share(stock.importVat))).toFixed(4),
    landedPerUnit: landed.toFixed(4),
    lowestShelfPrice: money(toMinorUnit(shelf, stock.currency), stock.currency),
  })
}
