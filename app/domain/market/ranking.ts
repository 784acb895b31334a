// Which market first: a shortlist that explains itself, not a forecast. Nothing is imputed: a missing figure takes its weight
// out of the score, and the bounds say how much it could have changed. A figure of low confidence counts as missing.
import type { Confidence } from '../catalogue/types'
import type { Target } from '../firm/profile'
import { CRITERIA, DEFAULT_WEIGHTS, MEASURES, type Criterion, type Unit, type Weights } from './criteria'
import type { Market, MarketSource } from './market'
import { shares } from './weights'

/** From this share of the weights on a market is ranked, with a flag below the second line. */
export const RANKED_FROM = 0.6
const UNFLAGGED_FROM = 0.8

export type Contribution = {
  readonly criterion: Criterion
  /** Share of all weights, 0 ... 1. */
  readonly weight: number
  /** 0 worst ... 1 best; null where the figure is missing or of low confidence. */
  readonly normalised: number | null
  /** Part of the score; the parts add up to it. */
  readonly contribution: number
  /** As published; null where nobody publishes it. */
  readonly value: number | null
  readonly unit: Unit
  readonly source: MarketSource
  readonly asOf: string
  readonly confidence: Confidence
}

export type RankedMarket = {
  readonly market: Market
  /** 0 ... 1 over the available criteria; null when none of the weighed ones is available. */
  readonly score: number | null
  /** The score if every missing criterion were 0, and if every one were 1. */
  readonly lower: number
  readonly upper: number
  /** Share of the weights for which there is a figure. */
  readonly coverage: number
  readonly status: 'ranked' | 'flagged' | 'not_enough_data'
  /** Place by score among the markets asked for. A market without enough data keeps its place in the order and has no rank. */
  readonly rank: number | null
  readonly contributions: readonly Contribution[]
}

/** Best first. Weights count by their proportions and must not all be zero; without a region all markets are compared. */
export function rankMarkets(of: {
  readonly markets: readonly Market[]
  readonly weights?: Weights | undefined
  /** Regions, or markets by their code. */
  readonly region?: Target | readonly Target[] | undefined
}): readonly RankedMarket[] {
  const share = shares(of.weights ?? DEFAULT_WEIGHTS)
  const regions = of.region === undefined ? null : [of.region].flat()
  return of.markets
    .filter((market) => regions === null || isAmong(market, regions))
    .map((market) => scoreMarket(market, share))
    .sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || a.market.iso2.localeCompare(b.market.iso2, 'en'))
    .map(placed())
}

/** Counts those that have a rank; a market without one stands between them and takes no place. */
function placed() {
  let last = 0
  return (scored: Omit<RankedMarket, 'rank'>): RankedMarket => {
    if (scored.status === 'not_enough_data') return { ...scored, rank: null }
    last += 1
    return { ...scored, rank: last }
  }
}

function isAmong({ region, iso2 }: Market, targets: readonly string[]): boolean {
  return targets.includes(region) || targets.includes(iso2)
}

function scoreMarket(market: Market, share: Weights): Omit<RankedMarket, 'rank'> {
  const parts = CRITERIA.map((criterion) => ({
    criterion,
    weight: share[criterion],
    ...readMeasure(market, criterion),
  }))
  // Sums of seven fractions end in 0.7999999...; rounding keeps the coverage lines where the rule draws them.
  const coverage = round(sum(parts.map((part) => (part.normalised === null ? 0 : part.weight))))
  const lower = sum(parts.map((part) => part.weight * (part.normalised ?? 0)))
  return {
    market,
    score: coverage > 0 ? lower / coverage : null,
    lower,
    upper: Math.min(1, lower + 1 - coverage),
    coverage,
    status: statusOf(coverage),
    contributions: parts.map((part) => ({
      ...part,
      contribution: coverage > 0 ? (part.weight * (part.normalised ?? 0)) / coverage : 0,
    })),
  }
}

function readMeasure(
  market: Market,
  criterion: Criterion,
): Omit<Contribution, 'criterion' | 'weight' | 'contribution'> {
  const { figureOf, normalise, unit } = MEASURES[criterion]
  const figure = figureOf(market)
  const isUsable = figure.value !== null && figure.confidence !== 'low'
  return { ...figure, unit, normalised: isUsable ? Math.min(1, Math.max(0, normalise(figure.value))) : null }
}

export function statusOf(coverage: number): RankedMarket['status'] {
  if (coverage >= UNFLAGGED_FROM) return 'ranked'
  return coverage >= RANKED_FROM ? 'flagged' : 'not_enough_data'
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function round(fraction: number): number {
  return Math.round(fraction * 1e9) / 1e9
}
