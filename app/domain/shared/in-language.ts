// Names and texts that are data exist in the languages somebody wrote them in. A reader of any other language gets the nearest.

/** By language tag; a reader gets the own language, then one of the same family, then English, then what there is. */
export function pickText<T>(texts: Readonly<Record<string, T>>, language: string): T | undefined {
  const family = language.split('-')[0]
  const near = Object.keys(texts).find((tag) => tag.split('-')[0] === family)
  const tag = [language, near, 'en'].find((one) => one !== undefined && Object.hasOwn(texts, one))
  return tag === undefined ? Object.values(texts)[0] : texts[tag]
}

/** A name in Chinese characters and one in Latin letters, such as every firm and place has. */
export function inLanguage<T>(language: string, { zh, en }: { readonly zh: T; readonly en: T }): T {
  return pickText({ zh, en }, language) ?? en
}

/** Both names of something, the reader's own first: the same order on every page and in every file. */
export function inReadersOrder<T>(language: string, zh: T, en: T): readonly [T, T] {
  return inLanguage(language, { zh: [zh, en] as const, en: [en, zh] as const })
}
