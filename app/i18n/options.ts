// What both sides of the wire agree on, so that the browser renders exactly what the server rendered.
import type { InitOptions } from 'i18next'
import { LANGUAGES } from './language'
import { oneMark } from './one-mark'

export const sharedOptions = {
  supportedLngs: [...LANGUAGES],
  load: 'currentOnly',
  // Every language is complete (the compiler and resources.test.ts see to it), so nothing is ever mixed in from another one.
  fallbackLng: false,
  defaultNS: 'common',
  postProcess: [oneMark.name],
  // React and the mail templates escape.
  interpolation: { escapeValue: false },
} as const satisfies InitOptions
