// The languages people can choose, and how a newcomer's browser settings are read.

import { LANGUAGES } from './language-list'

export { LANGUAGES }
export type Language = (typeof LANGUAGES)[number]

/** Texts are written in this language first; every other language has the same keys. */
export const SOURCE_LANGUAGE: Language = 'zh-CN'

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value)
}

/** The language of an account, an invitation or a mail as it is stored; the source language for one that is no more. */
export function languageFrom(stored: string | null | undefined): Language {
  return isLanguage(stored) ? stored : SOURCE_LANGUAGE
}

/** Script direction for `<html dir>`; ready for Arabic. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return language.startsWith('ar') ? 'rtl' : 'ltr'
}

/** The best offer for an Accept-Language header (RFC 9110, quality values), or null when nothing fits. */
export function negotiate(header: string | null): Language | null {
  const wishes = (header ?? '').split(',').map((entry, order) => {
    const [tag = '', ...parameters] = entry.trim().split(';')
    const quality = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find((text) => text !== undefined)
    return { tag: tag.trim().toLowerCase(), quality: quality === undefined ? 1 : Number(quality), order }
  })
  const ranked = wishes.filter((wish) => wish.quality > 0).sort((a, b) => b.quality - a.quality || a.order - b.order)
  for (const { tag } of ranked) {
    if (tag === '*') return SOURCE_LANGUAGE
    const found = LANGUAGES.find((language) => language.toLowerCase().split('-')[0] === tag.split('-')[0])
    if (found) return found
  }
  return null
}
