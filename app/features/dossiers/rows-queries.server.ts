// Everything about the firm behind a case in one query.
import type { Status } from '~/domain/application/vocabulary'
import type { StageId } from '~/domain/catalogue/types'
import type { Ownership, Segment, Track } from '~/domain/firm/profile'
import type { Milestone } from '~/domain/outcome/milestones'
import { db, Prisma } from '~/server/db.server'
import { notFound } from '~/server/http.server'

/** A point in time as PostgreSQL writes it into JSON. */
type Instant = string

export type DossierCaseRow = {
  id: string
  reference: string
  stage: StageId
  product: string | null
  market: string | null
  status: Status
  round: number
  submittedAt: Instant
  decidedAt: Instant | null
  assigneeName: string | null
  deciderName: string | null
  waits: { on: 'firm' | 'advisor' | 'agency' | 'nobody'; startedAt: Instant; endedAt: Instant | null }[]
}
export type DossierEventRow = {
  applicationId: string
  type: string
  actorId: string
  actorName: string | null
  /** To whom the case was given. */
  givenName: string | null
  payload: unknown
  occurredAt: Instant
}

export type DossierRows = {
  applicationId: string
  firmId: string
  creditCode: string
  nameZh: string
  nameEn: string
  segment: Segment
  ownership: Ownership
  cityCode: string
  districtCode: string
  tracks: Track[]
  sells: string
  createdAt: Instant
  milestones: { milestone: Milestone; reachedAt: Instant }[]
  serviceExportAt: Instant | null
  /** Newest first. */
  cases: DossierCaseRow[]
  /** Oldest first. */
  events: DossierEventRow[]
  people: { id: string; name: string; role: 'owner' | 'editor' | 'viewer'; language: string; isDisabled: boolean }[]
  products: { name: string; hs6: string }[]
  markets: string[]
  channels: string[]
  isOwnFirm: boolean
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Throws the 404 answer when there is no such case. */
export async function loadDossier(applicationId: string | undefined, readerId: string): Promise<DossierRows> {
  if (!applicationId || !UUID.test(applicationId)) throw notFound()
  const found = await db.$queryRaw<{ row: DossierRows }[]>`
    SELECT json_build_object(
      'applicationId', a.id, 'firmId', f.id, 'creditCode', f."creditCode", 'nameZh', f."nameZh", 'nameEn', f."nameEn", 'segment', f.segment,
      'ownership', f.ownership, 'cityCode', f."cityCode", 'districtCode', f."districtCode", 'tracks', f.tracks,
      'sells', f.sells, 'createdAt', f."createdAt",
      'milestones', ${listOf(Prisma.sql`SELECT r.milestone, r."reachedAt" FROM "MilestoneReached" r WHERE r."firmId" = f.id ORDER BY r.milestone`)},
      'serviceExportAt', (SELECT s."verifiedAt" FROM "ServiceExport" s WHERE s."firmId" = f.id),
      'cases', ${listOf(Prisma.sql`SELECT c.id, c.reference, c.stage, c.product, c.market, c.status, c.round, c."submittedAt", c."decidedAt",
          (SELECT u.name FROM "User" u WHERE u.id = c."assigneeId") AS "assigneeName",
          (SELECT u.name FROM "ApplicationEvent" e JOIN "User" u ON u.id = e."actorId"
            WHERE e."applicationId" = c.id AND e.type IN ('approved', 'rejected') ORDER BY e.seq DESC LIMIT 1) AS "deciderName",
          ${listOf(Prisma.sql`SELECT w."on", w."startedAt", w."endedAt" FROM "WaitInterval" w WHERE w."applicationId" = c.id ORDER BY w."startedAt"`)} AS waits
        FROM "Application" c WHERE c."firmId" = f.id ORDER BY c."submittedAt" DESC, c.id`)},
      'events', ${listOf(Prisma.sql`SELECT e."applicationId", e.type, e."actorId", u.name AS "actorName", g.name AS "givenName", e.payload, e."occurredAt"
        FROM "Application" c JOIN "ApplicationEvent" e ON e."applicationId" = c.id LEFT JOIN "User" u ON u.id = e."actorId"
          LEFT JOIN "User" g ON g.id = e.payload->>'assigneeId'
        WHERE c."firmId" = f.id ORDER BY e."occurredAt", e."applicationId", e.seq`)},
      'people', ${listOf(Prisma.sql`SELECT u.id, u.name, m.role, u.language, u."disabledAt" IS NOT NULL AS "isDisabled"
        FROM "Membership" m JOIN "User" u ON u.id = m."userId" WHERE m."firmId" = f.id ORDER BY m.role, m."createdAt", u.id`)},
      'products', ${listOf(Prisma.sql`SELECT p.name, p.hs6 FROM "FirmProduct" p WHERE p."firmId" = f.id ORDER BY p."createdAt", p.id`)},
      'markets', (SELECT coalesce(json_agg(m.market ORDER BY m.position), '[]') FROM "MarketChoice" m WHERE m."firmId" = f.id),
      'channels', (SELECT coalesce(json_agg(h."channelId" ORDER BY h."chosenAt", h."channelId"), '[]') FROM "ChannelChoice" h WHERE h."firmId" = f.id),
      'isOwnFirm', EXISTS (SELECT FROM "Membership" m WHERE m."firmId" = f.id AND m."userId" = ${readerId})
    ) AS row
    FROM "Application" a JOIN "Firm" f ON f.id = a."firmId" WHERE a.id = ${applicationId}::uuid`
  const row = found[0]?.row
  if (!row) throw notFound()
  return row
}

function listOf(select: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (${select}) r)`
}
