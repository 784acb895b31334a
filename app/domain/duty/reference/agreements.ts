// Agreements of China with markets of the list, as far as a self-check needs them. The rules by product stand in annexes that the portal
// does not have: what is written here is the frame, and `confidence` says how sure it is. Collected on 2026-11-30 from general knowledge.
import type { Confidence } from '../../catalogue/types'
import type { IsoDate } from '../../shared/dates'
import type { AgreementId } from '../types'

/** The day on which the frame below was written down. */
export const AGREEMENTS_AS_OF: IsoDate = '2026-11-30'

export type PriceBasis = 'fob' | 'ex_works'

export type Agreement = {
  readonly id: AgreementId
  /** First day by market. */
  readonly since: Readonly<Record<string, IsoDate>>
  /** A rule of the ledger. */
  readonly rule: string
  /** Task of the proof of origin. */
  readonly requirements: Readonly<Record<string, string>>
  /** The annex decides for every product, or for those it lists. */
  readonly annex: 'every_product' | 'listed_products'
  /** Value content that such rules mostly ask for, in per cent; null where it was not found. */
  readonly usualContent: string | null
  /** The price that the value content is counted on; null where it was not found. */
  readonly basis: PriceBasis | null
  /** Materials that need not change their heading, in per cent of that price; null where it was not found. */
  readonly tolerance: string | null
  /** Months for which a certificate counts. */
  readonly proofMonths: number | null
  /** An approved exporter may declare the origin itself. */
  readonly exporterDeclares: boolean | null
  readonly confidence: Confidence
}

export const AGREEMENTS: readonly Agreement[] = [
  {
    id: 'china_korea',
    since: { KR: '2015-12-20' },
    rule: 'fta_korea',
    requirements: { KR: 'fta_kr_certificate' },
    annex: 'every_product',
    usualContent: '40',
    basis: 'fob',
    tolerance: '10',
    proofMonths: 12,
    exporterDeclares: false,
    confidence: 'medium',
  },
  {
    id: 'rcep',
    since: { JP: '2022-01-01', KR: '2022-02-01' },
    rule: 'rcep',
    requirements: { JP: 'fta_jp_certificate', KR: 'fta_kr_certificate' },
    annex: 'every_product',
    usualContent: '40',
    basis: 'fob',
    tolerance: '10',
    proofMonths: 12,
    exporterDeclares: true,
    confidence: 'medium_high',
  },
  {
    id: 'china_serbia',
    since: { RS: '2024-07-01' },
    rule: 'fta_serbia',
    requirements: { RS: 'fta_rs_certificate' },
    annex: 'every_product',
    usualContent: null,
    basis: null,
    tolerance: null,
    proofMonths: 12,
    exporterDeclares: null,
    confidence: 'low_medium',
  },
  {
    id: 'china_georgia',
    since: { GE: '2018-01-01' },
    rule: 'fta_georgia',
    requirements: { GE: 'fta_ge_certificate' },
    annex: 'every_product',
    usualContent: '40',
    basis: 'ex_works',
    tolerance: '10',
    proofMonths: 12,
    exporterDeclares: null,
    confidence: 'low_medium',
  },
]
