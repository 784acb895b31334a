// What the source of a rule rests on. A source may be general knowledge that nobody has checked against the text, wholly or in part;
// that part is taken out of the citation, so that it can be said in the reader's language and shown as unsure.

import type { Confidence, Rule } from './types'

/** What of the rule is unsure: all of it, the rest beside a named source, or one thing. Text: law:source.<part> */
export type UnsurePart = 'whole' | 'rest' | 'first_day' | 'rate' | 'goods'

export type SourceStanding = {
  /** What can be looked up; null where there is nothing. */
  readonly named: string | null
  readonly unsure: { readonly part: UnsurePart; /** YYYY-MM */ readonly month: string } | null
}

const GENERAL = /^(?:(.+) from )?general knowledge of (\d{4}-\d{2})/u
const PARTS: Readonly<Record<string, UnsurePart>> = {
  'first day': 'first_day',
  'the rate': 'rate',
  'lists of goods': 'goods',
}

export function readSource(source: string | null): SourceStanding {
  const pieces = (source ?? '').split('; ').filter((piece) => piece !== '')
  const named = pieces.filter((piece) => !GENERAL.test(piece)).join('; ') || null
  const [, of = '', month = ''] = pieces.map((piece) => GENERAL.exec(piece)).find((found) => found !== null) ?? []
  if (month === '') return { named, unsure: null }
  return { named, unsure: { part: named === null ? 'whole' : (PARTS[of] ?? 'rest'), month } }
}

/** What rests on general knowledge alone is unsure, however sure somebody was of it. */
export function confidenceIn({ source, confidence }: Pick<Rule, 'source' | 'confidence'>): Confidence {
  const isGuess = readSource(source).unsure?.part === 'whole'
  return isGuess && confidence !== 'low' ? 'low_medium' : confidence
}
