// How much a firm and a person have stored: documents of the library and files sent with messages count together.
import { LIMITS } from '~/domain/access/limits'
import type { FirmScope } from '~/domain/access/scopes'
import type { Tx } from '~/server/db.server'

export type NoRoomCode = 'storage_full' | 'person_storage_full'

/** Why so many bytes more do not fit; null when they do. The caller holds firm and person. */
export async function findNoRoom(
  tx: Tx,
  { firmId, userId }: Pick<FirmScope, 'firmId' | 'userId'>,
  bytes: number,
): Promise<NoRoomCode | null> {
  const [used] = await tx.$queryRaw<{ firm: bigint; person: bigint }[]>`
    SELECT
      (SELECT coalesce(sum(v."sizeBytes"), 0)::bigint FROM "DocumentVersion" v
        JOIN "Document" d ON d.id = v."documentId" WHERE d."firmId" = ${firmId}::uuid AND v."bytesErasedAt" IS NULL)
      + (SELECT coalesce(sum(a."sizeBytes"), 0)::bigint FROM "MessageAttachment" a
        JOIN "Message" m ON m.id = a."messageId" AND m."authorSide" = 'firm'
        JOIN "Application" p ON p.id = m."applicationId" WHERE p."firmId" = ${firmId}::uuid) AS firm,
      (SELECT coalesce(sum("sizeBytes"), 0)::bigint FROM "DocumentVersion" WHERE "uploadedById" = ${userId} AND "bytesErasedAt" IS NULL)
      + (SELECT coalesce(sum(a."sizeBytes"), 0)::bigint FROM "MessageAttachment" a
        JOIN "Message" m ON m.id = a."messageId" AND m."authorSide" = 'firm' WHERE m."authorId" = ${userId}) AS person`
  if (Number(used?.firm ?? 0) + bytes > LIMITS.storageOfFirm.most) return 'storage_full'
  return Number(used?.person ?? 0) + bytes > LIMITS.storageOfPerson.most ? 'person_storage_full' : null
}
