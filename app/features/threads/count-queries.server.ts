// How much is in a thread, and what of it is new, for pages that lead there.
import type { AdvisorScope, FirmScope } from '~/domain/access/scopes'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { requireCaseId } from './thread-rows-queries.server'

export type ThreadCounts = { readonly messages: number; readonly unread: number }
/** null for staff who belong to the firm: notes are not for them. */
export type CaseCounts = ThreadCounts & {
  readonly notes: number | null
  /** What the firm asked outside its cases; null when it did not. */
  readonly questions: (ThreadCounts & { readonly to: string }) | null
}

type CountRow = ThreadCounts & {
  readonly notes: number
  readonly isOwnFirm: boolean
  readonly firmId: string
  readonly asked: number
  readonly askedUnread: number
}

/** One query. */
export async function countForCase(scope: AdvisorScope, applicationId: string | undefined): Promise<CaseCounts> {
  const id = requireCaseId(applicationId)
  const [counts] = await db.$queryRaw<CountRow[]>`
    SELECT
      (SELECT count(*)::int FROM "Message" m WHERE m."applicationId" = a.id) AS messages,
      (SELECT count(*)::int FROM "Message" m WHERE m."applicationId" = a.id AND m."authorSide" = 'firm' AND NOT EXISTS
        (SELECT 1 FROM "MessageRead" r WHERE r."messageId" = m.id AND r."userId" = ${scope.userId})) AS unread,
      (SELECT count(*)::int FROM "Note" n WHERE n."applicationId" = a.id) AS notes,
      a."firmId"::text AS "firmId", (SELECT count(*)::int FROM "Message" m WHERE m."firmId" = a."firmId") AS asked,
      (SELECT count(*)::int FROM "Message" m WHERE m."firmId" = a."firmId" AND m."authorSide" = 'firm' AND NOT EXISTS
        (SELECT 1 FROM "MessageRead" r WHERE r."messageId" = m.id AND r."userId" = ${scope.userId})) AS "askedUnread",
      EXISTS (SELECT 1 FROM "Membership" m WHERE m."firmId" = a."firmId" AND m."userId" = ${scope.userId}) AS "isOwnFirm"
    FROM "Application" a WHERE a.id = ${id}::uuid`
  if (!counts) return { messages: 0, unread: 0, notes: null, questions: null }
  const { messages, unread, notes, isOwnFirm, firmId, asked, askedUnread } = counts
  const thread = { to: paths.advisor.question(firmId), messages: asked }
  const questions = (news: number) => (asked > 0 ? { ...thread, unread: news } : null)
  return isOwnFirm
    ? { messages, unread: 0, notes: null, questions: questions(0) }
    : { messages, unread, notes, questions: questions(askedUnread) }
}

/** One query. Nothing of another firm's case is counted. */
export async function countForFirm(scope: FirmScope, applicationId: string | undefined): Promise<ThreadCounts> {
  const id = requireCaseId(applicationId)
  const [counts] = await db.$queryRaw<ThreadCounts[]>`
    SELECT count(*)::int AS messages,
      count(*) FILTER (WHERE m."authorSide" = 'advisor' AND r."userId" IS NULL)::int AS unread
    FROM "Message" m JOIN "Application" a ON a.id = m."applicationId" AND a."firmId" = ${scope.firmId}::uuid
    LEFT JOIN "MessageRead" r ON r."messageId" = m.id AND r."userId" = ${scope.userId}
    WHERE m."applicationId" = ${id}::uuid`
  return counts ?? { messages: 0, unread: 0 }
}
