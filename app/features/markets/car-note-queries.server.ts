// What is collected on used cars and for which markets, in words: one list behind every page that says so.
import { destinationName } from '~/domain/market/destinations'
import { carMarkets } from '~/domain/requirement/car-markets'
import { formatList } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'

export function carMarketNames(language: Language): string {
  return formatList(
    language,
    carMarkets().map((iso2) => destinationName(iso2, language)),
  )
}

export function silentNote(language: Language): string {
  return translator(language)('markets:silent', { markets: carMarketNames(language) })
}
