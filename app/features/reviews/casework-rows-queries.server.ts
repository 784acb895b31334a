// What belongs to a case beside its submission: questions, words to leads, second readings and the appeal, in one query.
import type { EscalationReason, HoldReason, Reading } from '~/domain/application/events'
import type { Status } from '~/domain/application/vocabulary'
import { db, Prisma } from '~/server/db.server'
import { notFound } from '~/server/http.server'

/** A point in time as PostgreSQL writes it into JSON. */
type Instant = string

export type RemarkRow = {
  readonly type: 'escalated' | 'escalation_settled'
  readonly reason: EscalationReason | null
  readonly text: string
  readonly language: string | null
  readonly who: string | null
  readonly at: Instant
}
export type QuestionRow = {
  readonly id: string
  readonly colleagueId: string
  readonly colleague: string | null
  /** Who was asked can answer no more: the account is disabled, or reviews no cases. */
  readonly isGone: boolean
  readonly askerId: string
  readonly asker: string | null
  readonly question: string
  readonly questionLanguage: string | null
  readonly askedAt: Instant
  readonly answer: string | null
  readonly answerLanguage: string | null
  readonly answeredBy: string | null
  readonly answeredAt: Instant | null
}
export type ReadingRow = {
  readonly round: number
  readonly first: Reading
  readonly firstBy: string | null
  readonly second: Reading
  readonly secondBy: string | null
  readonly secondAt: Instant
  readonly note: string
  readonly noteLanguage: string | null
}
export type AppealRow = {
  readonly itemId: string
  /** As it is called in what was submitted. */
  readonly label: { readonly 'zh-CN': string; readonly en: string } | null
  readonly reason: string
  readonly reasonLanguage: string | null
  readonly askedAt: Instant
  readonly isUpheld: boolean | null
  readonly answer: string | null
  readonly answerLanguage: string | null
  readonly answeredBy: string | null
  /** Who gave the verdict that is looked at again, the code and the words of it. */
  readonly judgedById: string | null
  readonly reasonCode: string | null
  readonly note: string | null
  readonly noteLanguage: string | null
}

export type CaseworkRows = {
  readonly id: string
  readonly status: Status
  readonly version: number
  readonly assigneeId: string | null
  readonly heldUntil: Instant | null
  readonly holdReason: HoldReason | null
  readonly escalatedAt: Instant | null
  readonly rejectionById: string | null
  readonly rejectionBy: string | null
  readonly isAppealOpen: boolean
  readonly decisionDueAt: Instant | null
  /** What has been decided and waits to go out. */
  readonly decision: {
    readonly decision: Reading
    readonly who: string | null
    readonly summary: string
    readonly summaryLanguage: string | null
  } | null
  readonly isOwnFirm: boolean
  /** What readers disagree about was decided by whoever opens this. */
  readonly isOwnDisagreement: boolean
  readonly hasOtherLead: boolean
  readonly hasNewerCase: boolean
  readonly isOutcomeCounted: boolean
  readonly remarks: readonly RemarkRow[]
  readonly questions: readonly QuestionRow[]
  readonly readings: readonly ReadingRow[]
  readonly appeal: AppealRow | null
  /** Who could be asked; the reader is not among them. */
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Throws the 404 answer when there is no such case. */
export async function loadCasework(applicationId: string | undefined, readerId: string): Promise<CaseworkRows> {
  if (!applicationId || !UUID.test(applicationId)) throw notFound()
  const found = await db.$queryRaw<{ row: CaseworkRows }[]>`
    SELECT json_build_object(
      'id', a.id, 'status', a.status, 'version', a.version, 'assigneeId', a."assigneeId", 'heldUntil', a."heldUntil",
      'holdReason', (SELECT e.payload->>'reason' FROM "ApplicationEvent" e WHERE e."applicationId" = a.id AND e.type = 'held' ORDER BY e.seq DESC LIMIT 1),
      'escalatedAt', a."escalatedAt", 'rejectionById', a."rejectionById", 'rejectionBy', ${nameOf(Prisma.sql`a."rejectionById"`)},
      'isAppealOpen', a."isSecondLookOpen", 'decisionDueAt', a."decisionDueAt",
      'decision', (SELECT json_build_object('decision', d.decision, 'who', ${nameOf(Prisma.sql`d."decidedById"`)}, 'summary', d.summary,
          'summaryLanguage', d."summaryLanguage")
        FROM "PendingDecision" d WHERE d."applicationId" = a.id AND d."takenBackAt" IS NULL),
      'isOwnFirm', EXISTS (SELECT FROM "Membership" m WHERE m."firmId" = a."firmId" AND m."userId" = ${readerId}),
      'isOwnDisagreement', EXISTS (SELECT FROM "SecondReading" r WHERE r."applicationId" = a.id AND r."firstById" = ${readerId} AND r."secondAt" = a."escalatedAt"),
      'hasOtherLead', EXISTS (SELECT FROM "User" u WHERE u."staffRole" = 'lead_advisor' AND u."disabledAt" IS NULL AND u.id <> ${readerId}
        AND NOT EXISTS (SELECT FROM "Membership" m WHERE m."firmId" = a."firmId" AND m."userId" = u.id)),
      'hasNewerCase', EXISTS (SELECT FROM "Application" n WHERE n."firmId" = a."firmId" AND n.stage = a.stage AND n."productId" IS NOT DISTINCT FROM a."productId"
        AND n.market IS NOT DISTINCT FROM a.market AND n.id <> a.id AND n."submittedAt" > a."submittedAt"),
      'isOutcomeCounted', EXISTS (SELECT FROM "ExportDeclaration" d WHERE d."applicationId" = a.id) OR EXISTS (SELECT FROM "ServiceExport" s WHERE s."applicationId" = a.id),
      'remarks', ${listOf(Prisma.sql`SELECT e.type, e.payload->>'reason' AS reason, r.text, r.language, ${nameOf(Prisma.sql`r."authorId"`)} AS who, r."writtenAt" AS at
        FROM "CaseRemark" r JOIN "ApplicationEvent" e ON e."applicationId" = r."applicationId" AND e.payload->>'remarkId' = r.id::text
        WHERE r."applicationId" = a.id ORDER BY e.seq`)},
      'questions', ${listOf(Prisma.sql`SELECT c.id, c."colleagueId", c."askedById" AS "askerId", ${nameOf(Prisma.sql`c."colleagueId"`)} AS colleague, ${nameOf(Prisma.sql`c."askedById"`)} AS asker,
        NOT EXISTS (SELECT FROM "User" u WHERE u.id = c."colleagueId" AND u."staffRole" IN ('advisor', 'lead_advisor') AND u."disabledAt" IS NULL) AS "isGone",
        c.question, c."questionLanguage", c."askedAt", c.answer, c."answerLanguage", ${nameOf(Prisma.sql`c."answeredById"`)} AS "answeredBy", c."answeredAt"
        FROM "Consultation" c WHERE c."applicationId" = a.id ORDER BY c."askedAt", c.id`)},
      'readings', ${listOf(Prisma.sql`SELECT r.round, r.first, ${nameOf(Prisma.sql`r."firstById"`)} AS "firstBy", r.second, ${nameOf(Prisma.sql`r."secondById"`)} AS "secondBy",
        r."secondAt", r.note, r."noteLanguage" FROM "SecondReading" r WHERE r."applicationId" = a.id AND r.second IS NOT NULL ORDER BY r."secondAt"`)},
      'appeal', (SELECT json_build_object('itemId', l."itemId", 'reason', l.reason, 'reasonLanguage', l."reasonLanguage", 'askedAt', l."askedAt", 'isUpheld', l."isUpheld", 'answer', l.answer,
          'answerLanguage', l."answerLanguage", 'noteLanguage', v.language,
          'answeredBy', ${nameOf(Prisma.sql`l."answeredById"`)}, 'judgedById', v."advisorId", 'reasonCode', v."reasonCode", 'note', v.note,
          'label', (SELECT item->'label' FROM "SubmissionVersion" s, jsonb_array_elements(s.snapshot->'tasks') task, jsonb_array_elements(task->'items') item
            WHERE s."applicationId" = a.id AND item->>'itemId' = l."itemId" ORDER BY s.round DESC LIMIT 1))
        FROM "SecondLook" l LEFT JOIN "ItemVerdict" v ON v."applicationId" = a.id AND v.round = a.round AND v."itemId" = l."itemId" WHERE l."applicationId" = a.id),
      'colleagues', ${listOf(Prisma.sql`SELECT u.id, u.name FROM "User" u WHERE u."staffRole" IN ('advisor', 'lead_advisor') AND u."disabledAt" IS NULL
        AND u.id <> ${readerId} AND NOT EXISTS (SELECT FROM "Membership" m WHERE m."firmId" = a."firmId" AND m."userId" = u.id)
        ORDER BY u.name, u.id LIMIT 200`)}
    ) AS row
    FROM "Application" a WHERE a.id = ${applicationId}::uuid`
  const row = found[0]?.row
  if (!row) throw notFound()
  return row
}

function nameOf(userId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT p.name FROM "User" p WHERE p.id = ${userId})`
}

function listOf(select: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (${select}) r)`
}
