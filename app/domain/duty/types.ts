// What is known of the duty on a product in a market on a day. Every figure says how it came about, what it rests on and how sure it is;
// what is not known is a reason, never a zero.
import type { Confidence } from '../catalogue/types'
import type { IsoDate } from '../shared/dates'

/** Per cent of the customs value as decimal text: 4.5 */
export type Percent = string

/** Text: duty:formula.<id> */
export const FORMULAS = [
  'free',
  'single_rate',
  'highest_of_range',
  'highest_beside_words',
  'highest_in_words',
  'general_rate_or_free',
  'tobacco',
  'eu_rate_as_floor',
  'added_highest',
  'added_single',
  'recorded_rate',
  'recorded_in_union',
  'parcel_per_item',
] as const
export type FormulaId = (typeof FORMULAS)[number]

export type Formula = { readonly id: FormulaId; readonly values: Readonly<Record<string, string | number>> }

export type DutyFigure = {
  readonly value: Percent
  readonly formula: Formula
  /** A rule of the ledger, or null. */
  readonly rule: string | null
  readonly source: string
  /** Year or day. */
  readonly asOf: string
  readonly confidence: Confidence
}

/** Text: duty:unknown.<id> */
export const UNKNOWNS = [
  'market_not_covered',
  'no_such_code',
  'no_reusable_source',
  'not_in_edition',
  'only_other_kinds',
  'farm_goods_of_turkiye',
  'alcohol_in_gulf',
  'not_on_list_of_edition',
  'additional_duty_by_decree',
  'schedule_in_annex',
  'recorded_in_words',
  'by_engine_size',
] as const
export type UnknownReason = (typeof UNKNOWNS)[number]
export type Unknown = { readonly unknown: UnknownReason }

export type Known<T> = T | Unknown

export function isUnknown<T extends object>(known: Known<T>): known is Unknown {
  return 'unknown' in known
}

export type Edition = {
  readonly name: string
  readonly source: string
  readonly licence: string | null
  readonly asOf: string
  readonly confidence: Confidence
  readonly rule: string | null
}

/** One subheading in one tariff, as its edition has it. */
export type TariffRow = {
  /** National lines under the subheading. */
  readonly lines: number
  /** Null where no line has a rate in per cent alone. */
  readonly lowest: Percent | null
  readonly highest: Percent | null
  /** Duties of another kind, in the words of the tariff. */
  readonly words: readonly string[]
}

/** Tariffs that are known as a table by subheading. Editions that an operator brings in have the same shape. */
export type TariffTable = { readonly edition: Edition; readonly rowOf: (hs6: string) => TariffRow | null }

/** What a firm found in the official tariff and wrote down. */
export type RecordedDuty = {
  readonly market: string
  /** Eight to twelve digits of the market's own tariff. */
  readonly code: string
  /** The duty of most-favoured nations, or the rate under an agreement. */
  readonly of: 'mfn' | AgreementId
  readonly rate: { readonly percent: Percent } | { readonly words: string }
  /** Address of the page where it was read. */
  readonly source: string
  readonly readOn: IsoDate
  readonly confirmed: { readonly by: string; readonly on: IsoDate } | null
}

/** Text: duty:agreements.<id>.{name,proof,general} */
export const AGREEMENT_IDS = ['china_korea', 'rcep', 'china_serbia', 'china_georgia'] as const
export type AgreementId = (typeof AGREEMENT_IDS)[number]
