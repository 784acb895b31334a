// Texts in the browser: one file per language and namespace, fetched when a page first needs it.
import i18next, { type BackendModule, type ResourceKey } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Namespace } from './message-key'
import { oneMark } from './one-mark'
import { sharedOptions } from './options'

const files = import.meta.glob<ResourceKey>(
  [
    '/locales/*/*.json',
    '!/locales/*/apinotes.json',
    '!/locales/*/catalogue.json',
    '!/locales/*/contradictions.json',
    '!/locales/*/hspairs.json',
    '!/locales/*/mails.json',
    '!/locales/*/precheck.json',
    '!/locales/*/questions.json',
    '!/locales/*/requirements.json',
    '!/locales/*/vehicles.json',
  ],
  {
    import: 'default',
  },
)

const backend: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    const load = files[`/locales/${language}/${namespace}.json`]
    if (!load) return done(new Error(`No texts for ${language} ${namespace}`), false)
    load().then(
      (texts) => done(null, texts),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), true),
    )
  },
}

/** Ready when the texts of the page that the server sent are there, so that hydration changes nothing. */
export async function startTranslations(language: string, namespaces: readonly Namespace[]): Promise<typeof i18next> {
  await i18next
    .use(backend)
    .use(oneMark)
    .use(initReactI18next)
    .init({
      ...sharedOptions,
      lng: language,
      ns: [...new Set<Namespace>(['common', ...namespaces])],
      react: { useSuspense: true },
    })
  return i18next
}
