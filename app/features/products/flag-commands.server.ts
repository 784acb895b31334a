// Keeps why the flags of the profile and the code of a product do not go together, with who said it and when.
import { LIMITS } from '~/domain/access/limits'
import { canEdit, type FirmScope } from '~/domain/access/scopes'
import { contradictionsOf } from '~/domain/requirement/proposals'
import { chinaDay } from '~/domain/shared/dates'
import { ok, refused, type Result } from '~/domain/shared/result'
import { holdFirm } from '~/features/roadmap/lock-queries.server'
import { db } from '~/server/db.server'
import type { FlagReasonInput } from './schema'

export type FlagReasonRefusal = {
  readonly code: 'viewer_cannot_edit' | 'products.unknown' | 'products.flag_settled' | 'products.too_many_reasons'
}

/** Once for an answer and a code: what was said first stays. */
export async function saveFlagReason(
  scope: FirmScope,
  { productId, input }: { readonly productId: string; readonly input: FlagReasonInput },
  now: Date,
): Promise<Result<null, FlagReasonRefusal>> {
  if (!canEdit(scope.role)) return refused({ code: 'viewer_cannot_edit' })
  const { flag, kind, shownHs6, flagReason: reason } = input
  return db.$transaction(async (tx): Promise<Result<null, FlagReasonRefusal>> => {
    await holdFirm(tx, scope.firmId)
    const products = await tx.firmProduct.findMany({ where: { firmId: scope.firmId }, select: { id: true, hs6: true } })
    const product = products.find(({ id }) => id === productId)
    if (!product) return refused({ code: 'products.unknown' })
    const { productFlags } = await tx.firm.findUniqueOrThrow({
      where: { id: scope.firmId },
      select: { productFlags: true },
    })
    const asked = contradictionsOf({
      ...{ hs6: product.hs6, flags: productFlags, day: chinaDay(now) },
      others: products.filter(({ id }) => id !== productId).map(({ hs6 }) => hs6),
    })
    const isAsked = product.hs6 === shownHs6 && asked.some((one) => one.flag === flag && one.kind === kind)
    const key = { productId, hs6: shownHs6, flag, kind }
    if ((await tx.flagReason.count({ where: key })) > 0) return ok(null)
    if (!isAsked) return refused({ code: 'products.flag_settled' })
    if ((await tx.flagReason.count({ where: { productId } })) >= LIMITS.flagReasons.most)
      return refused({ code: 'products.too_many_reasons' })
    await tx.flagReason.create({ data: { ...key, reason, byId: scope.userId, at: now } })
    return ok(null)
  })
}
