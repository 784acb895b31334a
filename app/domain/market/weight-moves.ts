// What it takes to put another market first: the smallest change of one weight. Some hundred rankings are tried, so only the first market of
// each is looked for, in plain numbers; the tests hold it against the ranking itself.
import { PRODUCT_CRITERIA, type ProductCriterion, type ProductWeights } from './product-criteria'
import { plainWeights, scoreOf, sumsOf, type PlainMarket } from './plain-scores'
import { plainMarkets, type MarketCard } from './product-ranking'

export type WeightMove = {
  readonly criterion: ProductCriterion
  readonly from: number
  readonly to: number
  /** The market that would be first. */
  readonly first: string
}

const HIGHEST = 100

/**
 * In whole points, between 0 and 100; null where no change of one weight does it. Of two changes of one size the earlier criterion counts, and
 * of those the one upwards.
 */
export function smallestMove(cards: readonly MarketCard[], weights: ProductWeights): WeightMove | null {
  const field = plainMarkets(cards)
  const numbers = plainWeights(weights)
  const fields = PRODUCT_CRITERIA.map((_, place) => withoutOne(field, numbers, place))
  const now = fields[0] ? firstAt(fields[0], numbers[0] ?? 0) : null
  if (now === null) return null
  for (let step = 1; step <= HIGHEST; step += 1) {
    for (const [place, criterion] of PRODUCT_CRITERIA.entries()) {
      const from = weights[criterion]
      for (const to of [from + step, from - step]) {
        const others = fields[place]
        if (!others || to < 0 || to > HIGHEST) continue
        const first = firstAt(others, to)
        if (first !== null && first !== now) return { criterion, from, to, first }
      }
    }
  }
  return null
}

/** What the other criteria add up to, so that a ranking with another weight of one is two sums a market. */
type Others = {
  readonly all: number
  readonly rows: readonly {
    readonly iso2: string
    readonly known: boolean
    readonly counted: number | null
    readonly covered: number
    readonly weighed: number
    readonly points: number
  }[]
}

function withoutOne(field: readonly PlainMarket[], weights: readonly number[], place: number): Others {
  const others = weights.with(place, 0)
  return {
    all: others.reduce((sum, weight) => sum + weight, 0),
    rows: field.map((market) => ({
      iso2: market.iso2,
      known: market.known[place] === true,
      counted: market.counted[place] ?? null,
      ...sumsOf(market, others),
    })),
  }
}

function firstAt({ all, rows }: Others, weight: number): string | null {
  let [first, best] = ['', -1]
  for (const { iso2, known, counted, ...others } of rows) {
    const score = scoreOf({
      covered: others.covered + (known ? weight : 0),
      weighed: others.weighed + (counted === null ? 0 : weight),
      points: others.points + weight * (counted ?? 0),
      all: all + weight,
    })
    if (score === null || score < best || (score === best && iso2 > first)) continue
    first = iso2
    best = score
  }
  return first || null
}
