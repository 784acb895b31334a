// Written by `npm run languages` from the folders of locales/.

/** The languages that people read the portal in. */
export type Language = 'zh-CN' | 'en'
