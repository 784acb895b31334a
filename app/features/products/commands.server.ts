// A firm's products with their HS codes.
import type { FirmScope } from '~/domain/access/scopes'
import { ok, refused, type Result } from '~/domain/shared/result'
import { findEditRefusal, type EditRefusal } from '~/features/roadmap/lock-queries.server'
import { db } from '~/server/db.server'
import { unknownHs, type UnknownHs } from './hs-offer-queries.server'
import type { NewProduct, ProductsInput } from './schema'

const MOST_PRODUCTS = 50

type ProductRefusal =
  | EditRefusal
  | { readonly code: 'markets.product_twice'; readonly field: 'hs6' }
  | UnknownHs
  | { readonly code: 'markets.too_many_products' }

/** Adds or removes a product. Removing what is gone already, or never was this firm's, changes nothing. */
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
    const refusal = await findEditRefusal(tx, scope, { stage: 'market', itemId: 'P01.products', now })
    if (refusal) return refused(refusal)
    if (unknown) return refused(unknown)
    const known = await tx.firmProduct.findMany({ where: { firmId: scope.firmId }, select: { name: true, hs6: true } })
    if (known.some((product) => product.name === name && product.hs6 === hs6))
      return refused({ code: 'markets.product_twice', field: 'hs6' })
    if (known.length >= MOST_PRODUCTS) return refused({ code: 'markets.too_many_products' })
    await tx.firmProduct.create({ data: { firmId: scope.firmId, name, nameEn, hs6, reason, createdAt: now } })
    return ok(null)
  })
}

async function removeProduct(scope: FirmScope, productId: string, now: Date): Promise<Result<null, ProductRefusal>> {
  return db.$transaction(async (tx): Promise<Result<null, ProductRefusal>> => {
    const refusal = await findEditRefusal(tx, scope, { stage: 'market', itemId: 'P01.products', now })
    if (refusal) return refused(refusal)
    await tx.firmProduct.deleteMany({ where: { id: productId, firmId: scope.firmId } })
    return ok(null)
  })
}
