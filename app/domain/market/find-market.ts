// Looking a market up by its code and naming it in the reader's language.
import type { Market } from './market'
import { MARKETS } from './reference/markets'

/** The market of an ISO 3166-1 alpha-2 code in upper case, or null. */
export function findMarket(iso2: string): Market | null {
  return MARKETS.find((market) => market.iso2 === iso2) ?? null
}

/** The market's name for a reader; the code itself when it is unknown. */
export function marketName(iso2: string, reader: 'zh-CN' | 'en'): string {
  const market = findMarket(iso2)
  if (!market) return iso2
  return reader === 'zh-CN' ? market.name.zh : market.name.en
}
