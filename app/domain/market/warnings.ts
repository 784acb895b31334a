// Warnings about the markets a firm has chosen or has in mind, and whether the ranking says anything about its goods.
import { sellsCars, shipmentOf, type Track } from '../firm/profile'
import type { Channel } from '../channel/channel'
import { MARKET_WARNINGS, type MarketWarning } from './reference/warnings'

export type WarningId = (typeof MARKET_WARNINGS)[number]['id']
export type KnownWarning = MarketWarning & { readonly id: WarningId }

type Asked = { readonly markets: readonly string[]; readonly sells: Sells | null }

type Sells = { readonly tracks: readonly Track[]; readonly productFlags: readonly string[] }

/**
 * In the order of the reference; `markets` are ISO 3166-1 alpha-2 codes, other words are passed over. Where nobody knows what is
 * sold (`sells` is null) nothing is left out.
 */
export function warningsFor({ markets, sells }: Asked): readonly KnownWarning[] {
  const all: readonly KnownWarning[] = MARKET_WARNINGS
  return all
    .filter((warning) => warning.markets.some((market) => markets.includes(market)))
    .filter(({ onlyFor }) => onlyFor !== 'cars' || sells === null || sellsCars(sells))
}

/** Those that a channel's own markets add to what the firm was warned of already. */
export function warningsOfChannels({ channels, markets, sells }: Asked & { readonly channels: readonly Channel[] }) {
  const served = channels.flatMap((channel) => (channel.markets === '*' ? [] : channel.markets))
  const known = warningsFor({ markets, sells })
  return warningsFor({ markets: served, sells }).filter((warning) => !known.includes(warning))
}

/**
 * The ranking compares countries by their size, agreements and general effort. Of cars, leases and services it knows nothing: there the
 * rules of import (age, steering, fees, approvals) decide, and a score would only look like advice.
 */
export function rankingSpeaksOf(firm: Sells): boolean {
  return !sellsCars(firm) && shipmentOf(firm.tracks) === 'sold'
}
