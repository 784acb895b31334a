import type { i18n } from 'i18next'
import { useCallback, useContext, useSyncExternalStore } from 'react'
import { I18nContext } from 'react-i18next'
import { isLanguage, LANGUAGES, SOURCE_LANGUAGE, type Language } from './language'
import { rememberPlain, type PlainT } from './plain-texts'
import type { Message, MessageKey } from './message-key'

export type TranslateKey = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string

type Texts = {
  readonly subscribe: (onChange: () => void) => () => void
  readonly language: () => Language
  readonly translate: Record<Language, TranslateKey>
}

// Hundreds of components on a page ask for words. i18next's own hook makes an instance for each of them, which took longer
// than rendering the page; <TextsReady> waits for the texts, so nothing is left to do here but to follow the language.
const known = new WeakMap<i18n, Texts>()

function textsOf(instance: i18n): Texts {
  const texts = known.get(instance) ?? makeTexts(instance)
  known.set(instance, texts)
  return texts
}

function makeTexts(instance: i18n): Texts {
  // A function of its own for each language, so that what depends on it notices the change. One union of every key instead of
  // i18next's own inference, which would be worked out anew at each call.
  // The server has all texts from the beginning, so there a text without values can be looked up once; a browser loads them.
  const t = instance.t as PlainT
  const translate = (): TranslateKey =>
    typeof document === 'undefined' ? rememberPlain(t) : (key, values) => t(key, { ...values })
  return {
    subscribe(onChange) {
      instance.on('languageChanged', onChange)
      return () => instance.off('languageChanged', onChange)
    },
    language: () => (isLanguage(instance.language) ? instance.language : SOURCE_LANGUAGE),
    translate: Object.fromEntries(LANGUAGES.map((language) => [language, translate()])) as Record<
      Language,
      TranslateKey
    >,
  }
}

/** `t('firms:name.label')`: a text of one of the namespaces that the page's routes declare in their handle. */
export function useTranslate(): TranslateKey {
  const { translate } = textsOf(useContext(I18nContext).i18n)
  return translate[useLanguage()]
}

/** Puts a message that an action or a schema returned into words. */
export function useTell(): (message: Message) => string {
  const t = useTranslate()
  return useCallback((message) => t(message.key, message.values), [t])
}

export function useLanguage(): Language {
  const { subscribe, language } = textsOf(useContext(I18nContext).i18n)
  return useSyncExternalStore(subscribe, language, language)
}
