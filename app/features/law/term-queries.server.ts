// Terms of the glossary where they occur in texts of the catalogue.
import { termLinker, termWords, type TermWord } from '~/domain/catalogue/glossary-links'
import { terms } from '~/domain/catalogue/reference/terms'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { paths, type LawPaths } from '~/paths'

/** Plain text, or words that lead somewhere. */
export type TextPart = string | { readonly text: string; readonly to: string }
export type Text = readonly TextPart[]

const wordsByLanguage = new Map<Language, readonly TermWord[]>()

/** For the texts of one page, in the order in which they are read: each term leads to the glossary once. */
export function glossaryLinker(language: Language, law: LawPaths = paths.law): (text: string) => Text {
  const link = termLinker(wordsOf(language))
  return (text) =>
    link(text).map((part) => (typeof part === 'string' ? part : { text: part.text, to: law.glossary(part.termId) }))
}

function wordsOf(language: Language): readonly TermWord[] {
  const t = translator(language)
  const words =
    wordsByLanguage.get(language) ??
    termWords(terms.map(({ id }) => ({ termId: id, name: t(`catalogue:terms.${id}.name`) })))
  wordsByLanguage.set(language, words)
  return words
}
