// Why one market stands before another: the criteria known of both in which each is ahead, those that weigh most first.
import { PRODUCT_CRITERIA, type ProductCriterion, type ProductWeights } from './product-criteria'
import type { ProductRow } from './product-ranking'

export type WhyBefore = {
  readonly ahead: readonly ProductCriterion[]
  readonly behind: readonly ProductCriterion[]
  /** Known of one of the two alone: neither ahead nor behind. */
  readonly uneven: readonly ProductCriterion[]
  /** Of the scores, 0 ... 1. */
  readonly gap: number
}

export function whyBefore(first: ProductRow, second: ProductRow, weights: ProductWeights): WhyBefore {
  const compared = PRODUCT_CRITERIA.map((criterion, place) => {
    const [a, b] = [normalisedAt(first, place), normalisedAt(second, place)]
    const isBoth = a !== null && b !== null
    return { criterion, weight: weights[criterion], isUneven: (a === null) !== (b === null), lead: isBoth ? a - b : 0 }
  })
  const byWeight = (sign: 1 | -1) =>
    compared
      .filter(({ lead, weight }) => sign * lead * weight > 0)
      .toSorted((a, b) => Math.abs(b.lead * b.weight) - Math.abs(a.lead * a.weight))
      .map(({ criterion }) => criterion)
  return {
    ahead: byWeight(1),
    behind: byWeight(-1),
    uneven: compared.filter(({ isUneven, weight }) => isUneven && weight > 0).map(({ criterion }) => criterion),
    gap: (first.score ?? 0) - (second.score ?? 0),
  }
}

function normalisedAt({ readings }: ProductRow, place: number): number | null {
  return readings[place]?.normalised ?? null
}
