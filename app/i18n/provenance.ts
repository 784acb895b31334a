// What a fact of a market or a channel rests on, as one line: its day, how sure we are, and its source. What nobody has
// confirmed is called unsure, whatever the fact beside it says.
import { sourceWords } from './source-words'
import type { TranslateKey } from './use-translate'

type Known = {
  readonly asOf: string | null
  readonly source: string | null
  readonly confidence: 'high' | 'medium_high' | 'medium' | 'low_medium' | 'low'
}

export function provenanceText(t: TranslateKey, { asOf, source, confidence }: Known): string {
  const day = asOf ?? t('channels:facts.undated')
  if (source === null) return t('channels:facts.unsure', { asOf: day })
  return t('channels:facts.provenance', {
    asOf: day,
    confidence: t(`law:confidence.${confidence}`),
    source: sourceWords(t, source),
  })
}
