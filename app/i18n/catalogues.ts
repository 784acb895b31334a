// Written by `npm run languages` from the folders of locales/.
// Texts under ids that are data stay on the server: loaders send the few texts that a page shows.
import zhCNCatalogue from '../../locales/zh-CN/catalogue.json'
import zhCNHspairs from '../../locales/zh-CN/hspairs.json'
import zhCNRequirements from '../../locales/zh-CN/requirements.json'
import enCatalogue from '../../locales/en/catalogue.json'
import enHspairs from '../../locales/en/hspairs.json'
import enRequirements from '../../locales/en/requirements.json'
import type { Language } from './language'

export const catalogues = {
  'zh-CN': zhCNCatalogue,
  en: enCatalogue,
} as const satisfies Record<Language, typeof zhCNCatalogue>

export const hspairs = {
  'zh-CN': zhCNHspairs,
  en: enHspairs,
} as const satisfies Record<Language, typeof zhCNHspairs>

export const requirements = {
  'zh-CN': zhCNRequirements,
  en: enRequirements,
} as const satisfies Record<Language, typeof zhCNRequirements>
