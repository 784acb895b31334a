import { describe, expect, it } from 'vitest'
import { retailComparison } from './retail-comparison'

const YEAR = { sales: '1000000', purchases: '1130000', invoiceVat: '13', refundRate: '13' }

describe('retail export with invoices', () => {
  // Purchases without VAT times the rate, no more than the invoices say.
  it.each([
    ['at the full rate', {}, '130000.00'],
    ['at a lower rate', { refundRate: '9' }, '90000.00'],
    ['at a rate of nothing', { refundRate: '0' }, '0.00'],
    ['with invoices of 3 %', { purchases: '1030000', invoiceVat: '3' }, '30000.00'],
    ['with invoices of 1 %', { purchases: '1010000', invoiceVat: '1' }, '10000.00'],
    ['with invoices without VAT', { invoiceVat: '0' }, '0.00'],
    ['of nothing', { purchases: '0' }, '0.00'],
    ['of half a fen', { purchases: '0.565', refundRate: '9' }, '0.05'],
  ])('%s', (_, changed, amount) => {
    expect(retailComparison({ ...YEAR, ...changed }).refundWithInvoices).toEqual({ amount, currency: 'CNY' })
  })
})

describe('retail export without invoices', () => {
  // 4 % of sales are the profit; 5 % or 25 % of it the tax.
  it.each([
    ['1000000', '2000.00', '10000.00'],
    ['0', '0.00', '0.00'],
    ['2.50', '0.01', '0.03'],
    ['2.49', '0.00', '0.02'],
  ])('with sales of %s', (sales, small, full) => {
    const { refundWithoutInvoices, assessedTaxSmall, assessedTaxFull } = retailComparison({ ...YEAR, sales })
    expect([refundWithoutInvoices.amount, assessedTaxSmall.amount, assessedTaxFull.amount]).toEqual([
      '0.00',
      small,
      full,
    ])
  })
})
