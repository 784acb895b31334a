// What a price is computed from: the firm's costs, its refund, its profit, the carriage, and what the destination takes. Every
// figure is decimal text and says where it came from, so that a result can repeat it.
import type { Confidence } from '../catalogue/types'
import type { INCOTERMS } from '../evidence/fields'
import type { IsoDate } from '../shared/dates'

/** Text: costing:origin.<kind> */
export const ORIGIN_KINDS = ['typed', 'quote', 'record', 'edition', 'first_estimate', 'example'] as const

/** quote: somebody offered it in writing. `source` is an id or a citation; `rule` an id of the ledger. */
export type Origin = {
  readonly kind: (typeof ORIGIN_KINDS)[number]
  readonly source: string | null
  readonly asOf: IsoDate | null
  readonly rule?: string
  /** Of a duty under an agreement: which. */
  readonly agreement?: string
  /** Of a duty that was recorded for another member of the customs union: which. */
  readonly recordedFor?: string
  readonly confidence?: Confidence
}

/** "13" is 13 %. */
export type Percent = { readonly percent: string; readonly origin: Origin }
export type Amount = { readonly amount: string; readonly currency: string; readonly origin: Origin }
/** CNY for one unit of the currency. */
export type ExchangeRate = { readonly currency: string; readonly cny: string; readonly origin: Origin }

export type Incoterm = (typeof INCOTERMS)[number]
export const TRANSPORTS = ['sea', 'rail', 'road', 'air'] as const
export type Transport = (typeof TRANSPORTS)[number]

/** Where on its way a cost arises; the order is that of the way. Text: costing:place.<id> */
export const PLACES = [
  'works',
  'to_carrier',
  'alongside',
  'on_board',
  'main_carriage',
  'on_carriage',
  'unloading',
  'import_clearing',
] as const
export type Place = (typeof PLACES)[number]

export type CostLine = Amount & { readonly id: string; readonly name: string; readonly place: Place }

/** Commission, bank, credit insurance: a share of the seller's price before main carriage. */
export type PriceShare = Percent & { readonly id: string; readonly name: string }

/**
 * exempt_refund: a trading company gets the VAT of its purchase back. exempt_credit_refund: a manufacturer, whose input VAT is
 * credited or refunded except for the part above the refund rate. exempt: no refund. taxed: as a sale at home.
 * Text: costing:regime.<id>
 */
export const REFUND_REGIMES = ['exempt_refund', 'exempt_credit_refund', 'exempt', 'taxed'] as const
export type RefundRegime = (typeof REFUND_REGIMES)[number]

export type Refund = {
  readonly regime: RefundRegime
  /** Of the goods' ten digits on the day of export; a figure with a date, never a constant. */
  readonly rate: Percent
  /** VAT on the goods at home. */
  readonly goodsVat: Percent
  /** VAT on the invoice of the purchase: a small-scale supplier's says 3 or 1, and no more than that is refunded. */
  readonly invoiceVat: Percent
  /** Materials bought without VAT; a manufacturer's export price counts without them. */
  readonly dutyFreeMaterials: Amount | null
}

/** margin: share of the price. markup: share of the cost. price: what the firm asks before main carriage, profit follows. */
export type Profit =
  { readonly kind: 'margin' | 'markup'; readonly percent: Percent } | { readonly kind: 'price'; readonly price: Amount }

/** Text: costing:unknown.<code> */
export const UNKNOWN_REASONS = [
  'duty_unknown',
  'vat_unknown',
  'no_parcel_rule',
  'weight_unknown',
  'excise_goods',
  'not_as_parcel',
] as const
export type UnknownReason = (typeof UNKNOWN_REASONS)[number]

/** Text: costing:dutyKind.<id> */
export const DUTY_KINDS = [
  'most_favoured_nation',
  'preference',
  'additional',
  'anti_dumping',
  'countervailing',
  'safeguard',
] as const

/** A share of the customs value, an amount for each unit of a quantity, or both: then the higher ("but not less than"). */
export type DutyLine = {
  readonly id: string
  readonly name: string
  readonly kind: (typeof DUTY_KINDS)[number]
  readonly percent: string | null
  readonly specific: { readonly amount: string; readonly currency: string; readonly quantity: string } | null
  readonly origin: Origin
}

/** Unknown is unknown: it never counts as 0. */
export type Duty = { readonly known: true; readonly lines: readonly DutyLine[] } | { readonly known: false }

export type ImportVat =
  { readonly known: true; readonly percent: Percent; readonly isRecoverable: boolean } | { readonly known: false }

export type ImportSide = {
  /** In which the authority computes. */
  readonly currency: string
  /** The authority's rate: units of its currency for one unit of the quote's; without one the cross rate of `rates`. */
  readonly customsRate: { readonly rate: string; readonly origin: Origin } | null
  readonly duty: Duty
  /** Of customs value and duty. */
  readonly excise: Percent | null
  readonly vat: ImportVat
}

/** One consignment: amounts are those of the whole quantity. */
export type CostInput = {
  /** ISO 3166-1 alpha-2 */
  readonly market: string
  readonly transport: Transport
  readonly term: Incoterm
  readonly quoteCurrency: string
  readonly quantity: { readonly value: string; readonly origin: Origin }
  /** What the supplier or the suppliers of materials are paid, with VAT. */
  readonly purchase: Amount
  readonly refund: Refund
  readonly lines: readonly CostLine[]
  readonly shares: readonly PriceShare[]
  readonly profit: Profit
  /** `rate` of the insured sum, which is `cover` (110) per cent of the value at the border. */
  readonly insurance: { readonly rate: Percent; readonly cover: Percent }
  readonly rates: readonly ExchangeRate[]
  /** Taken off the rate of the quote's currency, because it may fall until payment. */
  readonly buffer: Percent | null
  readonly import: ImportSide
  /** Part of the quote that the buyer pays before shipping. */
  readonly advance: Percent | null
}
