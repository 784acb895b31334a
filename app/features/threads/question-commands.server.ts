// Taking the thread of a firm, and letting it go, so that each firm hears one voice.
import type { AdvisorScope } from '~/domain/access/scopes'
import { mayRelease, whyNotClaim, type WhyNotClaim } from '~/domain/message/questions'
import { ok, refused, type Result } from '~/domain/shared/result'
import { db } from '~/server/db.server'
import { readerOf } from './thread-queries.server'
import { loadFirmHead } from './thread-rows-queries.server'

export type QuestionRefusal = { readonly code: `may_not_${WhyNotClaim}` | 'not_yours' }

/** Compare and set: of several who press at once, one has it. Throws the 404 answer for a firm that does not exist. */
export async function claimQuestion(
  scope: AdvisorScope,
  firmId: string,
  now: Date,
): Promise<Result<null, QuestionRefusal>> {
  const head = await loadFirmHead(firmId, readerOf(scope))
  const why = whyNotClaim(head, { ...scope, belongsToFirm: head.isOwnFirm })
  if (why) return refused({ code: `may_not_${why}` })
  const row = { firmId, claimedById: scope.userId, claimedAt: now }
  await db.firmThread.createMany({ data: [row], skipDuplicates: true })
  const { claimedById } = await db.firmThread.findUniqueOrThrow({ where: { firmId }, select: { claimedById: true } })
  return claimedById === scope.userId ? ok(null) : refused({ code: 'may_not_held' })
}

export async function releaseQuestion(scope: AdvisorScope, firmId: string): Promise<Result<null, QuestionRefusal>> {
  const head = await loadFirmHead(firmId, readerOf(scope))
  if (!mayRelease(head, { ...scope, belongsToFirm: head.isOwnFirm })) return refused({ code: 'not_yours' })
  // Whoever has claimed it meanwhile keeps it.
  await db.firmThread.deleteMany({ where: { firmId, claimedById: head.claimedById ?? '' } })
  return ok(null)
}
