// One document of a case with everything it was submitted with, in one query.
import type { SubmissionSnapshot } from '~/domain/application/snapshot'
import type { StageId } from '~/domain/catalogue/types'
import { db, Prisma, type ScanState } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import type { VerdictRow } from './case-rows-queries.server'
import type { CaseDocument } from './document-file-queries.server'

export type VersionRow = {
  id: string
  contentType: string
  sizeBytes: number
  pageCount: number | null
  scan: ScanState
  /** As PostgreSQL writes a point in time into JSON. */
  uploadedAt: string
  hasThumbnail: boolean
  /** When the picture was deleted, because it shows a person and had served. */
  bytesErasedAt: string | null
}

export type DocumentRows = {
  id: string
  firmId: string
  reference: string
  stage: StageId
  product: string | null
  market: string | null
  round: number
  /** Oldest first. */
  rounds: { round: number; snapshot: SubmissionSnapshot }[]
  verdicts: VerdictRow[]
  /** Every version of every document of the firm. */
  versions: VersionRow[]
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Throws the 404 answer when there is no such case; whether the document belongs to it is for the caller to find. */
export async function loadDocument({ applicationId, versionId }: CaseDocument): Promise<DocumentRows> {
  if (!UUID.test(applicationId) || !UUID.test(versionId)) throw notFound()
  const found = await db.$queryRaw<{ row: DocumentRows }[]>`
    SELECT json_build_object(
      'id', a.id, 'firmId', a."firmId", 'reference', a.reference, 'stage', a.stage, 'product', a.product, 'market', a.market, 'round', a.round,
      'rounds', ${listOf(Prisma.sql`SELECT s.round, s.snapshot FROM "SubmissionVersion" s WHERE s."applicationId" = a.id ORDER BY s.round`)},
      'verdicts', ${listOf(Prisma.sql`SELECT v."itemId", v.round, v.verdict, v."reasonCode", v.note, v.language FROM "ItemVerdict" v
        WHERE v."applicationId" = a.id ORDER BY v.round`)},
      'versions', ${listOf(Prisma.sql`SELECT v.id, v."contentType", v."sizeBytes", v."pageCount", v.scan, v."uploadedAt",
          v."thumbnailKey" IS NOT NULL AS "hasThumbnail", v."bytesErasedAt"
        FROM "DocumentVersion" v JOIN "Document" d ON d.id = v."documentId" WHERE d."firmId" = a."firmId"`)}
    ) AS row
    FROM "Application" a WHERE a.id = ${applicationId}::uuid`
  const row = found[0]?.row
  if (!row) throw notFound()
  return row
}

function listOf(select: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (${select}) r)`
}
