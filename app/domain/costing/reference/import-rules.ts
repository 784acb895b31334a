// What the authorities of a destination count into the customs value and into the base of their VAT (landed cost rules as of
// 2026-11-23). The World Trade Organization's agreement on customs valuation leaves the carriage to its members.
import type { Confidence } from '../../catalogue/types'
import { findMarket } from '../../market/find-market'
import type { IsoDate } from '../../shared/dates'

export type ImportRule = {
  /** CIF: with carriage and insurance to the border. FOB: without them. */
  readonly customsValue: 'CIF' | 'FOB'
  /** Costs inside the country up to the first destination belong to the base of VAT. */
  readonly isVatOnIncidentals: boolean
  /** Id of the rule ledger, where it has one. */
  readonly dutyRule: string | null
  readonly source: string
  readonly asOf: IsoDate
  readonly confidence: Confidence
}

const AS_OF = '2026-11-23'

const EU: ImportRule = {
  customsValue: 'CIF',
  isVatOnIncidentals: true,
  dutyRule: 'eu_duty',
  source: 'Regulation (EU) No 952/2013, Art. 71; Directive 2006/112/EC, Art. 85 and 86',
  asOf: AS_OF,
  confidence: 'medium',
}
const OTHERS: ImportRule = {
  customsValue: 'CIF',
  isVatOnIncidentals: false,
  dutyRule: null,
  source: 'general knowledge of 2026-11',
  asOf: AS_OF,
  confidence: 'low_medium',
}
const OF_UNION: Readonly<Record<'eu' | 'eaeu' | 'gcc' | 'own', ImportRule>> = {
  eu: EU,
  eaeu: { ...OTHERS, dutyRule: 'eaeu_duty', confidence: 'medium' },
  gcc: { ...OTHERS, dutyRule: 'gcc_duty', confidence: 'medium' },
  own: OTHERS,
}
const OF_MARKET: Readonly<Record<string, ImportRule>> = {
  US: {
    ...OTHERS,
    customsValue: 'FOB',
    source: '19 U.S.C. 1401a: the price without international carriage and insurance',
    confidence: 'high',
  },
}

export function importRuleOf(iso2: string): ImportRule {
  return OF_MARKET[iso2] ?? OF_UNION[findMarket(iso2)?.regime ?? 'own']
}

/** Standard VAT of the market in the rule ledger. */
export function vatRuleOf(iso2: string): string | null {
  return findMarket(iso2) ? `${iso2.toLowerCase()}_vat` : null
}
