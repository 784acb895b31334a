// Everything about one case in one query: the workspace is opened hundreds of times a day.
import type { SubmissionSnapshot } from '~/domain/application/snapshot'
import type { Status } from '~/domain/application/vocabulary'
import type { StageId } from '~/domain/catalogue/types'
import { countSuspected, sameFirms } from '~/features/duplicates/suspicion-queries.server'
import { db, Prisma } from '~/server/db.server'
import { notFound } from '~/server/http.server'

/** A point in time as PostgreSQL writes it into JSON. */
type Instant = string

export type VerdictRow = {
  itemId: string
  round: number
  verdict: 'accepted' | 'needs_changes'
  reasonCode: string | null
  note: string
  language: string | null
}
export type EventRow = {
  type: string
  actorId: string
  actorName: string | null
  /** To whom the case was given. */
  givenName: string | null
  payload: unknown
  occurredAt: Instant
}

export type CaseRows = {
  id: string
  firmId: string
  reference: string
  stage: StageId
  productId: string | null
  product: string | null
  hs6: string | null
  market: string | null
  /** The code of that product by now; null where it was removed, or it is the application of a stage. */
  hs6Now: string | null
  status: Status
  version: number
  round: number
  assigneeId: string | null
  assigneeName: string | null
  submittedAt: Instant
  dueAt: Instant | null
  summary: string | null
  summaryLanguage: string | null
  draftSummary: string | null
  isEnough: boolean | null
  heldUntil: Instant | null
  escalatedAt: Instant | null
  rejectionById: string | null
  isAppealOpen: boolean
  decisionDueAt: Instant | null
  /** Newest first; two at most, to show old beside new. */
  snapshots: SubmissionSnapshot[]
  verdicts: VerdictRow[]
  events: EventRow[]
  waits: { on: 'firm' | 'advisor' | 'agency' | 'nobody'; startedAt: Instant; endedAt: Instant | null }[]
  /** Versions of the firm's documents that have a small picture and may be opened. */
  pictured: string[]
  /** Pages of the versions where they could be counted. */
  pages: Record<string, number>
  /** What the firm's owner who joined first reads. */
  firmLanguage: string | null
  /** Members of the firm who gave a number, owners first. */
  contacts: { name: string; phone: string }[]
  /** Whether the reader is a member of the firm. */
  isOwnFirm: boolean
  /** Firms that look like this one and nobody has decided about, and those that were decided to be it. */
  suspected: number
  sameFirms: { nameZh: string; nameEn: string }[]
  /** Who could take the case over. */
  colleagues: { id: string; name: string }[]
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Throws the 404 answer when there is no such case. */
export async function loadCase(applicationId: string | undefined, readerId: string): Promise<CaseRows> {
  if (!applicationId || !UUID.test(applicationId)) throw notFound()
  const found = await db.$queryRaw<{ row: CaseRows }[]>`
    SELECT json_build_object(
      'id', a.id, 'firmId', a."firmId", 'reference', a.reference, 'stage', a.stage, 'productId', a."productId", 'product', a.product, 'hs6', a.hs6, 'market', a.market,
      'hs6Now', (SELECT p.hs6 FROM "FirmProduct" p WHERE p.id = a."productId"), 'status', a.status, 'version', a.version,
      'round', a.round, 'assigneeId', a."assigneeId", 'assigneeName', (SELECT u.name FROM "User" u WHERE u.id = a."assigneeId"),
      'submittedAt', a."submittedAt", 'dueAt', a."dueAt", 'summary', a.summary, 'summaryLanguage', a."summaryLanguage", 'isEnough', a."isEnough",
      'heldUntil', a."heldUntil", 'escalatedAt', a."escalatedAt", 'rejectionById', a."rejectionById", 'isAppealOpen', a."isSecondLookOpen",
      'decisionDueAt', a."decisionDueAt", 'draftSummary', (SELECT d.summary FROM "PendingDecision" d WHERE d."applicationId" = a.id AND d."takenBackAt" IS NOT NULL),
      'snapshots', (SELECT json_agg(s.snapshot ORDER BY s.round DESC) FROM "SubmissionVersion" s WHERE s."applicationId" = a.id AND s.round >= a.round - 1),
      'verdicts', ${listOf(Prisma.sql`SELECT v."itemId", v.round, v.verdict, v."reasonCode", v.note, v.language FROM "ItemVerdict" v
        WHERE v."applicationId" = a.id ORDER BY v.round`)},
      'events', ${listOf(Prisma.sql`SELECT e.type, e."actorId", u.name AS "actorName", g.name AS "givenName", e.payload, e."occurredAt"
        FROM "ApplicationEvent" e LEFT JOIN "User" u ON u.id = e."actorId"
          LEFT JOIN "User" g ON g.id = e.payload->>'assigneeId' WHERE e."applicationId" = a.id ORDER BY e.seq`)},
      'waits', ${listOf(Prisma.sql`SELECT w."on", w."startedAt", w."endedAt" FROM "WaitInterval" w WHERE w."applicationId" = a.id ORDER BY w."startedAt"`)},
      'pictured', (SELECT coalesce(json_agg(v.id), '[]') FROM "DocumentVersion" v JOIN "Document" d ON d.id = v."documentId"
        WHERE d."firmId" = a."firmId" AND v."thumbnailKey" IS NOT NULL AND v.scan <> 'infected'),
      'pages', (SELECT coalesce(json_object_agg(v.id, v."pageCount"), '{}') FROM "DocumentVersion" v JOIN "Document" d ON d.id = v."documentId"
        WHERE d."firmId" = a."firmId" AND v."pageCount" IS NOT NULL),
      'firmLanguage', (SELECT u.language FROM "Membership" m JOIN "User" u ON u.id = m."userId"
        WHERE m."firmId" = a."firmId" AND u."disabledAt" IS NULL ORDER BY m.role, m."createdAt", u.id LIMIT 1),
      'contacts', ${listOf(Prisma.sql`SELECT u.name, u.phone FROM "Membership" m JOIN "User" u ON u.id = m."userId"
        WHERE m."firmId" = a."firmId" AND u.phone IS NOT NULL AND u."disabledAt" IS NULL ORDER BY m.role, m."createdAt", u.id LIMIT 3`)},
      'isOwnFirm', EXISTS (SELECT 1 FROM "Membership" m WHERE m."firmId" = a."firmId" AND m."userId" = ${readerId}),
      'suspected', ${countSuspected(Prisma.sql`a."firmId"`)}, 'sameFirms', ${sameFirms(Prisma.sql`a."firmId"`)},
      'colleagues', ${listOf(Prisma.sql`SELECT u.id, u.name FROM "User" u WHERE u."staffRole" IN ('advisor', 'lead_advisor') AND u."disabledAt" IS NULL
        AND u.id IS DISTINCT FROM a."assigneeId" AND NOT EXISTS (SELECT 1 FROM "Membership" m WHERE m."firmId" = a."firmId" AND m."userId" = u.id)
        ORDER BY u.name, u.id LIMIT 200`)}
    ) AS row
    FROM "Application" a WHERE a.id = ${applicationId}::uuid`
  const row = found[0]?.row
  if (!row) throw notFound()
  return row
}

function listOf(select: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (${select}) r)`
}
