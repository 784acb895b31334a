// Everything about one thread in one query, for either side.
import type { FirmRole, Language } from '~/domain/access/scopes'
import type { SubmissionSnapshot } from '~/domain/application/snapshot'
import type { MessageSide } from '~/domain/message/rights'
import { db, Prisma } from '~/server/db.server'
import { notFound } from '~/server/http.server'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** A point in time as PostgreSQL writes it into JSON. */
type Instant = string

export type AttachmentRow = {
  id: string
  filename: string
  sizeBytes: number
  scan: 'unknown' | 'clean' | 'infected'
}

export type MessageRow = {
  id: string
  itemId: string | null
  authorId: string
  authorName: string | null
  side: MessageSide
  text: string
  at: Instant
  attachments: AttachmentRow[]
  /** By this reader. */
  isRead: boolean
  /** When somebody of the other side saw it first. */
  readAt: Instant | null
}

export type CaseHeadRow = {
  id: string
  firmId: string
  reference: string
  firm: { nameZh: string; nameEn: string }
  assigneeId: string | null
  assigneeName: string | null
  /** By when the firm should have acted, while it is the firm's turn. */
  dueAt: Instant | null
  /** What was submitted last. */
  snapshot: SubmissionSnapshot
  /** Whether the reader is a member of the firm. */
  isOwnFirm: boolean
}

export type ThreadRows = CaseHeadRow & {
  messages: MessageRow[]
  /** Who of the firm can act on a message. */
  readers: { language: Language; role: FirmRole }[]
}

export type Reader = { readonly userId: string; readonly side: MessageSide; readonly firmId: string | null }

/** Throws the 404 answer for what does not exist and, for a firm, for what is not its own. */
export function requireCaseId(applicationId: string | undefined): string {
  if (!applicationId || !UUID.test(applicationId)) throw notFound()
  return applicationId
}

const HEAD = (readerId: string) => Prisma.sql`
  'id', a.id, 'firmId', a."firmId", 'reference', a.reference, 'assigneeId', a."assigneeId",
  'firm', (SELECT json_build_object('nameZh', f."nameZh", 'nameEn', f."nameEn") FROM "Firm" f WHERE f.id = a."firmId"),
  'assigneeName', (SELECT u.name FROM "User" u WHERE u.id = a."assigneeId"),
  'dueAt', CASE WHEN a."waitingOn" = 'firm' THEN a."dueAt" END,
  'snapshot', (SELECT s.snapshot FROM "SubmissionVersion" s WHERE s."applicationId" = a.id ORDER BY s.round DESC LIMIT 1),
  'isOwnFirm', EXISTS (SELECT 1 FROM "Membership" m WHERE m."firmId" = a."firmId" AND m."userId" = ${readerId})`

export async function loadHead(applicationId: string | undefined, reader: Reader): Promise<CaseHeadRow> {
  return only(
    await db.$queryRaw<{ row: CaseHeadRow }[]>`
      SELECT json_build_object(${HEAD(reader.userId)}) AS row
      FROM "Application" a WHERE a.id = ${requireCaseId(applicationId)}::uuid`,
    reader,
  )
}

export async function loadThread(applicationId: string | undefined, reader: Reader): Promise<ThreadRows> {
  return only(
    await db.$queryRaw<{ row: ThreadRows }[]>`
      SELECT json_build_object(${HEAD(reader.userId)},
        'messages', ${listOf(messagesFor(reader))},
        'readers', ${listOf(Prisma.sql`SELECT u.language, m.role FROM "Membership" m JOIN "User" u ON u.id = m."userId"
          WHERE m."firmId" = a."firmId" AND m.role IN ('owner', 'editor') AND u."disabledAt" IS NULL ORDER BY u.id`)}
      ) AS row
      FROM "Application" a WHERE a.id = ${requireCaseId(applicationId)}::uuid`,
    reader,
  )
}

function messagesFor({ userId, side }: Reader): Prisma.Sql {
  return Prisma.sql`SELECT m.id, m."itemId", m."authorId", u.name AS "authorName", m."authorSide" AS side, m.text, m.at,
      EXISTS (SELECT 1 FROM "MessageRead" r WHERE r."messageId" = m.id AND r."userId" = ${userId}) AS "isRead",
      (SELECT min(r."readAt") FROM "MessageRead" r WHERE r."messageId" = m.id AND r.side <> ${side}::"MessageSide") AS "readAt",
      ${listOf(Prisma.sql`SELECT f.id, f.filename, f."sizeBytes", f.scan FROM "MessageAttachment" f
        WHERE f."messageId" = m.id ORDER BY f.position`)} AS attachments
    FROM "Message" m LEFT JOIN "User" u ON u.id = m."authorId" WHERE m."applicationId" = a.id ORDER BY m.at, m.id`
}

function only<R extends CaseHeadRow>(found: readonly { row: R }[], { firmId }: Reader): R {
  const row = found[0]?.row
  if (!row || (firmId !== null && row.firmId !== firmId)) throw notFound()
  return row
}

function listOf(select: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (${select}) r)`
}
