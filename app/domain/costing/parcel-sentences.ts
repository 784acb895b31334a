// The sum of a parcel in words: what the buyer pays, what uses it up, and what returns take of it.
import { decimal, type Decimal, sum } from '../shared/decimal'
import { money } from './figures'
import { checkout, type KnownParcel, type ParcelSale } from './parcel-profit'
import type { Values } from './results'

/** Text: costing:parcelSentence.<key> */
export const PARCEL_SENTENCE_KEYS = [
  'paid',
  'left',
  'left_without_refund',
  'lost',
  'lost_without_refund',
  'returned',
  'returned_at_a_loss',
  'unknown',
] as const
export type ParcelSentence = { readonly key: (typeof PARCEL_SENTENCE_KEYS)[number]; readonly values: Values }

export function parcelSentences(sale: ParcelSale, computed: KnownParcel): readonly ParcelSentence[] {
  const { parts, left, charges, fees } = computed
  const cny = (value: Decimal) => money(value.abs(), 'CNY')
  const values: Values = {
    revenue: cny(parts.revenue),
    selling: cny(sum([parts.commission, parts.advertising, parts.payment_fee])),
    ...{ costs: cny(parts.costs), purchase: cny(parts.purchase), refund: cny(parts.refund) },
    ...{ border: cny(parts.duty_and_fees), result: cny(left.profit) },
  }
  const isLoss = money(left.profit, 'CNY').amount.startsWith('-')
  const key = isLoss ? 'lost' : 'left'
  const net = decimal(sale.goods).plus(sale.shipping)
  return [
    {
      key: 'paid',
      values: { paid: money(checkout(sale, charges, fees), sale.currency), net: money(net, sale.currency) },
    },
    { key: parts.refund.isZero() ? `${key}_without_refund` : key, values },
    ...returnSentence(sale, computed),
  ]
}

function returnSentence(sale: ParcelSale, { left }: KnownParcel): readonly ParcelSentence[] {
  const { percent } = sale.returns.percent
  if (decimal(percent).isZero()) return []
  const hundred = left.perOrder.times(100)
  const values: Values = {
    back: { percent },
    loss: money(left.loss.abs(), 'CNY'),
    hundred: money(hundred.abs(), 'CNY'),
  }
  return [{ key: hundred.isNegative() ? 'returned_at_a_loss' : 'returned', values }]
}
