// Markets in order for one product on a day: the same engine for a firm's page, a guest's page and the interface for machines.
import type { Transport } from '~/domain/costing/types'
import { MARKETS } from '~/domain/market/reference/markets'
import { PRODUCT_CRITERIA, PRODUCT_WEIGHTS, type ProductWeights } from '~/domain/market/product-criteria'
import type { DemandFigures } from '~/domain/market/product-readings'
import { cardsOf, rankCards, rankSpans, type ProductRow, type RankSpan } from '~/domain/market/product-ranking'
import { openEverywhere } from '~/domain/market/product-gates'
import { smallestMove } from '~/domain/market/weight-moves'
import { checkWeightsOf, isUsual, typedWeight } from '~/domain/market/weights'
import { CONDITION_IDS } from '~/domain/requirement/reference/conditions'
import { answerKey } from '~/domain/requirement/conditions'
import type { Answers } from '~/domain/requirement/types'
import type { IsoDate } from '~/domain/shared/dates'
import { isBlank } from '~/domain/shared/typed-text'
import { demandFiguresOf, dutyTablesOf } from '~/features/data/figure-queries.server'
import { fitOf } from '~/features/fits/fit-queries.server'
import { soldBy, type Goods } from '~/features/fits/goods-queries.server'

export type ProductRanking = ReturnType<typeof rankProduct>
export type RankedRow = ProductRow & { readonly span: RankSpan | null }

/** What operators brought in of a code on a day. */
export type Brought = {
  readonly tables: Awaited<ReturnType<typeof dutyTablesOf>>
  readonly demand: DemandFigures | null
}

/** Two queries. */
export async function broughtFor(hs6: string, day: IsoDate): Promise<Brought> {
  const [tables, demand] = await Promise.all([dutyTablesOf([hs6], day), demandFiguresOf(hs6, day)])
  return { tables, demand }
}

export type RankAsked = Brought & { readonly day: IsoDate; readonly weights: ProductWeights }

export type FittedMarkets = ReturnType<typeof marketsFor>

/** Most of the work of a ranking; who sells the goods does not change it. */
export function marketsFor(goods: Goods, { day, tables }: Pick<RankAsked, 'day' | 'tables'>) {
  return MARKETS.map((market) => {
    const { duty, requirements, judged, warnings } = fitOf(goods, { market: market.iso2, day, tables })
    return { market, duty, requirements, judged, warnings: warnings.map(({ id }) => id) }
  })
}

/** `by`: how the firm ships, from its newest price; missing or null where nobody said. */
export type Shipping = { readonly by?: Transport | null }

export function cardsFor(goods: Goods & Shipping, markets: FittedMarkets, demand: RankAsked['demand']) {
  const { hs6, segment, sellingWays, by = null } = goods
  const sells = segment === null ? null : { ...soldBy(goods), segment, sellingWays: [...sellingWays] }
  return cardsOf({ hs6, markets, demand, sells, by })
}

/** Nothing is asked of the database here. */
export function rankProduct(goods: Goods & Shipping, asked: RankAsked) {
  const { demand, weights } = asked
  const markets = marketsFor(goods, asked)
  const cards = cardsFor(goods, markets, demand)
  const spans = rankSpans(cards, weights)
  return {
    demand,
    weights,
    markets,
    isDefault: isUsual(weights, PRODUCT_WEIGHTS),
    rows: rankCards(cards, weights).map((row): RankedRow => ({ ...row, span: spans.get(row.iso2) ?? null })),
    move: smallestMove(cards, weights),
    /** Requirements of China's side that nobody has answered and that hold everywhere. */
    everywhere: openEverywhere(markets.map(({ judged }) => judged)),
  }
}

export type WeightsAsked = { readonly weights: ProductWeights; readonly isRefused: boolean }

/** From the address, so that a ranking can be passed on and works without scripts. */
export function readWeights(search: URLSearchParams): WeightsAsked {
  const typed = PRODUCT_CRITERIA.flatMap((criterion) => {
    const text = search.get(criterion)
    return text === null || isBlank(text) ? [] : [[criterion, typedWeight(text)] as const]
  })
  const checked = checkWeightsOf(PRODUCT_WEIGHTS, Object.fromEntries(typed))
  return { weights: checked.ok ? checked.value : PRODUCT_WEIGHTS, isRefused: !checked.ok }
}

const KNOWN_CONDITIONS: ReadonlySet<string> = new Set(CONDITION_IDS)

/** What a guest answered, in the address; what belongs to a sale is taken for every market. */
export function answersAcross(search: URLSearchParams): Answers {
  const said = [...search].filter(([id, answer]) => KNOWN_CONDITIONS.has(id) && (answer === 'yes' || answer === 'no'))
  return Object.fromEntries(
    said.flatMap(([id, answer]) => MARKETS.map(({ iso2 }) => [answerKey(id, iso2), answer === 'yes'] as const)),
  )
}
