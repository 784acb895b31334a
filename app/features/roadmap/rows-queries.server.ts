// Everything the portal has stored about one firm that a roadmap looks at, in one query: the page is asked for more often
// than any other, and ten small reads would wait ten times.
import type { Status } from '~/domain/application/vocabulary'
import type { StageId } from '~/domain/catalogue/types'
import type { IsoDate } from '~/domain/shared/dates'
import type { NoticeRow } from '~/features/catalogue-releases/notice-queries.server'
import { STAGE_CASES } from '~/features/subjects/stage-queries.server'
import { Prisma, type Tx } from '~/server/db.server'
import { notFound } from '~/server/http.server'

/** A point in time as PostgreSQL writes it into JSON. */
type Instant = string

export type AnswerRow = {
  taskId: string
  fieldId: string
  value: string
  savedAt: Instant
  savedById: string
  savedByName: string | null
}
export type DocumentRow = {
  type: string
  versionId: string
  number: number
  filename: string
  contentType: string
  sizeBytes: number
  sha256: string
  pageCount: number | null
  widthPx: number | null
  heightPx: number | null
  isColour: boolean | null
  isBlank: boolean | null
  uploadedAt: Instant
}
export type VerdictRow = {
  itemId: string
  round: number
  verdict: 'accepted' | 'needs_changes'
  reasonCode: string | null
  note: string
  language: string | null
}
export type ApplicationRow = {
  id: string
  reference: string
  stage: StageId
  status: Status
  round: number
  submittedAt: Instant
  dueAt: Instant | null
  waitingSince: Instant | null
  waitingOn: 'firm' | 'advisor' | 'agency' | 'nobody'
  advisorName: string | null
  summary: string | null
  summaryLanguage: string | null
  /** Items of the newest submission. */
  submitted: string[]
  /** The newest verdict on each item that was sent to the firm. */
  verdicts: VerdictRow[]
}

export type FirmRows = {
  firm: {
    id: string
    creditCode: string
    nameZh: string
    nameEn: string
    segment: string
    ownership: string
    cityCode: string
    tracks: string[]
    targetRegions: string[]
    hasOwnBrand: boolean
    productFlags: string[]
    sellingWays: string[]
    wishes: string[]
  }
  answers: AnswerRow[]
  /** Newest version of each document. */
  documents: DocumentRow[]
  waits: { taskId: string; since: IsoDate }[]
  products: { id: string; name: string; hs6: string }[]
  markets: { market: string; reason: string }[]
  /** Lists of requirements that the firm went through. */
  checks: { product: string; name: string; market: string; at: IsoDate; applied: number }[]
  channels: string[]
  mode: { mode: string; advisedMode: string; answers?: unknown } | null
  milestones: { milestone: number; reachedAt: Instant }[]
  /** When the first payment for a service was verified. */
  serviceExportAt: Instant | null
  /** Code of the certificate of the first verified export. */
  certificate: string | null
  /** The newest change of the catalogue that the firm was told of and has not put away. */
  notice: NoticeRow | null
  /** What firms of the same kind took for a task. */
  medians: { taskId: string; days: number; p90Days: number | null; firms: number }[]
  /** How long advisors took for their first answer, by stage; too few answers are no figure. */
  answerTimes: { stage: StageId; medianMinutes: number; p90Minutes: number; cases: number }[]
  /** Names of the people of the firm, by id. */
  people: Record<string, string>
  /** Stages that an advisor has approved, whatever was submitted anew since. */
  approvedStages: StageId[]
  /** Last days of documents as they were approved last, by item. */
  acceptedDays: Record<string, string>
  /** Newest application of each stage that is open or decided; a refused one does not undo an approval. */
  applications: ApplicationRow[]
  /** Open applications for another product or market, by whose turn it is. */
  otherMarkets: { advisor: number; firm: number; due: DueMarketRow[] }
}

/** An application for another product or market that somebody has to answer by a day. */
export type DueMarketRow = Pick<ApplicationRow, 'id' | 'stage' | 'status' | 'dueAt' | 'waitingOn'> & {
  product: string | null
  market: string | null
}

// What an advisor has decided but not sent yet is nobody else's business.
const sentVerdicts =
  listOf(Prisma.sql`SELECT DISTINCT ON (v."itemId") v."itemId", v.round, v.verdict, v."reasonCode", v.note, v.language
  FROM "ItemVerdict" v WHERE v."applicationId" = a.id
  AND v.round <= CASE WHEN a.status IN ('submitted', 'in_review', 'resubmitted') THEN a.round - 1 ELSE a.round END
  ORDER BY v."itemId", v.round DESC`)

/** Throws the 404 answer when there is no such firm. */
export async function loadFirmRows(client: Pick<Tx, '$queryRaw'>, firmId: string): Promise<FirmRows> {
  const [rows] = await loadManyFirmRows(client, [firmId])
  if (!rows) throw notFound()
  return rows
}

/** One query for the firms of a page, in no order; for all firms of the portal it would be far too much. */
export async function loadManyFirmRows(
  client: Pick<Tx, '$queryRaw'>,
  firmIds: readonly string[],
): Promise<readonly FirmRows[]> {
  // A list keeps PostgreSQL from settling on a plan for the one firm that nearly every page asks for.
  const [first] = firmIds
  const which = firmIds.length === 1 ? Prisma.sql`${first}::uuid` : Prisma.sql`ANY (${firmIds}::uuid[])`
  const found = await client.$queryRaw<{ rows: FirmRows }[]>`
    SELECT json_build_object(
      'firm', json_build_object('id', f.id, 'creditCode', f."creditCode", 'nameZh', f."nameZh", 'nameEn', f."nameEn",
        'segment', f.segment, 'ownership', f.ownership, 'cityCode', f."cityCode", 'tracks', f.tracks,
        'targetRegions', f."targetRegions", 'hasOwnBrand', f."hasOwnBrand", 'productFlags', f."productFlags",
        'sellingWays', f."sellingWays", 'wishes', f.wishes),
      'answers', ${listOf(Prisma.sql`SELECT a."taskId", a."fieldId", a.value, a."savedAt", a."savedById", u.name AS "savedByName"
        FROM "TaskAnswer" a LEFT JOIN "User" u ON u.id = a."savedById" WHERE a."firmId" = f.id`)},
      'documents', ${listOf(Prisma.sql`SELECT DISTINCT ON (d.id) d.type, v.id AS "versionId", v.number, v.filename, v."contentType",
        v."sizeBytes", v.sha256, v."pageCount", v."widthPx", v."heightPx", v."isColour", v."isBlank", v."uploadedAt" FROM "Document" d JOIN "DocumentVersion" v ON v."documentId" = d.id
        WHERE d."firmId" = f.id ORDER BY d.id, v.number DESC`)},
      'waits', ${listOf(Prisma.sql`SELECT "taskId", to_char(since AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS since
        FROM "AgencyWait" WHERE "firmId" = f.id`)},
      'products', ${listOf(Prisma.sql`SELECT id, name, hs6 FROM "FirmProduct" WHERE "firmId" = f.id AND NOT "isLater" ORDER BY "createdAt", id`)},
      'markets', ${listOf(Prisma.sql`SELECT market, reason FROM "MarketChoice" WHERE "firmId" = f.id ORDER BY position`)},
      'checks', ${listOf(Prisma.sql`SELECT p.id AS product, p.name, c.market, to_char(c.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS at,
        cardinality(c.applied) AS applied
        FROM "RequirementCheck" c JOIN "FirmProduct" p ON p.id = c."productId" WHERE p."firmId" = f.id AND NOT p."isLater" ORDER BY p."createdAt", p.id, c.market`)},
      'channels', (SELECT coalesce(json_agg("channelId" ORDER BY "channelId"), '[]') FROM "ChannelChoice" WHERE "firmId" = f.id),
      'mode', (SELECT json_build_object('mode', m.mode, 'advisedMode', m."advisedMode", 'answers', m.answers) FROM "ModeDecision" m WHERE m."firmId" = f.id),
      'milestones', ${listOf(Prisma.sql`SELECT milestone, "reachedAt" FROM "MilestoneReached" WHERE "firmId" = f.id ORDER BY milestone`)},
      'serviceExportAt', (SELECT s."verifiedAt" FROM "ServiceExport" s WHERE s."firmId" = f.id),
      'certificate', (SELECT c.code FROM "Certificate" c JOIN "ExportDeclaration" e ON e.id = c."declarationId"
        WHERE e."firmId" = f.id ORDER BY c."issuedAt" LIMIT 1),
      'notice', (SELECT json_build_object('id', n.id, 'changes', n.changes, 'publishedAt', coalesce(e."publishedAt", n."createdAt"))
        FROM "CatalogueNotice" n JOIN "CatalogueVersion" e ON e.version = n.version
        WHERE n."firmId" = f.id AND n."putAwayAt" IS NULL ORDER BY n."createdAt" DESC LIMIT 1),
      'medians', ${listOf(Prisma.sql`SELECT m."taskId", m.days, m."p90Days", m.firms FROM "TaskMedian" m WHERE m.segment = f.segment`)},
      'answerTimes', ${listOf(Prisma.sql`SELECT stage, "medianMinutes", "p90Minutes", cases FROM "AnswerTime"`)},
      'people', (SELECT coalesce(json_object_agg(u.id, u.name), '{}') FROM "Membership" m JOIN "User" u ON u.id = m."userId"
        WHERE m."firmId" = f.id),
      'approvedStages', (SELECT coalesce(json_agg(DISTINCT a.stage), '[]') FROM ${STAGE_CASES} a WHERE a."firmId" = f.id AND a.status = 'approved'),
      'acceptedDays', (SELECT coalesce(json_object_agg(item->>'itemId', item->>'value'), '{}') FROM (
        SELECT DISTINCT ON (a.stage) a.id, a.round FROM ${STAGE_CASES} a WHERE a."firmId" = f.id AND a.status = 'approved'
        ORDER BY a.stage, a."submittedAt" DESC) newest
        JOIN "SubmissionVersion" s ON s."applicationId" = newest.id AND s.round = newest.round,
        jsonb_array_elements(s.snapshot->'tasks') task, jsonb_array_elements(task->'items') item
        WHERE item->>'itemId' LIKE '%\\_until'),
      'applications', ${listOf(Prisma.sql`SELECT DISTINCT ON (a.stage) a.id, a.reference, a.stage, a.status, a.round, a."submittedAt",
        a."dueAt", a."waitingOn", a.summary, a."summaryLanguage", u.name AS "advisorName",
        (SELECT max(w."startedAt") FROM "WaitInterval" w WHERE w."applicationId" = a.id AND w."endedAt" IS NULL) AS "waitingSince",
        (SELECT coalesce(json_agg(item->>'itemId'), '[]') FROM "SubmissionVersion" s, jsonb_array_elements(s.snapshot->'tasks') task,
          jsonb_array_elements(task->'items') item WHERE s."applicationId" = a.id AND s.round = a.round) AS "submitted",
        ${sentVerdicts} AS verdicts
        FROM ${STAGE_CASES} a LEFT JOIN "User" u ON u.id = a."assigneeId"
        WHERE a."firmId" = f.id AND a.status NOT IN ('draft', 'withdrawn', 'expired')
        AND NOT (a.status = 'rejected' AND EXISTS (SELECT FROM ${STAGE_CASES} b
          WHERE b."firmId" = a."firmId" AND b.stage = a.stage AND b.status = 'approved'))
        ORDER BY a.stage, a."submittedAt" DESC`)},
      'otherMarkets', (SELECT json_build_object('advisor', count(*) FILTER (WHERE o."waitingOn" = 'advisor'),
        'firm', count(*) FILTER (WHERE o."waitingOn" = 'firm'),
        'due', coalesce(json_agg(json_build_object('id', o.id, 'stage', o.stage, 'status', o.status, 'dueAt', o."dueAt",
          'waitingOn', o."waitingOn", 'product', o.product, 'market', o.market)) FILTER (WHERE o."dueAt" IS NOT NULL), '[]')) FROM "Application" o WHERE o."firmId" = f.id AND o."productId" IS NOT NULL)
    ) AS rows
    FROM "Firm" f WHERE f.id = ${which}`
  return found.map(({ rows }) => rows)
}

function listOf(select: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (${select}) r)`
}
