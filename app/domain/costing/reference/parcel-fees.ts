// Fees for handling a parcel, which are no duty. Romania's was meant to end when the Union's begins.
import type { ParcelFee } from './parcel-rules'

const UP_TO_EUR_150 = { from: '0', upTo: '150', limitCurrency: 'EUR' } as const
const GEORGIA = {
  area: 'GE',
  validFrom: null,
  validTo: null,
  rule: 'ge_parcels',
  source: 'gpost.ge; georgiaonline.ge; inex.ge',
  asOf: '2022-05-14',
  confidence: 'medium_high',
  currency: 'GEL',
  per: 'parcel',
  limitCurrency: 'GEL',
} as const

export const PARCEL_FEES: readonly ParcelFee[] = [
  {
    id: 'eu_handling_fee',
    area: 'EU',
    validFrom: '2026-11-01',
    validTo: null,
    isAnnounced: true,
    rule: 'eu_handling_fee',
    source: 'C(2026)6694 of 2026-09-21; Commission guidance of 5 October 2026 as summarised in a public monitoring log',
    asOf: '2026-10-09',
    confidence: 'medium',
    amount: '2',
    currency: 'EUR',
    per: 'item',
    ...UP_TO_EUR_150,
  },
  {
    id: 'ro_logistics_fee',
    area: 'RO',
    validFrom: '2026-01-01',
    validTo: null,
    rule: 'eu_national_fees',
    source: 'easproject.com; passportglobal.com; businessforum.ro 2026-01-21',
    asOf: '2026-07-01',
    confidence: 'medium_high',
    amount: '25',
    currency: 'RON',
    per: 'parcel',
    ...UP_TO_EUR_150,
  },
  { ...GEORGIA, id: 'ge_fee_small', amount: '20', from: '300', upTo: '3000' },
  { ...GEORGIA, id: 'ge_fee_large', amount: '100', from: '3000', upTo: '10000' },
]
