// The same scores as in product-ranking, in plain numbers and for many weights in turn: spans and the smallest change ask for hundreds of
// rankings. The tests hold the two against each other.
import { PRODUCT_CRITERIA, type ProductWeights } from './product-criteria'
import { RANKED_FROM } from './ranking'

export type PlainMarket = {
  readonly iso2: string
  /** Whether there is a figure. */
  readonly known: readonly boolean[]
  /** What counts, also where there is none; null takes the weight out. */
  readonly counted: readonly (number | null)[]
}

/** Sums of fractions end in 0.7999999...; rounding keeps the lines where the rule draws them, and equal scores equal. */
export function round(fraction: number): number {
  return Math.round(fraction * 1e9) / 1e9
}

export function plainWeights(weights: ProductWeights): readonly number[] {
  return PRODUCT_CRITERIA.map((criterion) => weights[criterion])
}

type Sums = {
  /** Weights for which there is a figure, and weights that count. */
  readonly covered: number
  readonly weighed: number
  readonly points: number
}

export function sumsOf({ known, counted }: Omit<PlainMarket, 'iso2'>, weights: readonly number[]): Sums {
  let covered = 0
  let weighed = 0
  let points = 0
  for (let place = 0; place < weights.length; place += 1) {
    const value = counted[place] ?? null
    if (value === null) continue
    const weight = weights[place] ?? 0
    if (known[place]) covered += weight
    weighed += weight
    points += weight * value
  }
  return { covered, weighed, points }
}

/** Null where too little is known for a rank; `all` is the sum of the weights. */
export function scoreOf({ covered, weighed, points, all }: Sums & { readonly all: number }): number | null {
  if (covered === 0) return null
  return round(covered / all) >= RANKED_FROM ? round(points / weighed) : null
}

export function plainScore(market: Omit<PlainMarket, 'iso2'>, weights: readonly number[]): number | null {
  return scoreOf({ ...sumsOf(market, weights), all: weights.reduce((sum, weight) => sum + weight, 0) })
}

/** The better score first, and of equal ones by country code. */
export function comparePlaces(
  a: { readonly iso2: string; readonly score: number | null },
  b: { readonly iso2: string; readonly score: number | null },
): number {
  return (b.score ?? -1) - (a.score ?? -1) || (a.iso2 < b.iso2 ? -1 : 1)
}
