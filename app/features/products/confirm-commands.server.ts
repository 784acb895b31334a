// An advisor confirms a code or a line of a tariff; a second advisor offers a confirmed line to all firms. What was shown counts: a code or
// a line that was changed meanwhile is not confirmed.
import type { AdvisorScope } from '~/domain/access/scopes'
import { ok, refused, type Result } from '~/domain/shared/result'
import { confirmCode, factChanges, type ConfirmRefusal as CodeRefusal } from '~/domain/trade/product'
import { lineStanding, nextForLine } from '~/domain/trade/tariff-line'
import { holdFirm } from '~/features/roadmap/lock-queries.server'
import { db, type Tx } from '~/server/db.server'
import { keepChange } from './change-commands.server'
import { firmOfCase } from './confirm-queries.server'
import { FACTS, factsOf } from './record-queries.server'
import type { ConfirmInput } from './schema'

export type ConfirmRefusal =
  | CodeRefusal
  | {
      readonly code:
        | 'products.own_firm'
        | 'products.unknown'
        | 'products.too_many_changes'
        | 'products.line_moved'
        | 'products.not_yours'
    }

type Pressed = { readonly applicationId: string; readonly input: ConfirmInput }

export async function confirmProduct(
  { userId }: AdvisorScope,
  { applicationId, input }: Pressed,
  now: Date,
): Promise<Result<null, ConfirmRefusal>> {
  return db.$transaction(async (tx): Promise<Result<null, ConfirmRefusal>> => {
    const { firmId, isOwnFirm } = await firmOfCase(tx, applicationId, userId)
    if (isOwnFirm) return refused({ code: 'products.own_firm' })
    await holdFirm(tx, firmId)
    const press = { firmId, userId, now }
    return input.intent === 'confirm-code' ? putCode(tx, press, input) : putLine(tx, press, input)
  })
}

type Press = { readonly firmId: string; readonly userId: string; readonly now: Date }
type CodeInput = Extract<ConfirmInput, { intent: 'confirm-code' }>
type LineInput = Extract<ConfirmInput, { intent: 'confirm-line' }>

async function putCode(
  tx: Tx,
  { firmId, userId, now }: Press,
  { productId, shownHs6, standingDocument }: CodeInput,
): Promise<Result<null, ConfirmRefusal>> {
  const row = await tx.firmProduct.findFirst({ where: { id: productId, firmId }, select: FACTS })
  if (!row) return refused({ code: 'products.unknown' })
  const before = factsOf(row)
  // Of two advisors who confirm at once the first counts, and the other is not told that they failed.
  if (before.standing === 'advisor_confirmed' && before.hs6 === shownHs6) return ok(null)
  const confirmed = confirmCode(before, shownHs6)
  if (!confirmed.ok) return confirmed
  const changes = factChanges(before, { ...confirmed.value, standingDocument })
  const isKept = await keepChange(tx, { productId, byId: userId, bySide: 'advisor', changes, now })
  if (!isKept) return refused({ code: 'products.too_many_changes' })
  await tx.firmProduct.update({
    where: { id: productId },
    data: { standing: 'advisor_confirmed', standingDocument, standingById: userId, standingAt: now },
  })
  return ok(null)
}

async function putLine(
  tx: Tx,
  { firmId, userId, now }: Press,
  { lineId, shownCode, shownStanding }: LineInput,
): Promise<Result<null, ConfirmRefusal>> {
  const line = await tx.productTariffLine.findFirst({ where: { id: lineId, product: { firmId } } })
  // A line that is recorded anew is another row.
  if (!line || line.code !== shownCode || lineStanding(line) !== shownStanding)
    return refused({ code: 'products.line_moved' })
  const next = nextForLine(line, userId)
  if (next === null) return refused({ code: 'products.not_yours' })
  const { productId, market, code } = line
  const after = next === 'confirm' ? 'confirmed' : 'shared'
  const texts = { before: `${code} | ${lineStanding(line)}`, after: `${code} | ${after}` }
  const changes = [{ field: 'tariffLine', market, ...texts }] as const
  const isKept = await keepChange(tx, { productId, byId: userId, bySide: 'advisor', changes, now })
  if (!isKept) return refused({ code: 'products.too_many_changes' })
  const data = next === 'confirm' ? { confirmedById: userId, confirmedAt: now } : { sharedById: userId, sharedAt: now }
  await tx.productTariffLine.update({ where: { id: lineId }, data })
  return ok(null)
}
