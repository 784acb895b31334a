import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { isLanguage, SOURCE_LANGUAGE, type Language } from './language'
import type { Message, MessageKey } from './message-key'

export type TranslateKey = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string

type PlainT = (key: string, values: Record<string, string | number>) => string

/** `t('firms:name.label')` gives a text of the namespaces that the page's routes declare in their handle. */
export function useTranslate(): TranslateKey {
  const { t } = useTranslation()
  // One union of every key instead of i18next's own inference, which would be worked out anew at each call.
  return useCallback((key, values) => (t as PlainT)(key, { ...values }), [t])
}

/** Puts a message that an action or a schema returned into words. */
export function useTell(): (message: Message) => string {
  const t = useTranslate()
  return useCallback((message) => t(message.key, message.values), [t])
}

export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return isLanguage(i18n.language) ? i18n.language : SOURCE_LANGUAGE
}
