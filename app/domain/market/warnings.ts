// Warnings about the markets a firm has chosen or has in mind, and whether the ranking says anything about its goods.
import { sellsCars, shipmentOf, type Track } from '../firm/profile'
import { MARKET_WARNINGS, type MarketWarning } from './reference/warnings'

export type WarningId = (typeof MARKET_WARNINGS)[number]['id']
export type KnownWarning = MarketWarning & { readonly id: WarningId }

type Sells = { readonly tracks: readonly Track[]; readonly productFlags: readonly string[] }

/** In the order of the reference; `markets` are ISO 3166-1 alpha-2 codes, other words are passed over. */
export function warningsFor({
  markets,
  ...firm
}: Sells & { readonly markets: readonly string[] }): readonly KnownWarning[] {
  const all: readonly KnownWarning[] = MARKET_WARNINGS
  return all
    .filter((warning) => warning.markets.some((market) => markets.includes(market)))
    .filter(({ onlyFor }) => onlyFor !== 'cars' || sellsCars(firm))
}

/**
 * The ranking compares countries by their size, agreements and general effort. Of cars, of leases and of services it knows nothing: there the
 * rules of import (age, steering, fees, approvals) decide, and a score would only look like advice.
 */
export function rankingSpeaksOf(firm: Sells): boolean {
  return !sellsCars(firm) && shipmentOf(firm.tracks) === 'sold'
}
