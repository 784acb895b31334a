// Written by `npm run languages` from the folders of locales/.
// The catalogue stays on the server: loaders send the few texts that a page shows.
import zhCNCatalogue from '../../locales/zh-CN/catalogue.json'
import enCatalogue from '../../locales/en/catalogue.json'
import type { Language } from './language'

export const catalogues = {
  'zh-CN': zhCNCatalogue,
  en: enCatalogue,
} as const satisfies Record<Language, typeof zhCNCatalogue>
