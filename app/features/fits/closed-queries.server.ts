// Goods that the portal leaves out, in a sentence that names the law and whom to ask.
import { isClosedGoods, notCoveredFamily } from '~/domain/requirement/reference/not-covered'
import { REQUIREMENT_KEYS } from '~/domain/requirement/texts'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'

export type LeftOut = { readonly heading: string; readonly text: string; readonly isClosed: boolean }

/** Null for goods that are covered. */
export function leftOutOf(hs6: string, language: Language): LeftOut | null {
  const family = notCoveredFamily(hs6)
  if (family === null) return null
  const t = translator(language)
  const isClosed = isClosedGoods(hs6)
  return {
    heading: t(isClosed ? REQUIREMENT_KEYS.closed : 'fits:requirement.notCovered'),
    text: t(REQUIREMENT_KEYS.notCovered(family)),
    isClosed,
  }
}
