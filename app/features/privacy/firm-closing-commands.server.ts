// An owner closes the file of their firm: cases that are open are withdrawn, what was never submitted is deleted, and the credit code is
// free. What was submitted and decided stays, because it is evidence.
import type { FirmScope } from '~/domain/access/scopes'
import { ok, refused, type Result } from '~/domain/shared/result'
import { inOneTransaction } from '~/server/transaction.server'
import { endFirm } from '~/features/firms/taking-back-commands.server'
import { recordSecurityEvent } from '~/features/security/commands.server'
import type { Tx } from '~/server/db.server'
import { log } from '~/server/log.server'
import { fileStore } from '~/server/storage.server'

type Refusal = { readonly code: 'busy' | 'firms.ownerOnly' }

/** Pressing the button twice closes it once. */
export async function closeFirm(
  scope: FirmScope,
  { address }: { readonly address: string },
  now: Date,
): Promise<Result<null, Refusal>> {
  if (scope.role !== 'owner') return refused({ code: 'firms.ownerOnly' })
  const { firmId, userId } = scope
  const removed: string[] = []
  const done = await inOneTransaction<null, Refusal>(async (tx) => {
    const isEnded = await endFirm(tx, { firmId, reason: 'closed_by_owner', byUserId: userId, now })
    if (!isEnded) return ok(null)
    removed.push(...(await deleteWorkingData(tx, firmId)))
    await recordSecurityEvent(
      tx,
      { kind: 'data_erased', actorId: userId, subjectId: userId, address, reason: 'firm' },
      now,
    )
    return ok(null)
  })
  if (done.ok) await removeBytes(removed)
  return done
}

/** What a firm keeps for itself while it works; answers with the keys of the files that nobody refers to any more. */
async function deleteWorkingData(tx: Tx, firmId: string): Promise<readonly string[]> {
  const where = { firmId }
  await tx.taskAnswer.deleteMany({ where })
  await tx.agencyWait.deleteMany({ where })
  await tx.firmProduct.deleteMany({ where })
  await tx.marketChoice.deleteMany({ where })
  await tx.channelChoice.deleteMany({ where })
  await tx.modeDecision.deleteMany({ where })
  await tx.readinessAnswer.deleteMany({ where })
  await tx.reminderSent.deleteMany({ where })
  await tx.catalogueNotice.deleteMany({ where })
  await tx.calendarFeed.deleteMany({ where })
  await tx.invitation.deleteMany({ where })
  await tx.accessRequest.deleteMany({ where })
  const gone = await tx.$queryRaw<{ storageKey: string; thumbnailKey: string | null }[]>`
    DELETE FROM "DocumentVersion" v USING "Document" d
    WHERE d.id = v."documentId" AND d."firmId" = ${firmId}::uuid AND NOT EXISTS (
      SELECT FROM "SubmissionVersion" s JOIN "Application" a ON a.id = s."applicationId", jsonb_path_query(s.snapshot, '$.**.versionId') used
      WHERE a."firmId" = d."firmId" AND used = to_jsonb(v.id::text))
    RETURNING v."storageKey", v."thumbnailKey"`
  await tx.document.deleteMany({ where: { firmId, versions: { none: {} } } })
  return gone.flatMap(({ storageKey, thumbnailKey }) => [storageKey, ...(thumbnailKey ? [thumbnailKey] : [])])
}

/** What cannot be removed now is swept at night, since no row names it. */
async function removeBytes(keys: readonly string[]): Promise<void> {
  const done = await Promise.allSettled(keys.map((key) => fileStore().remove(key)))
  const failed = done.filter(({ status }) => status === 'rejected').length
  if (failed > 0) log.warn({ failed }, 'files could not be removed from the store')
}
