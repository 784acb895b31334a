// Which market first for this product: gates first, then the weighed criteria. Nothing is imputed: a missing figure takes its weight out of
// the score, and the bounds say how much it could have changed; but not knowing must not help, so an unknown duty counts as the highest. The order of the markets that are given makes no difference.
import type { Transport } from '../costing/types'
import { shares } from './weights'
import { gatesOf, openEverywhere, type Gate } from './product-gates'
import { PRODUCT_CRITERIA, type ProductWeights } from './product-criteria'
import { readingsOf, type DemandFigures, type ProductMarket, type Reading } from './product-readings'
import { takersOf, type Sells } from './product-channels'
import { comparePlaces, plainScore, plainWeights, round, type PlainMarket } from './plain-scores'
import { statusOf } from './ranking'
import { isClosedGoods } from '../requirement/reference/not-covered'
import type { Judged } from './verdict'
import type { WarningId } from './warnings'

export type JudgedMarket = ProductMarket & { readonly judged: Judged; readonly warnings: readonly WarningId[] }

type Asked = {
  readonly hs6: string
  readonly markets: readonly JudgedMarket[]
  /** Trade flows under the code; null where none were brought in. */
  readonly demand: DemandFigures | null
  /** How the firm sells; null where nobody said. */
  readonly sells: Sells | null
  /** How the firm ships; missing where nobody said. */
  readonly by?: Transport | null
}

/** What does not depend on the weights. */
export type MarketCard = {
  readonly iso2: string
  readonly gates: readonly Gate[]
  readonly readings: readonly Reading[]
  /** Of these goods a score would say nothing. */
  readonly isSilent: boolean
}

/** Whether a vehicle gets in is decided by its age, its steering, its approval and fees, which are not collected by market. */
const VEHICLES: readonly string[] = ['8702', '8703', '8704']

/** Vehicles, and goods for which no market is advised at all. */
export function isSilentOn(hs6: string): boolean {
  return isClosedGoods(hs6) || VEHICLES.some((heading) => hs6.startsWith(heading))
}

export function cardsOf({ hs6, markets, demand, sells, by = null }: Asked): readonly MarketCard[] {
  const everywhere = openEverywhere(markets.map(({ judged }) => judged))
  const takers = takersOf(sells)
  return markets.map((one) => ({
    iso2: one.market.iso2,
    gates: gatesOf({ ...one, everywhere }),
    readings: readingsOf({ ...one, demand, takers: takers(one.market.iso2), shipped: { hs6, by } }),
    isSilent: isSilentOn(hs6),
  }))
}

export type ProductRow = MarketCard & {
  /** 0 ... 1 over the criteria that are known; null where none of the weighed ones is. */
  readonly score: number | null
  /** The score if everything unknown were at its worst, and at its best. */
  readonly lower: number
  readonly upper: number
  /** Share of the weights for which there is a figure. */
  readonly coverage: number
  readonly status: 'gated' | 'silent' | 'ranked' | 'flagged' | 'not_enough_data'
  /** Among those that have one. */
  readonly rank: number | null
  /** Parts of the score by criterion; they add up to it. */
  readonly parts: readonly number[]
}

/** Best first; what has no rank comes after what has one, gated markets last. */
export function rankCards(cards: readonly MarketCard[], weights: ProductWeights): readonly ProductRow[] {
  const share = shares(weights)
  const rows = cards.map((card) => scored(card, share)).toSorted(byPlace)
  return rows.map((row, place) => ({ ...row, rank: hasRank(row) ? place + 1 : null }))
}

export const hasRank = ({ status }: Pick<ProductRow, 'status'>) => status === 'ranked' || status === 'flagged'

const GROUPS = { ranked: 0, flagged: 0, not_enough_data: 1, silent: 1, gated: 2 } as const

type Unranked = Omit<ProductRow, 'rank'>

function byPlace(a: Unranked, b: Unranked): number {
  return GROUPS[a.status] - GROUPS[b.status] || comparePlaces(a, b)
}

function scored(card: MarketCard, share: ProductWeights): Unranked {
  const weighed = card.readings.map((reading) => ({ reading, weight: share[reading.criterion] }))
  const covered = total(weighed.map(({ reading, weight }) => (reading.normalised === null ? 0 : weight)))
  const counting = total(weighed.map(({ reading, weight }) => (reading.counted === null ? 0 : weight)))
  const parts = weighed.map(({ reading, weight }) => (covered > 0 ? (weight * (reading.counted ?? 0)) / counting : 0))
  const coverage = round(covered)
  return {
    ...card,
    parts,
    coverage,
    score: covered > 0 && !card.isSilent ? round(total(parts)) : null,
    lower: total(weighed.map(({ reading, weight }) => weight * reading.worst)),
    upper: Math.min(1, total(weighed.map(({ reading, weight }) => weight * reading.best))),
    status: placeOf(card, coverage),
  }
}

function placeOf({ gates, isSilent }: MarketCard, coverage: number): ProductRow['status'] {
  if (gates.length > 0) return 'gated'
  return isSilent ? 'silent' : statusOf(coverage)
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

export type RankSpan = {
  readonly best: number
  readonly worst: number
  /** Of the score, 0 ... 1. */
  readonly lowest: number
  readonly highest: number
}

/** Between which ranks each market lies while every weight in turn is halved and raised by half, its own rank included. */
export function rankSpans(cards: readonly MarketCard[], weights: ProductWeights): ReadonlyMap<string, RankSpan> {
  const field = plainMarkets(cards)
  const spans = new Map<string, RankSpan>()
  for (const tried of [weights, ...changedWeights(weights)]) {
    const numbers = plainWeights(tried)
    const scored = field.flatMap((market) => {
      const score = plainScore(market, numbers)
      return score === null ? [] : [{ iso2: market.iso2, score }]
    })
    for (const { iso2, score, best, worst } of tiedPlaces(scored))
      spans.set(iso2, widened(spans.get(iso2), { best, worst, score }))
  }
  return spans
}

/** Those that may have a rank. */
export function plainMarkets(cards: readonly MarketCard[]): readonly PlainMarket[] {
  return cards
    .filter(({ gates, isSilent }) => gates.length === 0 && !isSilent)
    .map(({ iso2, readings }) => ({
      iso2,
      known: readings.map(({ normalised }) => normalised !== null),
      counted: readings.map(({ counted }) => counted),
    }))
}

type Scored = { readonly iso2: string; readonly score: number }

/** Markets of one score share all the places that they take together. */
function tiedPlaces(scored: readonly Scored[]) {
  const sorted = scored.toSorted(comparePlaces)
  const firstOf = new Map<number, number>()
  const lastOf = new Map<number, number>()
  for (const [place, { score }] of sorted.entries()) {
    if (!firstOf.has(score)) firstOf.set(score, place + 1)
    lastOf.set(score, place + 1)
  }
  return sorted.map((one) => ({ ...one, best: firstOf.get(one.score) ?? 0, worst: lastOf.get(one.score) ?? 0 }))
}

type Placed = { readonly best: number; readonly worst: number; readonly score: number }

function widened(known: RankSpan | undefined, { best, worst, score }: Placed): RankSpan {
  return {
    best: Math.min(known?.best ?? best, best),
    worst: Math.max(known?.worst ?? worst, worst),
    lowest: Math.min(known?.lowest ?? score, score),
    highest: Math.max(known?.highest ?? score, score),
  }
}

function changedWeights(weights: ProductWeights): readonly ProductWeights[] {
  return PRODUCT_CRITERIA.flatMap((criterion) =>
    [0.5, 1.5].map((factor) => ({ ...weights, [criterion]: weights[criterion] * factor })),
  )
}
