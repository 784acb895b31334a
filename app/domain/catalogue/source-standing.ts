// What a rule rests on besides what can be cited: general knowledge, tables, texts that nobody has read. It is a code in the data, so
// that it can be said in the reader's language and shown as unsure.
import { CONFIDENCES, type Confidence, type RestsOn, type Rule } from './types'

/** Months of which they are, YYYY-MM. */
const GENERAL_KNOWLEDGE = '2026-11'
const VAT_TABLES = '2025-08'

export function monthOf(part: RestsOn): string {
  return part === 'vat_tables' ? VAT_TABLES : GENERAL_KNOWLEDGE
}

/** What names its sources in full, whatever is not known about them. */
const CITED = new Set<RestsOn>(['vat_tables', 'number_unseen'])

/**
 * Nothing that says of itself that it is not confirmed is called sure; what rests on general knowledge alone, or has its rate from there, is unsure.
 */
export function confidenceIn({ restsOn = [], confidence }: Pick<Rule, 'restsOn' | 'confidence'>): Confidence {
  if (restsOn.includes('whole') || restsOn.includes('rate')) return atMost('low_medium', confidence)
  return restsOn.some((part) => !CITED.has(part)) ? atMost('medium', confidence) : confidence
}

/** None of these is surer than the lowest of them; without any it is the first word. */
export function lowestConfidence(without: Confidence, all: readonly Confidence[]): Confidence {
  const [first, ...more] = all
  return first === undefined ? without : more.reduce(atMost, first)
}

export function atMost(limit: Confidence, confidence: Confidence): Confidence {
  return CONFIDENCES.indexOf(limit) > CONFIDENCES.indexOf(confidence) ? limit : confidence
}
