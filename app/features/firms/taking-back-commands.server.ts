// An administrator takes a credit code back from those who have no right to it, or gives it back. Everything happens at once or not at
// all, and nothing is deleted that anybody has said or decided.
import { SYSTEM_ID, type AdminScope } from '~/domain/access/scopes'
import { statusesFor } from '~/domain/application/transitions'
import {
  allowGivingBack,
  allowTakingBack,
  type EndReason,
  type TakeBackReason,
  type TakingBackRefusal,
} from '~/domain/firm/taking-back'
import { ok, refused, type Result } from '~/domain/shared/result'
import { scopeForSystem } from '~/features/accounts/guards.server'
import type { From } from '~/server/session.server'
import { executeWithin } from '~/features/applications/commands.server'
import { inOneTransaction } from '~/server/transaction.server'
import { fillTraits } from '~/features/duplicates/jobs.server'
import { recordSecurityEvent } from '~/features/security/commands.server'
import { Prisma, type Tx } from '~/server/db.server'
import type { TakingBackInput } from './schema'
import { mailCodeFree, mailGivenBack, mailTakenBack } from './taking-back-mail-commands.server'

type Refusal = TakingBackRefusal | { readonly code: 'busy' | 'firms.noSuchFirm' }
type By = From & { readonly scope: AdminScope; readonly now: Date }

/** Whatever the page of firms asks for. */
export async function changeHolding(
  scope: AdminScope,
  input: TakingBackInput,
  { address, requestId }: From,
  now: Date,
): Promise<Result<null, Refusal>> {
  const by = { scope, address, requestId, now }
  try {
    return await inOneTransaction((tx) =>
      input.intent === 'take_back' ? takeBack(tx, input, by) : giveBack(tx, input.firmId, by),
    )
  } catch (error) {
    // Somebody registered the code in the same moment.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      return refused({ code: 'firms.codeHeldByOther' })
    throw error
  }
}

async function takeBack(
  tx: Tx,
  { firmId, reason }: { readonly firmId: string; readonly reason: TakeBackReason },
  by: By,
): Promise<Result<null, Refusal>> {
  const firm = await holdFirm(tx, firmId)
  if (!firm) return refused({ code: 'firms.noSuchFirm' })
  const allowed = allowTakingBack(firm)
  if (!allowed.ok) return allowed
  await end(tx, firm, { reason, byUserId: by.scope.userId, now: by.now })
  await record(tx, { kind: 'firm_taken_back', firmId, reason, by })
  return ok(null)
}

type Ending = { readonly reason: EndReason; readonly byUserId: string; readonly now: Date }

/** For a firm whose owner closes it; false when it has ended already. */
export async function endFirm(tx: Tx, { firmId, ...ending }: Ending & { readonly firmId: string }): Promise<boolean> {
  const firm = await holdFirm(tx, firmId)
  if (!firm || firm.takenBackAt !== null) return false
  await end(tx, firm, ending)
  return true
}

async function end(tx: Tx, firm: HeldFirm, { reason, byUserId, now }: Ending): Promise<void> {
  const firmId = firm.id
  await withdrawCases(tx, firmId, now)
  await tx.firm.update({
    where: { id: firmId },
    data: { takenBackAt: now, takenBackById: byUserId, takenBackReason: reason },
  })
  await tx.invitation.updateMany({
    where: { firmId, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now },
  })
  await mailCodeFree(tx, firm)
  await tx.accessRequest.updateMany({
    where: { firmId, status: 'open' },
    data: { status: 'declined', decidedAt: now, decidedBy: SYSTEM_ID },
  })
  // It is like no other firm any more, and nobody waits for word of it.
  await tx.firmTrait.deleteMany({ where: { firmId } })
  await tx.lastActivity.deleteMany({ where: { firmId } })
  await mailTakenBack(tx, { firm, reason })
}

async function giveBack(tx: Tx, firmId: string, by: By): Promise<Result<null, Refusal>> {
  const firm = await holdFirm(tx, firmId)
  if (!firm) return refused({ code: 'firms.noSuchFirm' })
  const allowed = allowGivingBack(firm)
  if (!allowed.ok) return allowed
  const { now } = by
  await tx.firm.update({
    where: { id: firmId },
    data: { takenBackAt: null, takenBackById: null, takenBackReason: null },
  })
  await fillTraits(tx, firmId)
  await tx.lastActivity.create({ data: { firmId, at: now, what: 'registered', workedAt: now, silentSince: now } })
  await mailGivenBack(tx, firm)
  await record(tx, { kind: 'firm_given_back', firmId, by })
  return ok(null)
}

export type HeldFirm = {
  readonly id: string
  readonly nameZh: string
  readonly nameEn: string
  readonly creditCode: string
  readonly takenBackAt: Date | null
  readonly isCodeHeldByOther: boolean
}

async function holdFirm(tx: Tx, firmId: string): Promise<HeldFirm | null> {
  const rows = await tx.$queryRaw<HeldFirm[]>`
    SELECT f.id, f."nameZh", f."nameEn", f."creditCode", f."takenBackAt",
      EXISTS (SELECT FROM "Firm" o WHERE o."creditCode" = f."creditCode" AND o.id <> f.id AND o."takenBackAt" IS NULL) AS "isCodeHeldByOther"
    FROM "Firm" f WHERE f.id = ${firmId}::uuid FOR UPDATE OF f`
  return rows[0] ?? null
}

/** In which states the portal itself may withdraw a case. */
const IN_PROGRESS = statusesFor('withdraw', { role: SYSTEM_ID, belongsToFirm: false })

async function withdrawCases(tx: Tx, firmId: string, now: Date): Promise<void> {
  const cases = await tx.$queryRaw<{ id: string; version: number }[]>`
    SELECT id, version FROM "Application" WHERE "firmId" = ${firmId}::uuid AND status::text = ANY (${[...IN_PROGRESS]})
    ORDER BY id FOR UPDATE`
  for (const { id, version } of cases) {
    const press = { expectedVersion: version, requestId: `taken_back:${id}:${version}`, now }
    const done = await executeWithin(tx, {
      scope: scopeForSystem(),
      applicationId: id,
      command: { name: 'withdraw' },
      press,
    })
    if (!done.ok) throw new Error(`Application ${id} cannot be withdrawn: ${done.refusal.code}`)
  }
}

type Recorded = {
  readonly kind: 'firm_taken_back' | 'firm_given_back'
  readonly firmId: string
  readonly reason?: TakeBackReason
  readonly by: By
}

/** Each member reads it among what concerns their own account. */
async function record(tx: Tx, { kind, firmId, reason, by }: Recorded): Promise<void> {
  const { scope, address, requestId, now } = by
  const members = await tx.membership.findMany({ where: { firmId }, select: { userId: true } })
  const subjects = members.length > 0 ? members.map(({ userId }) => userId) : [null]
  for (const subjectId of subjects)
    await recordSecurityEvent(tx, { kind, actorId: scope.userId, subjectId, firmId, address, requestId, reason }, now)
}
