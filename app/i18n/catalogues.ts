// Written by `npm run languages` from the folders of locales/.
// The catalogue and the texts on confused codes stay on the server: loaders send the few texts that a page shows.
import zhCNCatalogue from '../../locales/zh-CN/catalogue.json'
import zhCNHspairs from '../../locales/zh-CN/hspairs.json'
import enCatalogue from '../../locales/en/catalogue.json'
import enHspairs from '../../locales/en/hspairs.json'
import type { Language } from './language'

export const catalogues = {
  'zh-CN': zhCNCatalogue,
  en: enCatalogue,
} as const satisfies Record<Language, typeof zhCNCatalogue>

export const hspairs = {
  'zh-CN': zhCNHspairs,
  en: enHspairs,
} as const satisfies Record<Language, typeof zhCNHspairs>
