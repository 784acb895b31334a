// Texts on the server: the language of a request, and words for queries, mails and pages.
import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { catalogues, hspairs, requirements } from './catalogues'
import { isLanguage, LANGUAGES, negotiate, SOURCE_LANGUAGE, type Language } from './language'
import type { MessageKey } from './message-key'
import { oneMark } from './one-mark'
import { sharedOptions } from './options'
import { rememberPlain, type PlainT } from './plain-texts'
import { resources } from './generated/resources'

/** Their texts have ids that are data, so their keys are checked by tests, not by types. */
export type ServerKey = MessageKey | `catalogue:${string}` | `hspairs:${string}` | `requirements:${string}`
export type Translate = (key: ServerKey, values?: Readonly<Record<string, string | number>>) => string

function createServerInstance(language: Language): i18n {
  const instance = createInstance()
  const texts = {
    ...resources[language],
    catalogue: catalogues[language],
    hspairs: hspairs[language],
    requirements: requirements[language],
  }
  void instance
    .use(oneMark)
    .use(initReactI18next)
    .init({
      ...sharedOptions,
      lng: language,
      ns: Object.keys(texts),
      resources: { [language]: texts },
      initAsync: false,
      react: { useSuspense: false },
    })
  return instance
}

// One instance per language and process: nobody changes the language of these, so requests can share them.
const instances = new Map(LANGUAGES.map((language) => [language, createServerInstance(language)]))

/** The shared, read-only instance for rendering pages in a language. */
export function instanceFor(language: Language): i18n {
  return instances.get(language) ?? createServerInstance(language)
}

const translators = new Map<Language, Translate>()

/** Words in a language, for queries, mails and everything else without React. */
export function translator(language: Language): Translate {
  const known = translators.get(language) ?? rememberPlain(instanceFor(language).t as PlainT)
  translators.set(language, known)
  return known
}

/** The title of a page as tabs and bookmarks show it, with the product's name behind it. */
export function pageTitle(language: Language, title: string): string {
  return translator(language)('common:title.page', { title })
}

/** The account's language, then the cookie, then the browser's wish, then Chinese. */
export function languageOf(request: Request, account?: string | null): Language {
  if (isLanguage(account)) return account
  const cookies = request.headers.get('cookie') ?? ''
  // Over https the name begins so, and nobody but this host can have set it; the plain one may be from before.
  const cookie = [/(?:^|;\s*)__Host-language=([^;]*)/, /(?:^|;\s*)language=([^;]*)/]
    .map((pattern) => pattern.exec(cookies)?.[1])
    .find(isLanguage)
  if (cookie) return cookie
  return negotiate(request.headers.get('accept-language')) ?? SOURCE_LANGUAGE
}
