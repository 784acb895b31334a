// How far a rank depends on the weights: every weight in turn is halved and raised by half, and the ranks are taken again.
import type { Target } from '../firm/profile'
import { CRITERIA, DEFAULT_WEIGHTS, type Weights } from './criteria'
import type { Market } from './market'
import { rankMarkets } from './ranking'

/** How many rankings are compared. */
export const CHANGES_TRIED = CRITERIA.length * 2

export type RankRange = {
  readonly best: number
  readonly worst: number
  /** In how many of the changed rankings the market is among the first five. */
  readonly timesInTopFive: number
}

/** By market code. A market that has no rank in any of the changed rankings is left out. */
export function rankRanges(of: {
  readonly markets: readonly Market[]
  readonly weights?: Weights | undefined
  readonly region?: Target | readonly Target[] | undefined
}): ReadonlyMap<string, RankRange> {
  const ranges = new Map<string, RankRange>()
  for (const weights of changedWeights(of.weights ?? DEFAULT_WEIGHTS)) {
    for (const { market, rank } of rankMarkets({ markets: of.markets, region: of.region, weights })) {
      if (rank !== null) ranges.set(market.iso2, widened(ranges.get(market.iso2), rank))
    }
  }
  return ranges
}

// Halving the only weight above zero leaves the proportions as they are, so no change can end at all zero.
function changedWeights(weights: Weights): readonly Weights[] {
  return CRITERIA.flatMap((criterion) =>
    [0.5, 1.5].map((factor) => ({ ...weights, [criterion]: weights[criterion] * factor })),
  )
}

function widened(range: RankRange | undefined, rank: number): RankRange {
  return {
    best: Math.min(range?.best ?? rank, rank),
    worst: Math.max(range?.worst ?? rank, rank),
    timesInTopFive: (range?.timesInTopFive ?? 0) + (rank <= 5 ? 1 : 0),
  }
}
