// What destinations take from parcels to consumers, by day. Collected on 2026-11-23; each row names its rule of the ledger, which
// says more in words. Where the ledger has no first day the row has none either: it is shown, with that warning.
import type { Confidence } from '../../catalogue/types'
import type { IsoDate } from '../../shared/dates'

/** `counts`: what is held against the limit. `isIncluded`: the limit itself is still free. */
export type Limit = {
  readonly amount: string
  readonly currency: string
  readonly counts: 'goods' | 'goods_and_carriage'
  readonly isIncluded: boolean
}

/**
 * none; an amount for each item, which is a distinct subheading and not a piece; the tariff; a share of what exceeds the limit, or
 * an amount for each kilogram beyond a weight, whichever is more; a share of the whole, at least so much a kilogram.
 */
export type ParcelDuty =
  | { readonly kind: 'none' }
  | { readonly kind: 'per_item'; readonly amount: string; readonly currency: string }
  | { readonly kind: 'tariff' }
  | { readonly kind: 'of_excess'; readonly percent: string; readonly perKg: string; readonly freeKg: string }
  | {
      readonly kind: 'of_whole'
      readonly percent: string
      readonly counts: Limit['counts']
      readonly perKg: string
      /** Goods worth more than this go by the tariff. */
      readonly upTo: string | null
    }

type Dated = {
  readonly id: string
  /** A union, or ISO 3166-1 alpha-2. */
  readonly area: string
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
  /** Decided or announced, not confirmed as applied: told beside the result, never inside it. */
  readonly isAnnounced?: true
  /** Id of the rule ledger. */
  readonly rule: string
  readonly source: string
  readonly asOf: IsoDate
  readonly confidence: Confidence
}

export type ParcelRegime = Dated & {
  /** Null: there is no relief from duty. */
  readonly dutyLimit: Limit | null
  readonly within: ParcelDuty
  readonly above: ParcelDuty
  /** Null: VAT from the first cent. */
  readonly vatLimit: Limit | null
  /** The simplified duty stands for VAT too. */
  readonly isVatInDuty?: true
  /** Within the limit VAT is taken on the goods alone. */
  readonly isCarriageFreeWithin?: true
}

export type ParcelFee = Dated & {
  readonly amount: string
  readonly currency: string
  readonly per: 'item' | 'parcel'
  /** Value of the goods: above `from`, up to `upTo`. */
  readonly from: string
  readonly upTo: string
  readonly limitCurrency: string
}

const AS_OF = '2026-11-23'
const NONE: ParcelDuty = { kind: 'none' }
const TARIFF: ParcelDuty = { kind: 'tariff' }
const EUR_150: Limit = { amount: '150', currency: 'EUR', counts: 'goods', isIncluded: true }
const EUR_200: Limit = { amount: '200', currency: 'EUR', counts: 'goods', isIncluded: true }

/** Up to so much free of duty, VAT on all of it, the tariff above. */
function freeUpTo(amount: string, currency: string): Pick<ParcelRegime, 'dutyLimit' | 'within' | 'above' | 'vatLimit'> {
  const dutyLimit: Limit = { amount, currency, counts: 'goods', isIncluded: true }
  return { dutyLimit, within: NONE, above: TARIFF, vatLimit: null }
}

function freeOfBoth(amount: string, currency: string): ReturnType<typeof freeUpTo> {
  const free = freeUpTo(amount, currency)
  return { ...free, vatLimit: free.dutyLimit }
}

const NO_RELIEF = { dutyLimit: null, within: TARIFF, above: TARIFF, vatLimit: null } as const

function own(
  iso2: string,
  given: Pick<Dated, 'validFrom' | 'source' | 'confidence'> & ReturnType<typeof freeUpTo> & Partial<ParcelRegime>,
): ParcelRegime {
  const rule = `${iso2.toLowerCase()}_parcels`
  return { id: rule, area: iso2, validTo: null, rule, asOf: AS_OF, ...given }
}

export const PARCEL_REGIMES: readonly ParcelRegime[] = [
  {
    id: 'eu_exempt_until_2026',
    area: 'EU',
    validFrom: '2021-07-01',
    validTo: '2026-06-30',
    rule: 'eu_vat_parcels',
    source: 'EU VAT e-commerce package',
    asOf: AS_OF,
    confidence: 'high',
    dutyLimit: EUR_150,
    within: NONE,
    above: TARIFF,
    vatLimit: null,
  },
  {
    id: 'eu_three_euros',
    area: 'EU',
    validFrom: '2026-07-01',
    validTo: '2028-07-01',
    rule: 'eu_low_value_duty',
    source: 'Council Regulation (EU) 2026/382; Delegated Regulation (EU) 2026/1022; Commission guidance 2026-06-02',
    asOf: AS_OF,
    confidence: 'high',
    dutyLimit: EUR_150,
    within: { kind: 'per_item', amount: '3', currency: 'EUR' },
    above: TARIFF,
    vatLimit: null,
  },
  {
    id: 'eaeu_excess',
    area: 'EAEU',
    validFrom: '2024-04-01',
    validTo: null,
    rule: 'eaeu_parcels',
    source: 'enbekshiqazaq.kz 2026-02-18; DHL guide',
    asOf: '2026-02-18',
    confidence: 'high',
    dutyLimit: EUR_200,
    within: NONE,
    above: { kind: 'of_excess', percent: '15', perKg: '2', freeKg: '31' },
    vatLimit: EUR_200,
    isVatInDuty: true,
  },
  {
    id: 'eaeu_ecommerce',
    area: 'EAEU',
    validFrom: '2026-07-01',
    validTo: null,
    isAnnounced: true,
    rule: 'eaeu_ecommerce',
    source: 'interfax.ru 2026-01-12; 24.kg 2026-01-13; inform.kz 2026-01-12; enbekshiqazaq.kz 2026-02-18',
    asOf: '2026-06-15',
    confidence: 'medium_high',
    dutyLimit: EUR_200,
    within: NONE,
    above: { kind: 'of_whole', percent: '5', counts: 'goods', perKg: '1', upTo: null },
    vatLimit: EUR_200,
  },
  own('RS', {
    ...freeUpTo('50', 'EUR'),
    validFrom: null,
    source: 'Serbian customs quoted by biznis.kurir.rs 2024-09 and 24sata; dnevnik.rs 2025-08-12 (EUR 3,000)',
    confidence: 'medium_high',
    above: { kind: 'of_whole', percent: '10', counts: 'goods_and_carriage', perKg: '0', upTo: '3000' },
    isCarriageFreeWithin: true,
  }),
  own('UZ', {
    ...freeOfBoth('200', 'USD'),
    validFrom: '2025-05-01',
    source: 'Cabinet Resolution No. 244 of 2025-04-19 (uzdaily.uz, one.uz, fergana.media); frank.uz 2025 for the 30 %',
    confidence: 'medium',
    above: { kind: 'of_excess', percent: '30', perKg: '0', freeKg: '0' },
    isVatInDuty: true,
  }),
  own('AE', {
    ...freeUpTo('1000', 'AED'),
    validFrom: '2023-03-01',
    source: 'EY alert 2023-0485; gulfbuzz.com; oserth.com; tangerins.com',
    confidence: 'medium',
  }),
  own('SA', {
    ...freeUpTo('1000', 'SAR'),
    dutyLimit: { amount: '1000', currency: 'SAR', counts: 'goods_and_carriage', isIncluded: false },
    validFrom: '2021-03-16',
    source: 'ZATCA page for e-store customers (zatca.gov.sa, undated); Saudi Gazette 2021-09; noon help page 2024-11',
    confidence: 'high',
  }),
  own('QA', {
    ...freeUpTo('1000', 'QAR'),
    validFrom: null,
    source: 'Qatari press 2025-11-02; customs.gov.qa guide',
    confidence: 'medium_high',
  }),
  own('KW', {
    ...freeUpTo('100', 'KWD'),
    validFrom: null,
    source: 'KUNA via timeskuwait.com 2020 (instruction No. 94/2020); oserth.com',
    confidence: 'medium',
  }),
  own('OM', { ...freeUpTo('100', 'OMR'), validFrom: null, source: 'oserth.com; ebilling.dhl.com', confidence: 'low' }),
  own('BH', {
    ...freeOfBoth('300', 'BHD'),
    validFrom: null,
    source: 'Global Express Association database; oserth.com',
    confidence: 'medium_high',
  }),
  own('TR', {
    ...NO_RELIEF,
    validFrom: '2026-02-06',
    source: 'Presidential Decision No. 10813 of 2026-01-07 (asmglobal.net; vatupdate.com 336094; mondaq 1732912)',
    confidence: 'high',
  }),
  // The limit for VAT is disputed (USD 75, 130 or 150): the lowest, until it is confirmed.
  own('IL', {
    ...freeUpTo('500', 'USD'),
    vatLimit: { amount: '75', currency: 'USD', counts: 'goods', isIncluded: true },
    validFrom: null,
    source: 'Times of Israel via qoshe.com 2026-02-25; israelnationalnews.com; Globes 2026-02-24',
    confidence: 'low_medium',
  }),
  own('GE', {
    ...freeOfBoth('300', 'GEL'),
    validFrom: null,
    source: 'gpost.ge; georgiaonline.ge; inex.ge',
    confidence: 'medium_high',
  }),
  own('AZ', {
    ...freeOfBoth('300', 'USD'),
    validFrom: '2020-08-21',
    source: 'gratanet.com 2020; abc.az 2026-02-02; Global Express Association database',
    confidence: 'medium_high',
  }),
  own('JP', {
    ...freeOfBoth('10000', 'JPY'),
    validFrom: null,
    source: 'skadvisory.jp (FY2026 outline); vatabout.com 2026; japantimes 2025-08-21',
    confidence: 'medium_high',
  }),
  own('KR', {
    ...freeOfBoth('150', 'USD'),
    validFrom: null,
    source: 'krutils.com 2026-05; bal.pe.kr 2026',
    confidence: 'high',
  }),
  own('US', {
    ...NO_RELIEF,
    validFrom: '2025-05-02',
    source: 'efulfillmentservice.com 2026-02; peacocktariffconsulting.com',
    confidence: 'high',
  }),
]
