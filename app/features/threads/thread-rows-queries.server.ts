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
  language: string | null
  at: Instant
  attachments: AttachmentRow[]
  /** By this reader. */
  isRead: boolean
  /** When somebody of the other side saw it first. */
  readAt: Instant | null
}

type Head = {
  id: string
  firmId: string
  firm: { nameZh: string; nameEn: string }
  assigneeId: string | null
  assigneeName: string | null
  /** Whether the reader is a member of the firm. */
  isOwnFirm: boolean
}

export type CaseHeadRow = Head & {
  of: 'case'
  reference: string
  /** By when the firm should have acted, while it is the firm's turn. */
  dueAt: Instant | null
  /** What was submitted last. */
  snapshot: SubmissionSnapshot
}

/** The thread of a firm itself: its id is that of the firm. */
export type FirmHeadRow = Head & { of: 'firm'; caseHolderId: string | null; claimedById: string | null }

export type ThreadHead = CaseHeadRow | FirmHeadRow

type Said = {
  messages: MessageRow[]
  /** Who of the firm can act on a message. */
  readers: { language: Language; role: FirmRole }[]
}
export type ThreadRows = CaseHeadRow & Said
export type FirmThreadRows = FirmHeadRow & Said
export type AnyThreadRows = ThreadHead & Said

/** The id of a case, or the firm whose own thread is meant. */
export type ThreadPlace = string | undefined | { readonly firmId: string | undefined }

export type Reader = { readonly userId: string; readonly side: MessageSide; readonly firmId: string | null }

/** Throws the 404 answer for what does not exist and, for a firm, for what is not its own. */
export function requireCaseId(applicationId: string | undefined): string {
  if (!applicationId || !UUID.test(applicationId)) throw notFound()
  return applicationId
}

const CASE_HEAD = (readerId: string) => Prisma.sql`
  'of', 'case', 'id', a.id, 'firmId', a."firmId", 'reference', a.reference, 'assigneeId', a."assigneeId",
  'firm', (SELECT json_build_object('nameZh', f."nameZh", 'nameEn', f."nameEn") FROM "Firm" f WHERE f.id = a."firmId"),
  'assigneeName', (SELECT u.name FROM "User" u WHERE u.id = a."assigneeId"),
  'dueAt', CASE WHEN a."waitingOn" = 'firm' THEN a."dueAt" END,
  'snapshot', (SELECT s.snapshot FROM "SubmissionVersion" s WHERE s."applicationId" = a.id ORDER BY s.round DESC LIMIT 1),
  'isOwnFirm', EXISTS (SELECT 1 FROM "Membership" m WHERE m."firmId" = a."firmId" AND m."userId" = ${readerId})`

/** Who holds a case of the firm, and who claimed its thread, decide who answers (domain/message/questions.ts says the same). */
const FIRM_HEAD = (readerId: string) => Prisma.sql`
  'of', 'firm', 'id', f.id, 'firmId', f.id, 'firm', json_build_object('nameZh', f."nameZh", 'nameEn', f."nameEn"),
  'caseHolderId', h."assigneeId", 'claimedById', w."claimedById", 'assigneeId', coalesce(h."assigneeId", w."claimedById"),
  'assigneeName', (SELECT u.name FROM "User" u WHERE u.id = coalesce(h."assigneeId", w."claimedById")),
  'isOwnFirm', EXISTS (SELECT 1 FROM "Membership" m WHERE m."firmId" = f.id AND m."userId" = ${readerId})`

/** `f` with who answers it. */
export const FIRMS_WITH_ANSWERER = Prisma.sql`"Firm" f LEFT JOIN "FirmThread" w ON w."firmId" = f.id
  LEFT JOIN LATERAL (SELECT c."assigneeId" FROM "Application" c WHERE c."firmId" = f.id AND c."assigneeId" IS NOT NULL
    AND c.status IN ('submitted', 'in_review', 'changes_requested', 'resubmitted')
    ORDER BY c."submittedAt" DESC LIMIT 1) h ON true`

export async function loadHead(applicationId: string | undefined, reader: Reader): Promise<CaseHeadRow> {
  return only(
    await db.$queryRaw<{ row: CaseHeadRow }[]>`
      SELECT json_build_object(${CASE_HEAD(reader.userId)}) AS row
      FROM "Application" a WHERE a.id = ${requireCaseId(applicationId)}::uuid`,
    reader,
  )
}

export async function loadFirmHead(firmId: string | undefined, reader: Reader): Promise<FirmHeadRow> {
  return only(
    await db.$queryRaw<{ row: FirmHeadRow }[]>`
      SELECT json_build_object(${FIRM_HEAD(reader.userId)}) AS row
      FROM ${FIRMS_WITH_ANSWERER} WHERE f.id = ${requireCaseId(firmId)}::uuid AND f."takenBackAt" IS NULL`,
    reader,
  )
}

export async function loadFirmThread(firmId: string | undefined, reader: Reader): Promise<FirmThreadRows> {
  return only(
    await db.$queryRaw<{ row: FirmThreadRows }[]>`
      SELECT json_build_object(${FIRM_HEAD(reader.userId)},
        'messages', ${listOf(messagesFor(reader, Prisma.sql`m."firmId" = f.id`))}, 'readers', '[]'::json) AS row
      FROM ${FIRMS_WITH_ANSWERER} WHERE f.id = ${requireCaseId(firmId)}::uuid AND f."takenBackAt" IS NULL`,
    reader,
  )
}

export async function loadThread(applicationId: string | undefined, reader: Reader): Promise<ThreadRows> {
  return only(
    await db.$queryRaw<{ row: ThreadRows }[]>`
      SELECT json_build_object(${CASE_HEAD(reader.userId)},
        'messages', ${listOf(messagesFor(reader, Prisma.sql`m."applicationId" = a.id`))},
        'readers', ${listOf(Prisma.sql`SELECT u.language, m.role FROM "Membership" m JOIN "User" u ON u.id = m."userId"
          WHERE m."firmId" = a."firmId" AND m.role IN ('owner', 'editor') AND u."disabledAt" IS NULL ORDER BY u.id`)}
      ) AS row
      FROM "Application" a WHERE a.id = ${requireCaseId(applicationId)}::uuid`,
    reader,
  )
}

function messagesFor({ userId, side }: Reader, ofThread: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT m.id, m."itemId", m."authorId", u.name AS "authorName", m."authorSide" AS side, m.text,
      m.language, m.at,
      EXISTS (SELECT 1 FROM "MessageRead" r WHERE r."messageId" = m.id AND r."userId" = ${userId}) AS "isRead",
      (SELECT min(r."readAt") FROM "MessageRead" r WHERE r."messageId" = m.id AND r.side <> ${side}::"MessageSide") AS "readAt",
      ${listOf(Prisma.sql`SELECT f.id, f.filename, f."sizeBytes", f.scan FROM "MessageAttachment" f
        WHERE f."messageId" = m.id ORDER BY f.position`)} AS attachments
    FROM "Message" m LEFT JOIN "User" u ON u.id = m."authorId" WHERE ${ofThread} ORDER BY m.at, m.id`
}

function only<R extends ThreadHead>(found: readonly { row: R }[], { firmId }: Reader): R {
  const row = found[0]?.row
  if (!row || (firmId !== null && row.firmId !== firmId)) throw notFound()
  return row
}

function listOf(select: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (${select}) r)`
}
