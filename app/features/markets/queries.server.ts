// What the pages of products and markets show of one firm.
import type { FirmScope } from '~/domain/access/scopes'
import { DEFAULT_WEIGHTS } from '~/domain/market/criteria'
import { rankMarkets } from '~/domain/market/ranking'
import { MARKETS } from '~/domain/market/reference/markets'
import { showHs6 } from '~/domain/trade/hs-code'
import { findEditRefusalForPage, loadForEditing } from '~/features/roadmap/lock-queries.server'
import { speaksOf, warningViews } from '~/features/roadmap/warning-queries.server'
import { db } from '~/server/db.server'
import { rankingPage } from './ranking-queries.server'
import type { RankingQuery } from './schema'

export type ProductsPage = Awaited<ReturnType<typeof getProductsPage>>
export type MarketsPage = Awaited<ReturnType<typeof getMarketsPage>>

export async function getProductsPage(scope: FirmScope, now: Date) {
  const [products, locked] = await Promise.all([
    listProducts(scope),
    findEditRefusalForPage(db, scope, { stage: 'market', itemId: 'P01.products', now }),
  ])
  return { products, locked }
}

async function listProducts(scope: FirmScope) {
  const products = await db.firmProduct.findMany({
    where: { firmId: scope.firmId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, hs6: true, reason: true },
  })
  return products.map((product) => ({ ...product, hs6: showHs6(product.hs6) }))
}

export async function listMarketChoices(scope: FirmScope) {
  return db.marketChoice.findMany({
    where: { firmId: scope.firmId },
    orderBy: { position: 'asc' },
    select: { market: true, position: true, reason: true, chosenAt: true },
  })
}

/** The ranking asked for, the firm's products and picks, and every market to pick from in the order of the default ranking. */
export async function getMarketsPage(
  scope: FirmScope,
  { query, now }: { readonly query: RankingQuery; readonly now: Date },
) {
  const [products, choices, { locked, loaded }] = await Promise.all([
    listProducts(scope),
    listMarketChoices(scope),
    loadForEditing(db, scope, { stage: 'market', itemId: 'M01.markets', now }),
  ])
  const isRanked = speaksOf(loaded)
  const options = rankMarkets({ markets: MARKETS, weights: DEFAULT_WEIGHTS })
  return {
    warnings: warningViews({ loaded, language: scope.language }),
    products,
    choices,
    locked,
    isRefused: query.isRefused,
    ranking: isRanked ? rankingPage(query) : null,
    options: options.map(({ market: { iso2, name, region }, rank }) => ({
      ...{ iso2, name, region },
      rank: isRanked ? rank : null,
    })),
  }
}
