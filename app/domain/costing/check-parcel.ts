// What is wrong with a parcel, field by field, before anything is computed with it.
import { decimal } from '../shared/decimal'
import { isCurrency } from '../shared/money'
import { dutyCheck } from './check-input'
import {
  asAmount,
  asChinaVat,
  asMoney,
  asPercent,
  asRate,
  asVat,
  type Check,
  type InputFault,
  LIMITS,
  plainNumber,
} from './number-checks'
import { ruleCurrencies } from './parcel-charges'
import type { ParcelSale } from './parcel-profit'

type Asked = readonly [field: string, text: string, check: Check]

const MOST_ITEMS = 200

function numbersAsked(sale: ParcelSale): readonly Asked[] {
  const { returns, paymentFee, vat, duty } = sale
  return [
    ['goods', sale.goods, asMoney(sale.currency)],
    ['shipping', sale.shipping, asMoney(sale.currency)],
    ['insurance', sale.insurance, asMoney(sale.currency)],
    ...(sale.weightKg === null ? [] : [['weightKg', sale.weightKg, asAmount] as const]),
    ['purchase', sale.purchase.amount, asMoney(sale.purchase.currency)],
    ['invoiceVat', sale.invoiceVat.percent, asChinaVat],
    ['refundRate', sale.refundRate.percent, asPercent],
    ...sale.costs.map((cost, index): Asked => [`costs.${index}.amount`, cost.amount, asMoney(cost.currency)]),
    ['commission', sale.commission.percent, asPercent],
    ['advertising', sale.advertising.percent, asPercent],
    ['paymentFee.percent', paymentFee.percent.percent, asPercent],
    ['paymentFee.fixed', paymentFee.fixed.amount, asMoney(paymentFee.fixed.currency)],
    ['returns.percent', returns.percent.percent, asPercent],
    ['returns.handling', returns.handling.amount, asMoney(returns.handling.currency)],
    ['returns.resold', returns.resold.percent, asPercent],
    ...(vat.known ? [['vat', vat.percent.percent, asVat] as const] : []),
    ...sale.rates.map((one, index): Asked => [`rates.${index}.cny`, one.cny, asRate]),
    ...(duty.known ? duty.lines : []).flatMap((line, index): readonly Asked[] => [
      ...(line.percent === null
        ? []
        : [[`duty.${index}.percent`, line.percent, dutyCheck(line, sale.market)] as const]),
      ...(line.specific ? [[`duty.${index}.amount`, line.specific.amount, asAmount] as const] : []),
      ...(line.specific ? [[`duty.${index}.quantity`, line.specific.quantity, asAmount] as const] : []),
    ]),
  ]
}

function currencyFaults(sale: ParcelSale): readonly InputFault[] {
  const rated = new Set(['CNY', ...sale.rates.map(({ currency }) => currency)])
  const asked: readonly (readonly [string, string])[] = [
    ['currency', sale.currency],
    ['purchase', sale.purchase.currency],
    ...sale.costs.map((cost, index) => [`costs.${index}.amount`, cost.currency] as const),
    ['paymentFee.fixed', sale.paymentFee.fixed.currency],
    ['returns.handling', sale.returns.handling.currency],
    ...(sale.duty.known ? sale.duty.lines : []).flatMap((line, index) =>
      line.specific ? [[`duty.${index}.amount`, line.specific.currency] as const] : [],
    ),
    ...ruleCurrencies(sale).map((currency) => [`rates.${currency}`, currency] as const),
  ]
  return asked.flatMap(([field, currency]): InputFault[] => {
    if (!isCurrency(currency)) return [{ field, code: 'unknown_currency' }]
    return rated.has(currency) ? [] : [{ field, code: 'rate_missing' }]
  })
}

/** What a small-scale taxpayer's invoice charges at most; any other invoice charges the VAT of the goods themselves. */
const LEVY_AT_MOST = 5
/** The highest VAT of any goods. */
const GOODS_VAT_AT_MOST = 13

/** No goods get back more than their VAT. Below that, what the invoice charged is what comes back at most. */
function isRefundAboveVat({ refundRate, invoiceVat }: ParcelSale): boolean {
  if ([refundRate, invoiceVat].some(({ percent }) => plainNumber(percent) !== null)) return false
  const invoiced = decimal(invoiceVat.percent)
  return decimal(refundRate.percent).gt(invoiced.gt(LEVY_AT_MOST) ? invoiced : GOODS_VAT_AT_MOST)
}

/** Empty: the parcel can be computed with. A rate that only a rule of the destination asks for is named as `rates.<currency>`. */
export function checkParcel(sale: ParcelSale): readonly InputFault[] {
  const numbers = numbersAsked(sale).flatMap(([field, text, check]): InputFault[] => {
    const code = check(text)
    return code ? [{ field, code }] : []
  })
  return [
    ...(sale.hs6.length === 0 ? [{ field: 'hs6', code: 'no_items' as const }] : []),
    ...(sale.hs6.length > MOST_ITEMS ? [{ field: 'hs6', code: 'too_many_items' as const }] : []),
    ...(sale.costs.length > LIMITS.lines ? [{ field: 'costs', code: 'too_many_lines' as const }] : []),
    ...numbers,
    ...(isRefundAboveVat(sale) ? [{ field: 'refundRate', code: 'refund_above_vat' as const }] : []),
    ...currencyFaults(sale),
  ]
}
