// The source of a rule in words: the citation as it is, and what is unsure of it in the reader's language.
import { confidenceIn, readSource } from '~/domain/catalogue/source-standing'
import type { Confidence, Rule } from '~/domain/catalogue/types'
import { formatMonth } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'

type Sourced = Pick<Rule, 'source' | 'confidence'>

/** The source is null where nobody named one. */
export function sourceOf(
  rule: Sourced,
  language: Language,
): { readonly source: string | null; readonly confidence: Confidence } {
  const { named, unsure } = readSource(rule.source)
  const note =
    unsure && translator(language)(`law:source.${unsure.part}`, { month: formatMonth(language, unsure.month) })
  return { source: [named, note].filter(Boolean).join('; ') || null, confidence: confidenceIn(rule) }
}
