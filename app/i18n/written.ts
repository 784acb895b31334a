// What somebody wrote, as a reader of any language is shown it.
import { isLanguage, type Language } from './language'
import type { Translate } from './i18n.server'

/** The same as in app/domain/message/written.ts, which decides the language. */
export type Written = { readonly text: string; readonly language: Language | null }

/** From the columns that keep it. */
export function asWritten(text: string | null | undefined, language: string | null | undefined): Written {
  return { text: text ?? '', language: isLanguage(language) ? language : null }
}

/** Whether its language has to be named; nobody names what nobody knows. */
export function isForeign({ text, language }: Written, reader: Language): boolean {
  return text !== '' && language !== null && language !== reader
}

/** In a plain text, as mails and hints are; pages use `WrittenText`. */
export function inWords(words: Written, reader: Language, t: Translate): string {
  const { text, language } = words
  if (language === null || !isForeign(words, reader)) return text
  return t('common:quoted', { language: t(`common:writtenIn.${language}`), text })
}
