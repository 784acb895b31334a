// What may be computed with and is seldom meant: it is said beside the answer and refuses nothing.
import { decimal, type Decimal, smaller, sum, ZERO } from '../shared/decimal'
import type { LandedCost } from './landed-cost'
import { PAID_BY_SELLER } from './outlay'
import type { ParcelProfit, ParcelSale } from './parcel-profit'
import { rateOf, ratesOf } from './rates'
import type { CostInput, Place } from './types'

/** Text: costing:odd.<id> */
export const ODD_INPUTS = [
  'nothing_bought',
  'no_cost_to_port',
  'freight_none',
  'freight_above_goods',
  'on_carriage_none',
  'unloading_none',
  'clearing_none',
  'insurance_none',
  'insurance_high',
  'refund_capped',
  'refund_none',
  'margin_high',
  'buffer_high',
  'advance_all',
  'vat_none',
  'postage_none',
  'nothing_charged',
  'all_returned',
] as const
export type OddInput = (typeof ODD_INPUTS)[number]

const MOST = {
  /** Per cent of the price: trade has less, and a slip of the decimal point more. */
  margin: 60,
  /** Per cent of the insured sum. */
  insuranceRate: 2,
  buffer: 10,
  returns: 50,
}

/** What the portal knows beside what was typed. */
export type Beside = {
  /** Per cent; null where the market's own is not known. */
  readonly vat: string | null
}
export const NOTHING_BESIDE: Beside = { vat: null }

type Found = readonly (readonly [OddInput, boolean])[]

const ids = (found: Found): readonly OddInput[] => found.filter(([, isTrue]) => isTrue).map(([id]) => id)

function isMarginHigh(margin: string | null): boolean {
  return margin !== null && decimal(margin.replace(/^-.*/, '0')).gt(MOST.margin)
}

/** Of an input that was computed. */
export function oddInputs(input: CostInput, answer: LandedCost, beside: Beside = NOTHING_BESIDE): readonly OddInput[] {
  const { term, lines, refund, insurance, buffer, advance } = input
  const rates = ratesOf(input.rates)
  const at = (...places: readonly Place[]): Decimal =>
    sum(
      lines
        .filter(({ place }) => places.includes(place))
        .map(({ amount, currency }) => decimal(amount).times(rateOf(rates, currency))),
    )
  const pays = (place: Place) => PAID_BY_SELLER[term].includes(place)
  const freight = at('main_carriage')
  const price = decimal(answer.price.amount).times(rateOf(rates, input.quoteCurrency))
  const isRefund = refund.regime === 'exempt_refund' || refund.regime === 'exempt_credit_refund'
  const { vat } = input.import
  return ids([
    ['nothing_bought', decimal(input.purchase.amount).isZero() && at('works').isZero()],
    ['no_cost_to_port', term !== 'EXW' && at('to_carrier', 'alongside', 'on_board').isZero()],
    ['freight_none', pays('main_carriage') && freight.isZero()],
    ['freight_above_goods', freight.gt(price)],
    ['on_carriage_none', pays('on_carriage') && at('on_carriage').isZero()],
    ['unloading_none', pays('unloading') && at('unloading').isZero()],
    ['clearing_none', pays('import_clearing') && at('import_clearing').isZero()],
    ['insurance_none', (term === 'CIF' || term === 'CIP') && decimal(insurance.rate.percent).isZero()],
    ['insurance_high', decimal(insurance.rate.percent).gt(MOST.insuranceRate)],
    ['refund_capped', isRefund && decimal(refund.rate.percent).gt(refund.invoiceVat.percent)],
    ['refund_none', isRefund && smaller(decimal(refund.rate.percent), decimal(refund.invoiceVat.percent)).isZero()],
    ['margin_high', isMarginHigh(answer.profit.margin)],
    ['buffer_high', buffer !== null && decimal(buffer.percent).gt(MOST.buffer)],
    ['advance_all', advance !== null && decimal(advance.percent).eq(100)],
    ['vat_none', vat.known && isVatOdd(vat.percent.percent, beside)],
  ])
}

function isVatOdd(typed: string, { vat }: Beside): boolean {
  return decimal(typed).isZero() && vat !== null && decimal(vat).gt(ZERO)
}

/** Of a parcel that was computed. */
export function oddOfParcel(
  sale: ParcelSale,
  { margin }: ParcelProfit,
  beside: Beside = NOTHING_BESIDE,
): readonly OddInput[] {
  const { purchase, costs, refundRate, invoiceVat, commission, advertising, paymentFee, returns, vat } = sale
  const fees = [commission.percent, advertising.percent, paymentFee.percent.percent, paymentFee.fixed.amount]
  return ids([
    ['nothing_bought', decimal(purchase.amount).isZero()],
    ['postage_none', costs.every(({ amount }) => decimal(amount).isZero())],
    ['refund_capped', decimal(refundRate.percent).gt(invoiceVat.percent)],
    ['nothing_charged', fees.every((fee) => decimal(fee).isZero())],
    ['all_returned', decimal(returns.percent.percent).gt(MOST.returns)],
    ['margin_high', isMarginHigh(margin)],
    ['vat_none', vat.known && isVatOdd(vat.percent.percent, beside)],
  ])
}
