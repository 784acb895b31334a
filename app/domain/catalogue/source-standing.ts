// What a rule rests on besides what can be cited: general knowledge, tables, texts that nobody has read. It is a code in the data, so
// that it can be said in the reader's language and shown as unsure.
import type { Confidence, RestsOn, Rule } from './types'

/** Months of which they are, YYYY-MM. */
const GENERAL_KNOWLEDGE = '2026-11'
const VAT_TABLES = '2025-08'

export function monthOf(part: RestsOn): string {
  return part === 'vat_tables' ? VAT_TABLES : GENERAL_KNOWLEDGE
}

/** What rests on general knowledge alone is unsure, however sure somebody was of it. */
export function confidenceIn({ restsOn = [], confidence }: Pick<Rule, 'restsOn' | 'confidence'>): Confidence {
  return restsOn.includes('whole') && confidence !== 'low' ? 'low_medium' : confidence
}
