// Documents that come by the library instead of by a task: the same checks, the same rules about what may be changed.
import type { FirmScope } from '~/domain/access/scopes'
import { chinaDay } from '~/domain/shared/dates'
import { ok, refused, type Result } from '~/domain/shared/result'
import { changeConsent } from '~/features/consents/commands.server'
import { loadRoadmap } from '~/features/roadmap/queries.server'
import { db } from '~/server/db.server'
import { isUnavailable } from '~/server/unavailable.server'
import type { LibraryUploads } from './library-form-queries.server'
import { discardUploads, keepUploads, recordUploads, type UploadRefusal } from './upload-commands.server'

type Refusal = { readonly code: 'viewer_cannot_edit' }

/** Keeps the good files; says of each other one why it was not kept. */
export async function saveUploads(
  scope: FirmScope,
  { files, agreesToIdentity }: LibraryUploads,
  now: Date,
): Promise<Result<readonly UploadRefusal[], Refusal>> {
  if (scope.role === 'viewer') return refused({ code: 'viewer_cannot_edit' })
  if (agreesToIdentity) await changeConsent(scope, { purpose: 'identity', isGiven: true }, now)
  const { kept, refusals } = await keepUploads(scope, files)
  try {
    const recorded = await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM "Firm" WHERE id = ${scope.firmId}::uuid FOR NO KEY UPDATE`
      const loaded = await loadRoadmap(tx, scope.firmId, chinaDay(now))
      return recordUploads(tx, { kept, loaded, scope, now })
    })
    await discardUploads(recorded.unused)
    return ok([...refusals, ...recorded.refusals])
  } catch (error) {
    // When the line was lost, the transaction may have been committed; what nobody refers to is swept away at night.
    if (!isUnavailable(error)) await discardUploads(kept)
    throw error
  }
}
