// Keeps a self-check of origin: every save is a row of its own, with who answered and when.
import { LIMITS } from '~/domain/access/limits'
import { canEdit, type FirmScope } from '~/domain/access/scopes'
import {
  NOTHING_SAID,
  ORIGIN_FIELDS,
  originFaults,
  type OriginFault,
  type OriginField,
  type OriginTexts,
} from '~/domain/duty/origin-form'
import { AGREEMENTS } from '~/domain/duty/reference/agreements'
import { mergeFields, type Known } from '~/domain/shared/changes'
import { chinaDay } from '~/domain/shared/dates'
import { ok, refused, type Result } from '~/domain/shared/result'
import { holdFirm } from '~/features/roadmap/lock-queries.server'
import { db } from '~/server/db.server'
import { findCheck } from './check-queries.server'
import type { ReadOrigin } from './form-queries.server'

export type OriginRefusal =
  | { readonly code: 'viewer_cannot_edit' | 'products.unknown' | 'products.no_agreement' | 'products.too_many_checks' }
  | { readonly code: 'origin.faults'; readonly faults: readonly OriginFault[] }
  | {
      readonly code: 'products.changedMeanwhile'
      readonly conflicts: readonly { readonly field: OriginField; readonly value: string }[]
    }

type Saving = {
  readonly productId: string
  readonly market: string
  readonly read: ReadOrigin
  readonly known: Readonly<Partial<Record<OriginField, Known>>>
}

/** What the page only showed stays as it is by now; nothing is kept where nothing changed. */
export async function saveOrigin(
  scope: FirmScope,
  { productId, market, read: { agreement, texts }, known }: Saving,
  now: Date,
): Promise<Result<null, OriginRefusal>> {
  if (!canEdit(scope.role)) return refused({ code: 'viewer_cannot_edit' })
  const today = chinaDay(now)
  const since = AGREEMENTS.find(({ id }) => id === agreement)?.since[market]
  if (!since || since > today) return refused({ code: 'products.no_agreement' })
  return db.$transaction(async (tx): Promise<Result<null, OriginRefusal>> => {
    await holdFirm(tx, scope.firmId)
    const product = await tx.firmProduct.findFirst({
      where: { id: productId, firmId: scope.firmId },
      select: { hs6: true },
    })
    if (!product) return refused({ code: 'products.unknown' })
    const { hs6 } = product
    const before = await findCheck(tx, { productId, market }, agreement)
    const stored = before?.texts ?? NOTHING_SAID
    const { merged, conflicts } = mergeFields(ORIGIN_FIELDS, { stored, typed: texts, known })
    if (conflicts.length > 0)
      return refused({
        code: 'products.changedMeanwhile',
        conflicts: conflicts.map((field) => ({ field, value: stored[field] })),
      })
    const faults = originFaults(merged, today)
    if (faults.length > 0) return refused({ code: 'origin.faults', faults })
    if (before?.hs6 === hs6 && isSame(merged, stored)) return ok(null)
    if ((await tx.originCheck.count({ where: { productId } })) >= LIMITS.originChecks.most)
      return refused({ code: 'products.too_many_checks' })
    await tx.originCheck.create({
      data: { productId, market, agreement, hs6, answers: { ...merged }, byId: scope.userId, at: now },
    })
    return ok(null)
  })
}

function isSame(one: OriginTexts, other: OriginTexts): boolean {
  return ORIGIN_FIELDS.every((field) => one[field] === other[field])
}
