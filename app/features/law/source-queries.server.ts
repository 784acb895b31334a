// The source of a rule in words: the citation as it is, and what is unsure of it in the reader's language.
import { sourceWords } from '~/i18n/source-words'
import { confidenceIn, monthOf } from '~/domain/catalogue/source-standing'
import type { Confidence, Rule } from '~/domain/catalogue/types'
import { formatMonth } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'

type Sourced = Pick<Rule, 'source' | 'restsOn' | 'confidence'>

/** The source is null where nobody named one. */
export function sourceOf(
  rule: Sourced,
  language: Language,
): { readonly source: string | null; readonly confidence: Confidence } {
  const t = translator(language)
  const notes = (rule.restsOn ?? []).map((part) =>
    t(`law:source.${part}`, { month: formatMonth(language, monthOf(part)) }),
  )
  return {
    source: [rule.source && sourceWords(t, rule.source), ...notes].filter(Boolean).join(t('law:source.join')) || null,
    confidence: confidenceIn(rule),
  }
}
