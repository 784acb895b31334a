// What is said of a parcel beside its profit, as of an offer to a business: what the refund is worth, how the price is used up step by step,
// the cash that is out until the money is back, what changes the result most, and all of it in words.
import { decimal, type Decimal, share, sum, ZERO } from '../shared/decimal'
import { figure, money, shareText } from './figures'
import { parcelCharges } from './parcel-charges'
import { parcelSentences, type ParcelSentence } from './parcel-sentences'
import { computeParcel, PARCEL_LINE_IDS, type KnownParcel, type ParcelLine, type ParcelSale } from './parcel-profit'
import { parcelSensitivity, type ParcelSensitivity } from './parcel-sensitivity'
import { inCny, ratesOf } from './rates'
import type { Figure, Money, StepKind } from './results'

/** One bar: what is left of the price after it. Text: costing:parcelStep.<id> */
export type ParcelStep = {
  readonly id: ParcelLine['id'] | 'left' | 'lost'
  readonly kind: StepKind
  /** CNY. The price and what is left begin at nothing, every other bar where the one before it ended. */
  readonly from: string
  readonly to: string
  readonly amount: string
}

export type RefundShare = {
  readonly refund: Money
  readonly profitWithout: Money
  /** Per cent of revenue without VAT, one decimal. */
  readonly marginWithout: string
}

/** CNY of a hundred orders, as many of them coming back as the seller expects. */
export type ParcelCash = {
  /** Goods, carriage, advertising, duty and handling, before shop and tax office have paid. */
  readonly needed: Figure
  readonly fromBuyer: Figure
  readonly fromRefund: Figure
  /** Goods that came back and can be sold again, at what they cost. */
  readonly inStock: Figure
}

export type ParcelAccount = {
  /** Null where the profit is not known. */
  readonly withoutRefund: RefundShare | null
  readonly steps: readonly ParcelStep[]
  readonly cash: ParcelCash
  readonly sensitivity: readonly ParcelSensitivity[] | null
  readonly sentences: readonly ParcelSentence[]
}

const ORDERS = 100

/** Of a sale that has passed checkParcel. */
export function parcelAccount(sale: ParcelSale): ParcelAccount {
  const border = parcelCharges(sale)
  const computed = computeParcel(sale, border)
  const because = border.charges ? (border.charges.unknown ?? 'duty_unknown') : 'no_parcel_rule'
  if (!computed) {
    const unknown: Figure = { known: false, because }
    const cash = { needed: unknown, fromBuyer: unknown, fromRefund: unknown, inStock: unknown }
    const sentences = [{ key: 'unknown', values: { reason: { unknown: because } } }] as const
    return { withoutRefund: null, steps: [], cash, sensitivity: null, sentences }
  }
  return {
    withoutRefund: withoutRefund(computed),
    steps: stepsOf(computed),
    cash: cashOf(sale, computed),
    sensitivity: parcelSensitivity(sale, computed),
    sentences: parcelSentences(sale, computed),
  }
}

function withoutRefund({ parts, left }: KnownParcel): RefundShare {
  const without = left.profit.minus(parts.refund)
  return {
    refund: money(parts.refund, 'CNY'),
    profitWithout: money(without, 'CNY'),
    marginWithout: shareText(without, parts.revenue),
  }
}

function kindOf(id: ParcelLine['id']): StepKind {
  if (id === 'revenue') return 'subtotal'
  return id === 'refund' ? 'deduct' : 'cost'
}

function stepsOf({ parts, left }: KnownParcel): readonly ParcelStep[] {
  const text = (value: Decimal) => money(value, 'CNY').amount
  let end = ZERO
  const bars = PARCEL_LINE_IDS.filter((id) => id === 'revenue' || !parts[id].isZero()).map((id): ParcelStep => {
    const from = end
    end = end.plus(parts[id])
    return { id, kind: kindOf(id), from: text(from), to: text(end), amount: text(parts[id]) }
  })
  const profit = text(left.profit)
  const last = { from: text(ZERO), to: profit, amount: profit }
  return [
    ...bars,
    left.profit.isNegative() ? { id: 'lost', kind: 'total', ...last } : { id: 'left', kind: 'profit', ...last },
  ]
}

/** What comes in less what goes out, and what lies in stock again, is what a hundred orders leave. */
function cashOf(sale: ParcelSale, { parts }: KnownParcel): ParcelCash {
  const { percent, handling, resold } = sale.returns
  const back = share(percent.percent)
  const kept = decimal(1).minus(back)
  const cny = (perOrder: Decimal) => figure(perOrder.times(ORDERS), 'CNY', null)
  const out = sum([parts.purchase, parts.costs, parts.advertising, parts.duty_and_fees]).negated()
  return {
    needed: cny(out.plus(inCny(handling, ratesOf(sale.rates)).times(back))),
    fromBuyer: cny(parts.revenue.plus(parts.commission).times(kept).plus(parts.payment_fee)),
    fromRefund: cny(parts.refund),
    inStock: cny(parts.purchase.plus(parts.refund).negated().times(share(resold.percent)).times(back)),
  }
}
