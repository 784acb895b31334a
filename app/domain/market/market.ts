// A market a Liaoning firm may sell to, with every figure carrying its year, its source and how sure we are of it.
import type { Confidence } from '../catalogue/types'
import type { Region } from '../firm/profile'
import type { IsoDate } from '../shared/dates'

/** Text: markets:sources.<id> */
export const MARKET_SOURCES = [
  'world_bank_population',
  'world_bank_gdp',
  'world_bank_lpi_2023',
  'agreement_table',
  'lane_list',
  'starter',
  'not_assessed',
  'two_vat_tables',
  'vat_table_and_practice',
  'practice',
  'kz_tax_code_2026',
  'tj_vat_2024',
  'ru_law_425',
  'bh_vat_2022',
  'no_vat_found',
  'us_no_federal_vat',
] as const
export type MarketSource = (typeof MARKET_SOURCES)[number]

export type Figure = {
  /** Null where nobody publishes it. */
  readonly value: number | null
  /** Year, month or day. */
  readonly asOf: string
  readonly source: MarketSource
  readonly confidence: Confidence
}

/** Whose import rules apply: a union's or its own. */
export type Regime = 'eu' | 'eaeu' | 'gcc' | 'own'

export const AGREEMENTS = ['none', 'free_trade_agreement', 'rcep', 'free_trade_agreement_and_rcep'] as const
export type AgreementKind = (typeof AGREEMENTS)[number]

export type Market = {
  /** ISO 3166-1 alpha-2 */
  readonly iso2: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly region: Region
  readonly regime: Regime
  /** ISO 4217 */
  readonly currency: string
  /** What China has signed with this market. */
  readonly agreement: { readonly kind: AgreementKind; readonly inForceSince: IsoDate | null }
  readonly population: Figure
  /** US dollars of the year. */
  readonly gdpPerHeadUsd: Figure
  /** Logistics Performance Index, survey edition of 2023: 1 to 5. Never mix with the tracking series of 2026. */
  readonly lpi: Figure
  /** Days from door to door for a whole container, from Liaoning: the middle of the lane. */
  readonly transitDays: Figure
  /** Depth of the agreement with China: 0 none to 1 nearly all duties gone. */
  readonly preference: Figure
  /** Marks and registrations: 1 hard to 5 easy. */
  readonly effort: Figure
  /** Payment, sanctions, currency: 1 high risk to 5 low risk. */
  readonly risk: Figure
  readonly vatPercent: Figure
  /** What is decided for a later day. */
  readonly vatPercentLater?: { readonly from: IsoDate; readonly figure: Figure }
}
