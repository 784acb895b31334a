// What is known about a sales channel as typed facts. Rates are hundredths of a per cent, money is in minor units. A null is not
// known, nought is known to be free; a field that is named in `unsure` is to be confirmed before somebody relies on it.
import type { IsoDate } from '../../shared/dates'
import type { Currency } from '../../shared/money'
import type { ModeCode } from '../mode'

export type Span = { readonly min: number; readonly max: number }

export type SellerKind = 'b2b_marketplace' | 'b2c_marketplace' | 'fully_managed' | 'own_shop' | 'social_commerce'
export type Buyer = 'business' | 'consumer' | 'both'
export type Admission = 'yes' | 'no' | 'invitation' | 'unknown'

export type EntityFacts = {
  readonly mainlandCompany: Admission
  readonly individualBusiness: Admission
  readonly localCompanyNeeded: Admission
  readonly exportLicenceNeeded: Admission
}

export type Fee = { readonly amountMinor: number | null; readonly currency: Currency | null }
export type Deposit = {
  readonly amountMinor: Span | null
  readonly currency: Currency | null
  readonly refundable: boolean | null
}

/** Up to this unit price, in this currency; null is without an upper limit. */
export type Band = { readonly upToMinor: number | null; readonly currency: Currency; readonly rate: number }

/** Whole: the band of the unit price gives the rate of the whole price. Marginal: each band's rate is for its slice of the price. */
export type BandMode = 'whole' | 'marginal'

export type CommissionCategory = {
  readonly id: string
  /** Two to four digits; none is all goods. They only point to the channel's category: the channel decides. */
  readonly hs: readonly string[]
  /** Of the usual price level. */
  readonly rate: number
  readonly bands: { readonly mode: BandMode; readonly steps: readonly Band[] } | null
  readonly unsure: boolean
}

export type Fees = {
  readonly joining: Fee
  readonly monthly: Fee
  readonly annual: Fee
  readonly deposit: Deposit
  readonly commission: Span | null
  readonly categories: readonly CommissionCategory[]
  readonly payment: Span | null
}

export type CountedFrom = 'contract' | 'delivery' | 'order_confirmed' | 'sale' | 'shipment'

export type Payout = {
  /** Until the channel pays or the balance can be withdrawn; the bank's transfer comes after. */
  readonly daysAfter: Span | null
  readonly countedFrom: CountedFrom
  /** The channel's rhythm of settlement. */
  readonly cycleDays: number | null
  readonly transferDays: Span | null
  /** Also such as no firm invoices in. */
  readonly currencies: readonly (Currency | 'SEK')[]
}

export type ListingLimits = {
  readonly titleChars: number | null
  readonly bullets: number | null
  readonly bulletChars: number | null
  readonly descriptionChars: number | null
}

export type TypedChannel = {
  readonly id: string
  readonly kind: SellerKind
  /** `*` is everywhere; markets named beside it are named by the source as well. */
  readonly markets: readonly string[]
  readonly buyer: Buyer
  readonly entity: EntityFacts
  readonly fees: Fees
  readonly payout: Payout
  readonly documents: readonly string[]
  /** Days of each opening step, in order. */
  readonly steps: readonly Span[]
  readonly listing: { readonly languages: readonly string[]; readonly limits: ListingLimits }
  readonly modes: readonly ModeCode[]
  readonly logistics: readonly ('platform' | 'overseas_warehouse' | 'self')[]
  readonly confirmed: readonly string[]
  readonly unsure: readonly string[]
  /** As `unsure`, but of a part of the field only. */
  readonly partlyUnsure: readonly string[]
  readonly checkedOn: IsoDate
  readonly confidence: 'low' | 'medium' | 'high'
}

/** Whether a field, or what it is part of, is to be confirmed: `fees` covers `fees.monthly`. */
export function isUnsure({ unsure, partlyUnsure }: TypedChannel, field: string): boolean {
  return [...unsure, ...partlyUnsure].some((path) => field === path || field.startsWith(`${path}.`))
}
