// The usual source is one thing with a name in each language. What the form filled in is kept as it was, and read in the reader's own.
import type { Language } from '~/domain/access/scopes'
import { translator } from '~/i18n/i18n.server'
import { LANGUAGES } from '~/i18n/language'

/** As the reader calls the source; what somebody wrote in their own words stays theirs. */
export function sourceFor(language: Language, source: string): string {
  return isUsual(source) ? usual(language) : source
}

/** Whether both name the same source, in whatever language. */
export function isSameSource(one: string, other: string): boolean {
  return one === other || (isUsual(one) && isUsual(other))
}

function isUsual(source: string): boolean {
  return LANGUAGES.some((language) => usual(language) === source)
}

function usual(language: Language): string {
  return translator(language)('rates:form.usualSource')
}
