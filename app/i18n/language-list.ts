// Written by `npm run languages` from the folders of locales/.

export const LANGUAGES = ['zh-CN', 'en'] as const
