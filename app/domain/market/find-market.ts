// Looking a market up by its code.
import type { Market } from './market'
import { MARKETS } from './reference/markets'

/** The market of an ISO 3166-1 alpha-2 code in upper case, or null. */
export function findMarket(iso2: string): Market | null {
  return MARKETS.find((market) => market.iso2 === iso2) ?? null
}
