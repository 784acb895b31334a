// Written by `npm run languages` from the folders of locales/.
// Catalogue and requirements stay on the server: loaders send the few texts that a page shows.
import zhCNCatalogue from '../../locales/zh-CN/catalogue.json'
import zhCNRequirements from '../../locales/zh-CN/requirements.json'
import enCatalogue from '../../locales/en/catalogue.json'
import enRequirements from '../../locales/en/requirements.json'
import type { Language } from './language'

export const catalogues = {
  'zh-CN': zhCNCatalogue,
  en: enCatalogue,
} as const satisfies Record<Language, typeof zhCNCatalogue>

export const requirements = {
  'zh-CN': zhCNRequirements,
  en: enRequirements,
} as const satisfies Record<Language, typeof zhCNRequirements>
