// One firm, or one person without a firm, as the rule of domain/firm/quiet.ts wants to know it.
import type { StageId } from '~/domain/catalogue/types'
import type { QuietFacts } from '~/domain/firm/quiet'
import { STAGE_CASES } from '~/features/subjects/stage-queries.server'
import { Prisma, type ActivityKind, type Segment, type Tx } from '~/server/db.server'
import { isAsking, stageOfFirm } from './condition-queries.server'

export type Subject = {
  readonly id: string
  readonly firmId: string | null
  readonly userId: string | null
  readonly nameZh: string | null
  readonly nameEn: string | null
  readonly cityCode: string | null
  readonly segment: Segment | null
  /** Whom to write to or call: the owner who is longest in the firm, or the person. */
  readonly contactName: string | null
  readonly contactEmail: string | null
  /** The advisor who held the newest case. */
  readonly advisor: string | null
  readonly at: Date
  readonly what: ActivityKind
  readonly leftAloneUntil: Date | null
  readonly leftAloneReason: string | null
  readonly leftAloneLanguage: string | null
  readonly leftAloneBy: string | null
  readonly stage: StageId
  readonly sentBackStage: StageId | null
  /** Reminders since it was last heard of, and the newest of all. */
  readonly sentAt: readonly Date[]
} & Omit<QuietFacts, 'stage' | 'hasFiled'>

const openCase = Prisma.sql`SELECT a.stage, w."startedAt" FROM ${STAGE_CASES} a
  JOIN "WaitInterval" w ON w."applicationId" = a.id AND w."endedAt" IS NULL
  WHERE a."firmId" = l."firmId" AND a.status = 'changes_requested' ORDER BY w."startedAt" DESC LIMIT 1`

type Wanted = {
  /** Which rows of `l`. */
  readonly where: Prisma.Sql
  readonly order: Prisma.Sql
  readonly limit: number
  readonly offset?: number
}

/** One query. The few rows that are wanted are found first, and only of those is the rest looked up. */
export function loadSubjects(
  client: Pick<Tx, '$queryRaw'>,
  { where, order, limit, offset = 0 }: Wanted,
): Promise<Subject[]> {
  return client.$queryRaw<Subject[]>`
    SELECT l.id, l."firmId", l."userId", f."nameZh", f."nameEn", f."cityCode", f.segment::text AS segment,
      c.name AS "contactName", c.email AS "contactEmail", l.at, l.what::text AS what, l."workedAt", l."silentSince",
      l."leftAloneUntil", l."leftAloneReason", l."leftAloneLanguage", k.name AS "leftAloneBy", ${stageOfFirm} AS stage,
      (SELECT u.name FROM "Application" a JOIN "User" u ON u.id = a."assigneeId" WHERE a."firmId" = l."firmId"
        ORDER BY a."submittedAt" DESC LIMIT 1) AS advisor,
      EXISTS (SELECT FROM ${STAGE_CASES} a WHERE a."firmId" = l."firmId" AND a.status IN ('submitted', 'in_review', 'resubmitted')) AS "isWithUs",
      EXISTS (SELECT FROM "MilestoneReached" r WHERE r."firmId" = l."firmId" AND r.milestone >= 5)
        OR EXISTS (SELECT FROM "ServiceExport" s WHERE s."firmId" = l."firmId") AS "hasExported",
      ${isAsking} AS "isAsking", b."startedAt" AS "sentBackAt", b.stage::text AS "sentBackStage",
      ARRAY(SELECT n."sentAt" FROM "Nudge" n WHERE (n."firmId" = l."firmId" OR n."userId" = l."userId") AND n."sentAt" >= l."silentSince"
        ORDER BY n."sentAt" DESC) AS "sentAt"
    FROM (SELECT l.* FROM "LastActivity" l WHERE ${where} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}) l
    LEFT JOIN "Firm" f ON f.id = l."firmId" LEFT JOIN "User" k ON k.id = l."leftAloneById"
    LEFT JOIN LATERAL (${openCase}) b ON true
    LEFT JOIN LATERAL (SELECT u.name, u.email FROM "User" u WHERE u.id = l."userId" UNION ALL
      (SELECT u.name, u.email FROM "Membership" m JOIN "User" u ON u.id = m."userId"
        WHERE m."firmId" = l."firmId" AND m.role = 'owner' ORDER BY m."createdAt", u.id LIMIT 1)) c ON true
    ORDER BY ${order}`
}

/** A request for changes is judged by the stage it concerns. */
export function factsOf(subject: Subject): QuietFacts {
  const { stage, sentBackAt, sentBackStage, workedAt, what } = subject
  const isUntouched = sentBackAt !== null && (!workedAt || workedAt <= sentBackAt)
  return { ...subject, stage: isUntouched && sentBackStage ? sentBackStage : stage, hasFiled: what === 'filed' }
}
