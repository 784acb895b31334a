// A firm picks one to three markets, in order, each with its reason: an advisor reads why, not only where.
import { ok, refused, type Result } from '../shared/result'
import { cleanCode, tidyText } from '../shared/typed-text'
import { findMarket } from './find-market'

const MOST_PICKS = 3
export const PICK_POSITIONS = [1, 2, 3] as const
type Position = (typeof PICK_POSITIONS)[number]

/** One line of the form; an empty line is no pick. */
export type TypedPick = { readonly market: string; readonly reason: string }

type MarketPick = { readonly market: string; readonly position: number; readonly reason: string }

/** Text: refusals:<code> */
export type PicksRefusal =
  | { readonly code: 'markets.none_picked'; readonly field: 'market1' }
  | { readonly code: 'markets.over_limit'; readonly field: 'market1' }
  | {
      readonly code: 'markets.unknown' | 'markets.twice' | 'markets.reason_without_market'
      readonly field: `market${Position}`
    }
  | { readonly code: 'markets.reason_missing'; readonly field: `reason${Position}` }

/** The picks in their order, without gaps. */
export function pickMarkets(lines: readonly TypedPick[]): Result<readonly MarketPick[], PicksRefusal> {
  if (lines.length > MOST_PICKS) return refused({ code: 'markets.over_limit', field: 'market1' })
  const picks: MarketPick[] = []
  for (const [index, line] of lines.entries()) {
    const place = PICK_POSITIONS[index] ?? 1
    const market = cleanCode(line.market)
    const reason = tidyText(line.reason)
    if (market === '' && reason === '') continue
    if (market === '') return refused({ code: 'markets.reason_without_market', field: `market${place}` })
    if (!findMarket(market)) return refused({ code: 'markets.unknown', field: `market${place}` })
    if (picks.some((pick) => pick.market === market)) return refused({ code: 'markets.twice', field: `market${place}` })
    if (reason === '') return refused({ code: 'markets.reason_missing', field: `reason${place}` })
    picks.push({ market, reason, position: picks.length + 1 })
  }
  return picks.length > 0 ? ok(picks) : refused({ code: 'markets.none_picked', field: 'market1' })
}
