// A parcel of two items to Czechia: the third worked example, with a seller behind it.
import type { ParcelSale } from '~/domain/costing/parcel-profit'
import { percent, TYPED } from './cost-cases'

const cny = (amount: string) => ({ amount, currency: 'CNY', origin: TYPED })

export const PARCEL: ParcelSale = {
  market: 'CZ',
  day: '2026-11-30',
  currency: 'EUR',
  goods: '48.00',
  shipping: '4.00',
  insurance: '0',
  hs6: ['620140', '420292'],
  weightKg: '1.2',
  isIoss: true,
  isSellerRegistered: false,
  isDutyChargedToBuyer: false,
  duty: { known: false },
  vat: { known: true, percent: percent('21') },
  rates: [
    { currency: 'EUR', cny: '8.20', origin: TYPED },
    { currency: 'USD', cny: '7.10', origin: TYPED },
    { currency: 'RON', cny: String(8.2 / 5.05).slice(0, 8), origin: TYPED },
  ],
  purchase: cny('113'),
  invoiceVat: percent('13'),
  refundRate: percent('13'),
  costs: [
    { ...cny('60'), id: 'postage', name: 'Postage' },
    { ...cny('8'), id: 'fulfilment', name: 'Fulfilment' },
  ],
  commission: percent('10'),
  commissionOf: 'gross',
  advertising: percent('8'),
  paymentFee: { percent: percent('2'), fixed: { amount: '0.30', currency: 'EUR', origin: TYPED } },
  returns: { percent: percent('10'), handling: cny('20'), resold: percent('50') },
}
