// What the pages of products show of one firm.
import type { FirmScope } from '~/domain/access/scopes'
import { showHs6 } from '~/domain/trade/hs-code'
import { loadForEditing } from '~/features/roadmap/lock-queries.server'
import { db } from '~/server/db.server'

export type ProductsPage = Awaited<ReturnType<typeof getProductsPage>>

export async function getProductsPage(scope: FirmScope, now: Date) {
  const [products, { locked, loaded }] = await Promise.all([
    listProducts(scope),
    loadForEditing(db, scope, { stage: 'market', itemId: 'P01.products', now }),
  ])
  // Once the stage is approved, a product belongs to no stage.
  const addsLater = locked === 'item_locked' && loaded.rows.approvedStages.includes('market')
  return { products, locked, addsLater }
}

export async function listProducts(scope: FirmScope) {
  const products = await db.firmProduct.findMany({
    where: { firmId: scope.firmId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, hs6: true, reason: true, standing: true, isLater: true },
  })
  return products.map((product) => ({ ...product, hs6: showHs6(product.hs6) }))
}
