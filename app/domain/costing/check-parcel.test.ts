import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../tests/support/at-least'
import { adValorem, percent, TYPED } from '../../../tests/support/cost-cases'
import { PARCEL } from '../../../tests/support/parcel-cases'
import { checkParcel } from './check-parcel'
import type { ParcelSale } from './parcel-profit'

const amount = (text: string, currency = 'CNY') => ({ amount: text, currency, origin: TYPED })
const cost = (text: string, currency = 'CNY') => ({ ...amount(text, currency), id: 'postage', name: 'Postage' })
const rates = (...given: readonly [string, string][]) => ({
  rates: given.map(([currency, cny]) => ({ currency, cny, origin: TYPED })),
})
const duty = (percentText: string | null, each: string, quantity: string, currency = 'EUR'): Partial<ParcelSale> => ({
  duty: {
    known: true,
    lines: [
      {
        id: 'mfn',
        name: 'MFN',
        kind: 'most_favoured_nation',
        percent: percentText,
        specific: { amount: each, currency, quantity },
        origin: TYPED,
      },
    ],
  },
})

describe('a parcel that can be computed with', () => {
  it.each<[string, Partial<ParcelSale>]>([
    ['the example', {}],
    ['goods for nothing', { goods: '0' }],
    ['no shipping', { shipping: '0' }],
    ['two hundred pieces', { hs6: Array<string>(200).fill('620140') }],
    ['thirty costs', { costs: Array.from({ length: 30 }, () => cost('1')) }],
    ['no costs', { costs: [] }],
    ['a commission of all of it', { commission: percent('100') }],
    ['returns of all of them', { returns: { ...PARCEL.returns, percent: percent('100') } }],
    ['a VAT that nobody knows', { vat: { known: false } }],
    ['a tariff of a hundred per cent and more', { duty: adValorem('400') }],
    ['a duty by weight in a currency that has a rate', duty(null, '2', '1.2')],
    ['costs in another currency that has a rate', { costs: [cost('3', 'USD')] }],
    ['the refund of the goods with the invoice of a small-scale taxpayer', { invoiceVat: percent('3') }],
    ['a purchase in yuan without any rate of its own', { purchase: amount('1') }],
  ])('%s', (_, changed) => expect(checkParcel({ ...PARCEL, ...changed })).toEqual([]))
})

describe('a parcel that cannot', () => {
  it.each<[string, Partial<ParcelSale>, string, string]>([
    ['goods below nothing', { goods: '-1' }, 'goods', 'negative'],
    ['goods in full width', { goods: '４８' }, 'goods', 'not_a_number'],
    ['goods with a sign of no width', { goods: '4\u200b8' }, 'goods', 'not_a_number'],
    ['negative freight', { shipping: '-4' }, 'shipping', 'negative'],
    ['insurance in words', { insurance: 'none' }, 'insurance', 'not_a_number'],
    ['a weight with an exponent', { weightKg: '1e3' }, 'weightKg', 'not_a_number'],
    ['a weight with too many decimals', { weightKg: '0.1234567' }, 'weightKg', 'too_many_decimals'],
    ['a purchase too long', { purchase: amount('12345678901234') }, 'purchase', 'too_many_digits'],
    ['an invoice above 100 %', { invoiceVat: percent('101') }, 'invoiceVat', 'china_vat_too_high'],
    ['a refund above 100 %', { refundRate: percent('100.5') }, 'refundRate', 'above_limit'],
    ['a refund above the VAT of the invoice', { refundRate: percent('20') }, 'refundRate', 'refund_above_vat'],
    [
      'a refund above an invoice with the lower VAT',
      { invoiceVat: percent('9'), refundRate: percent('13') },
      'refundRate',
      'refund_above_vat',
    ],
    [
      'a refund above any VAT with the invoice of a small-scale taxpayer',
      { invoiceVat: percent('3'), refundRate: percent('14') },
      'refundRate',
      'refund_above_vat',
    ],
    ['a negative refund', { refundRate: percent('-13') }, 'refundRate', 'negative'],
    ['a cost that is none', { costs: [cost('1'), cost('')] }, 'costs.1.amount', 'not_a_number'],
    ['too many costs', { costs: Array.from({ length: 31 }, () => cost('1')) }, 'costs', 'too_many_lines'],
    ['a commission above 100 %', { commission: percent('100.01') }, 'commission', 'above_limit'],
    ['negative advertising', { advertising: percent('-8') }, 'advertising', 'negative'],
    [
      'a payment fee above 100 %',
      { paymentFee: { ...PARCEL.paymentFee, percent: percent('200') } },
      'paymentFee.percent',
      'above_limit',
    ],
    [
      'a fixed fee that is none',
      { paymentFee: { ...PARCEL.paymentFee, fixed: amount('x', 'EUR') } },
      'paymentFee.fixed',
      'not_a_number',
    ],
    [
      'more returns than orders',
      { returns: { ...PARCEL.returns, percent: percent('101') } },
      'returns.percent',
      'above_limit',
    ],
    [
      'handling below nothing',
      { returns: { ...PARCEL.returns, handling: amount('-20') } },
      'returns.handling',
      'negative',
    ],
    [
      'more sold again than came back',
      { returns: { ...PARCEL.returns, resold: percent('101') } },
      'returns.resold',
      'above_limit',
    ],
    ['a VAT in words', { vat: { known: true, percent: percent('full') } }, 'vat', 'not_a_number'],
    ['no piece', { hs6: [] }, 'hs6', 'no_items'],
    ['two hundred and one pieces', { hs6: Array<string>(201).fill('620140') }, 'hs6', 'too_many_items'],
    ['a rate of nothing', rates(['EUR', '0']), 'rates.0.cny', 'rate_out_of_range'],
    ['a duty beyond all tariffs', { duty: adValorem('900') }, 'duty.0.percent', 'duty_too_high'],
    ['a duty of less than nothing', duty(null, '-2', '1'), 'duty.0.amount', 'negative'],
    ['a quantity that is none', duty('5', '2', 'many'), 'duty.0.quantity', 'not_a_number'],
    ['a currency that is none', { currency: 'DEM' }, 'currency', 'unknown_currency'],
    ['a purchase without a rate', { purchase: amount('1', 'GBP') }, 'purchase', 'rate_missing'],
    ['a cost without a rate', { costs: [cost('1', 'GBP')] }, 'costs.0.amount', 'rate_missing'],
    [
      'a fee without a rate',
      { paymentFee: { ...PARCEL.paymentFee, fixed: amount('1', 'GBP') } },
      'paymentFee.fixed',
      'rate_missing',
    ],
    [
      'handling in a currency that is none',
      { returns: { ...PARCEL.returns, handling: amount('1', 'ITL') } },
      'returns.handling',
      'unknown_currency',
    ],
    ['a duty by weight without a rate', duty(null, '2', '1', 'GBP'), 'duty.0.amount', 'rate_missing'],
    ['no rate for the currency of the goods', rates(['USD', '7.1']), 'currency', 'rate_missing'],
  ])('%s', (_, changed, field, code) => {
    expect(checkParcel({ ...PARCEL, ...changed })).toContainEqual({ field, code })
  })

  it.each([
    ['Romania’s fee is in lei', 'RO', '2026-11-30', ['rates.RON']],
    ['it was not there in 2025', 'RO', '2025-12-31', []],
    ['Kazakhstan’s limit is in euros', 'KZ', '2026-11-30', []],
    ['Uzbekistan’s limit is in dollars', 'UZ', '2026-11-30', ['rates.USD']],
    ['its rule is of May 2025', 'UZ', '2025-04-30', []],
    ['Japan’s limit is in yen', 'JP', '2026-11-30', ['rates.JPY']],
    ['Georgia’s limit and fees are in lari', 'GE', '2026-11-30', ['rates.GEL']],
    ['of Turkmenistan nothing is known', 'TM', '2026-11-30', []],
  ] as const)('names the rate that a rule asks for: %s', (_, market, day, fields) => {
    const sale: ParcelSale = { ...PARCEL, market, day, ...rates(['EUR', '8.20']) }
    expect(checkParcel(sale)).toEqual(fields.map((field) => ({ field, code: 'rate_missing' })))
  })

  it('says all that is wrong at once', () => {
    const faults = checkParcel({ ...PARCEL, goods: 'x', shipping: '-1', hs6: [], currency: 'XXX' })
    expect(atLeast(4, faults).map(({ field }) => field)).toEqual(['hs6', 'goods', 'shipping', 'currency'])
  })
})
