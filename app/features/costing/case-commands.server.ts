// Saving a price of a product, and removing it.
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { canEdit, type FirmScope } from '~/domain/access/scopes'
import { LIMITS } from '~/domain/access/limits'
import { catalogue } from '~/domain/catalogue/catalogue'
import { chinaDay } from '~/domain/shared/dates'
import { freeNameFor } from '~/domain/shared/same-name'
import { REMOVED_ALREADY, type RemovedAlready } from '~/domain/shared/removed-already'
import { ok, refused, type Result } from '~/domain/shared/result'
import { productIdFrom } from '~/features/products/record-queries.server'
import { holdFirm } from '~/features/roadmap/lock-queries.server'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { line } from '~/ui/form/text-rules'
import { inputsOf, summaryOf } from './case-queries.server'
import { getPricePage } from './price-page-queries.server'
import { getPriceRecord } from './record-facts-queries.server'

const LONGEST_NAME = 80

export const caseSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('save'),
    name: line({ max: LONGEST_NAME }),
    case: z.string().max(48_000, { error: 'forms:invalid' }),
  }),
  z.object({ intent: z.literal('remove'), caseId: z.uuid({ error: 'forms:invalid' }) }),
])
export type CaseInput = z.output<typeof caseSchema>

type CaseRefusal =
  | { readonly code: 'viewer_cannot_edit' | 'products.unknown' | 'products.no_price' | 'products.too_many_prices' }
  | {
      readonly code: 'products.price_name_taken'
      readonly field: 'name'
      readonly values: { readonly free: string }
    }
  | RemovedAlready
type Asked = { readonly productId: string | undefined; readonly input: CaseInput }

export async function changeCases(
  scope: FirmScope,
  { productId, input }: Asked,
  now: Date,
): Promise<Result<null, CaseRefusal>> {
  if (!canEdit(scope.role)) return refused({ code: 'viewer_cannot_edit' })
  if (input.intent === 'remove') return removeCase(scope, productIdFrom(productId), input.caseId)
  const search = new URLSearchParams(input.case)
  const product = await getPriceRecord(scope, productId, now, search)
  const page = getPricePage({
    ...{ search, language: scope.language, today: chinaDay(now), record: product.facts, hs: product.hs6 },
  })
  const { answer } = page
  if (!answer || page.reply.errors.length > 0) return refused({ code: 'products.no_price' })
  return db.$transaction(async (tx): Promise<Result<null, CaseRefusal>> => {
    await holdFirm(tx, scope.firmId)
    if (!(await tx.firmProduct.findFirst({ where: { id: product.id, firmId: scope.firmId }, select: { id: true } })))
      return refused({ code: 'products.unknown' })
    const saved = await tx.priceCase.findMany({ where: { productId: product.id } })
    const fresh = {
      ...{ name: input.name, market: page.market, catalogueVersion: catalogue.version },
      ...{ inputs: { ...inputsOf(page) }, summary: { ...summaryOf(answer) } },
    }
    // The same button pressed twice saves one price.
    if (saved.some((row) => isSame(row, fresh))) return ok(null)
    const free = freeNameFor(
      input.name,
      saved.map(({ name }) => name),
      LONGEST_NAME,
    )
    if (free !== null) return refused({ code: 'products.price_name_taken', field: 'name', values: { free } })
    if (saved.length >= LIMITS.priceCases.most) return refused({ code: 'products.too_many_prices' })
    await tx.priceCase.create({
      data: { productId: product.id, ...fresh, savedById: scope.userId, savedAt: now },
    })
    return ok(null)
  })
}

async function removeCase({ firmId }: FirmScope, productId: string, id: string): Promise<Result<null, RemovedAlready>> {
  if (!(await db.firmProduct.findFirst({ where: { id: productId, firmId }, select: { id: true } }))) throw notFound()
  const { count } = await db.priceCase.deleteMany({ where: { id, productId } })
  return count > 0 ? ok(null) : refused(REMOVED_ALREADY)
}

type Kept = { readonly name: string; readonly market: string; readonly inputs: unknown; readonly summary: unknown }

/** In whatever order the database keeps the parts. */
function isSame(row: Kept, fresh: Kept): boolean {
  const parts = ({ name, market, inputs, summary }: Kept) => ({ name, market, inputs, summary })
  return isDeepStrictEqual(parts(row), parts(fresh))
}
