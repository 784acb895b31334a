// A firm's products with their HS codes.
import type { FirmScope } from '~/domain/access/scopes'
import { REMOVED_ALREADY, type RemovedAlready } from '~/domain/shared/removed-already'
import { ok, refused, type Result } from '~/domain/shared/result'
import { findProductLock, type EditRefusal } from '~/features/roadmap/lock-queries.server'
import { hasOpenApplication } from '~/features/subjects/open-queries.server'
import { db } from '~/server/db.server'
import { unknownHs, type UnknownHs } from './hs-offer-queries.server'
import type { NewProduct, ProductsInput } from './schema'

const MOST_PRODUCTS = 50

type ProductRefusal =
  | EditRefusal
  | { readonly code: 'markets.product_twice'; readonly field: 'hs6' }
  | UnknownHs
  | RemovedAlready
  | { readonly code: 'markets.too_many_products' | 'markets.product_under_review' }

/** Adds or removes a product. What is gone already, or never was this firm's, is said to be gone. */
export async function changeProducts(
  scope: FirmScope,
  input: ProductsInput,
  now: Date,
): Promise<Result<null, ProductRefusal>> {
  return input.intent === 'add' ? addProduct(scope, input, now) : removeProduct(scope, input.productId, now)
}

async function addProduct(
  scope: FirmScope,
  { name, nameEn, hs6: typed, hs6Offer, reason }: NewProduct,
  now: Date,
): Promise<Result<null, ProductRefusal>> {
  const hs6 = hs6Offer ?? typed
  const unknown = unknownHs(hs6, scope.language)
  return db.$transaction(async (tx): Promise<Result<null, ProductRefusal>> => {
    const { refusal, isApproved } = await findProductLock(tx, scope, now)
    const isLater = refusal?.code === 'item_locked' && isApproved
    if (refusal && !isLater) return refused(refusal)
    if (unknown) return refused(unknown)
    const known = await tx.firmProduct.findMany({ where: { firmId: scope.firmId }, select: { name: true, hs6: true } })
    if (known.some((product) => product.name === name && product.hs6 === hs6))
      return refused({ code: 'markets.product_twice', field: 'hs6' })
    if (known.length >= MOST_PRODUCTS) return refused({ code: 'markets.too_many_products' })
    await tx.firmProduct.create({ data: { firmId: scope.firmId, name, nameEn, hs6, reason, isLater, createdAt: now } })
    return ok(null)
  })
}

async function removeProduct(scope: FirmScope, productId: string, now: Date): Promise<Result<null, ProductRefusal>> {
  return db.$transaction(async (tx): Promise<Result<null, ProductRefusal>> => {
    const { refusal } = await findProductLock(tx, scope, now)
    const row = await tx.firmProduct.findFirst({
      where: { id: productId, firmId: scope.firmId },
      select: { isLater: true },
    })
    if (!row) return refused(refusal ?? REMOVED_ALREADY)
    if (refusal && !(refusal.code === 'item_locked' && row.isLater)) return refused(refusal)
    if (await hasOpenApplication(tx, productId)) return refused({ code: 'markets.product_under_review' })
    const { count } = await tx.firmProduct.deleteMany({ where: { id: productId, firmId: scope.firmId } })
    return count > 0 ? ok(null) : refused(REMOVED_ALREADY)
  })
}
