// Retail export under 9610 two ways: with the suppliers' special VAT invoices and a refund, or in a pilot zone without invoices, exempt
// and with income tax on an assessed profit (4 % of sales). Local practice differs: to be confirmed before it is chosen.
import { decimal, share, smaller, toMinorUnit } from '../shared/decimal'
import { money } from './figures'
import type { Money } from './results'

export type RetailYear = {
  /** CNY. */
  readonly sales: string
  /** CNY with VAT. */
  readonly purchases: string
  /** Per cent. */
  readonly invoiceVat: string
  readonly refundRate: string
}

export type RetailAnswer = {
  readonly refundWithInvoices: Money
  readonly refundWithoutInvoices: Money
  /** Income tax of a small low-profit firm, and at the full rate. */
  readonly assessedTaxSmall: Money
  readonly assessedTaxFull: Money
}

const ASSESSED_PROFIT = '4'
const SMALL_FIRM = '5'
const FULL_RATE = '25'

export function retailComparison({ sales, purchases, invoiceVat, refundRate }: RetailYear): RetailAnswer {
  const rate = smaller(share(refundRate), share(invoiceVat))
  const refund = decimal(purchases).div(share(invoiceVat).plus(1)).times(rate)
  const tax = (percent: string) => decimal(sales).times(share(ASSESSED_PROFIT)).times(share(percent))
  return {
    refundWithInvoices: money(toMinorUnit(refund, 'CNY'), 'CNY'),
    refundWithoutInvoices: money(decimal(0), 'CNY'),
    assessedTaxSmall: money(tax(SMALL_FIRM), 'CNY'),
    assessedTaxFull: money(tax(FULL_RATE), 'CNY'),
  }
}
