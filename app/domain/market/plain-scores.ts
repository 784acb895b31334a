// The same scores as in product-ranking, in plain numbers and for many weights in turn: spans and the smallest change ask for hundreds of
// rankings. The tests hold the two against each other.
import { PRODUCT_CRITERIA, type ProductWeights } from './product-criteria'
import { RANKED_FROM } from './ranking'

export type PlainMarket = { readonly iso2: string; readonly known: readonly (number | null)[] }

/** Sums of fractions end in 0.7999999...; rounding keeps the lines where the rule draws them, and equal scores equal. */
export function round(fraction: number): number {
  return Math.round(fraction * 1e9) / 1e9
}

export function plainWeights(weights: ProductWeights): readonly number[] {
  return PRODUCT_CRITERIA.map((criterion) => weights[criterion])
}

type Sums = { readonly covered: number; readonly points: number }

export function sumsOf(known: PlainMarket['known'], weights: readonly number[]): Sums {
  let covered = 0
  let points = 0
  for (let place = 0; place < weights.length; place += 1) {
    const normalised = known[place] ?? null
    if (normalised === null) continue
    covered += weights[place] ?? 0
    points += (weights[place] ?? 0) * normalised
  }
  return { covered, points }
}

/** Null where too little is known for a rank; `all` is the sum of the weights. */
export function scoreOf({ covered, points, all }: Sums & { readonly all: number }): number | null {
  if (covered === 0) return null
  return round(covered / all) >= RANKED_FROM ? round(points / covered) : null
}

export function plainScore(known: PlainMarket['known'], weights: readonly number[]): number | null {
  return scoreOf({ ...sumsOf(known, weights), all: weights.reduce((sum, weight) => sum + weight, 0) })
}

/** The better score first, and of equal ones by country code. */
export function comparePlaces(
  a: { readonly iso2: string; readonly score: number | null },
  b: { readonly iso2: string; readonly score: number | null },
): number {
  return (b.score ?? -1) - (a.score ?? -1) || (a.iso2 < b.iso2 ? -1 : 1)
}
