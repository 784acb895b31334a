// The line of a market's tariff that a firm found for its product. Whatever is changed of it has to be confirmed again.
import { canEdit, type FirmScope } from '~/domain/access/scopes'
import { chinaDay } from '~/domain/shared/dates'
import { REMOVED_ALREADY, type RemovedAlready } from '~/domain/shared/removed-already'
import { ok, refused, type Result } from '~/domain/shared/result'
import { lineProblems, type LineProblem, type TariffLine } from '~/domain/trade/tariff-line'
import { holdFirm } from '~/features/roadmap/lock-queries.server'
import { db, type Tx } from '~/server/db.server'
import { keepChange } from './change-commands.server'
import { dayOf, lineText } from './record-queries.server'
import type { LineInput } from './schema'

type LineField = 'lineCode' | 'lineRate' | 'lineAsOf'
const BOXES = { code: 'lineCode', rate: 'lineRate', asOf: 'lineAsOf' } as const satisfies Record<
  LineProblem['field'],
  LineField
>

export type LineRefusal =
  | { readonly code: 'viewer_cannot_edit' | 'products.unknown' | 'products.too_many_changes' }
  | { readonly code: LineProblem['code']; readonly field: LineField }
  | {
      readonly code: 'changedMeanwhile'
      readonly field: 'market'
      readonly values: { readonly value: string }
      readonly isStale: true
    }
  | RemovedAlready

/** Puts the line of a market in the place of the one before. */
export async function recordLine(
  scope: FirmScope,
  { productId, input }: { readonly productId: string; readonly input: LineInput },
  now: Date,
): Promise<Result<null, LineRefusal>> {
  if (!canEdit(scope.role)) return refused({ code: 'viewer_cannot_edit' })
  const line: TariffLine = {
    ...{ market: input.market, code: input.lineCode, rate: input.lineRate },
    ...{ otherDuty: input.otherDuty, source: input.lineSource, asOf: input.lineAsOf },
  }
  return db.$transaction(async (tx): Promise<Result<null, LineRefusal>> => {
    await holdFirm(tx, scope.firmId)
    const product = await tx.firmProduct.findFirst({ where: { id: productId, firmId: scope.firmId } })
    if (!product) return refused({ code: 'products.unknown' })
    const [problem] = lineProblems(line, { hs6: product.hs6, today: chinaDay(now) })
    if (problem) return refused({ code: problem.code, field: BOXES[problem.field] })
    const before = await findLine(tx, productId, line.market)
    const texts = { before: before ? lineText(before) : '', after: lineText(line) }
    if (texts.before === texts.after) return ok(null)
    if (before && !isSeen(before.id, input.linesSeen))
      return refused({ code: 'changedMeanwhile', field: 'market', values: { value: texts.before }, isStale: true })
    const changes = [{ field: 'tariffLine', market: line.market, ...texts }] as const
    const isKept = await keepChange(tx, { productId, byId: scope.userId, bySide: 'firm', changes, now })
    if (!isKept) return refused({ code: 'products.too_many_changes' })
    await tx.productTariffLine.deleteMany({ where: { productId, market: line.market } })
    await tx.productTariffLine.create({
      data: {
        ...line,
        asOf: new Date(`${line.asOf}T00:00:00Z`),
        productId,
        recordedById: scope.userId,
        recordedAt: now,
      },
    })
    return ok(null)
  })
}

export async function removeLine(
  scope: FirmScope,
  { productId, lineId }: { readonly productId: string; readonly lineId: string },
  now: Date,
): Promise<Result<null, LineRefusal>> {
  if (!canEdit(scope.role)) return refused({ code: 'viewer_cannot_edit' })
  return db.$transaction(async (tx): Promise<Result<null, LineRefusal>> => {
    await holdFirm(tx, scope.firmId)
    const where = { id: lineId, productId, product: { firmId: scope.firmId } }
    const line = await tx.productTariffLine.findFirst({ where })
    if (!line) return refused(REMOVED_ALREADY)
    const before = lineText({ ...line, asOf: dayOf(line.asOf) })
    const changes = [{ field: 'tariffLine', market: line.market, before, after: '' }] as const
    const isKept = await keepChange(tx, { productId, byId: scope.userId, bySide: 'firm', changes, now })
    if (!isKept) return refused({ code: 'products.too_many_changes' })
    await tx.productTariffLine.deleteMany({ where })
    return ok(null)
  })
}

/** A form that says nothing of what it showed always writes. */
function isSeen(id: string, seen: string | undefined): boolean {
  return seen === undefined || seen.split(' ').includes(id)
}

async function findLine(tx: Tx, productId: string, market: string) {
  const row = await tx.productTariffLine.findUnique({ where: { productId_market: { productId, market } } })
  return row && { ...row, asOf: dayOf(row.asOf) }
}
