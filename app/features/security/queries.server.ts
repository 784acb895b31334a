// The record of security events for those who may read it: administrators all of it, everybody else what is about their own account.
import type { AdminScope, PersonScope } from '~/domain/access/scopes'
import { SECURITY_EVENTS, type SecurityEventKind } from '~/domain/access/security-events'
import { LINES_A_PAGE } from '~/domain/shared/page-sizes'
import { translator } from '~/i18n/i18n.server'
import { db, Prisma } from '~/server/db.server'
import { cursorText, type Cursor, type EventFilter } from './schema'
import { lineOfEvent, type EventLine, type EventRow } from './views'

export const MOST_EXPORTED = 10_000

export type EventPage = {
  readonly lines: readonly EventLine[]
  /** Where the older ones begin; null when there are none. */
  readonly older: string | null
}

/** One query, by an index of time, kind, person or address; as fast on the last page as on the first. */
export async function listEvents(
  { language }: AdminScope,
  filter: EventFilter,
  before: Cursor | null,
): Promise<EventPage> {
  const rows = await readEvents([...conditions(filter), ...beforeCursor(before)], LINES_A_PAGE + 1)
  return pageOf(rows, language)
}

/** What happened to the person's own account. */
export async function listOwnEvents({ userId, language }: PersonScope, before: Cursor | null): Promise<EventPage> {
  const shown = (Object.keys(SECURITY_EVENTS) as SecurityEventKind[]).filter(
    (kind) => SECURITY_EVENTS[kind].isShownToPerson,
  )
  const own = [Prisma.sql`e."subjectId" = ${userId}`, Prisma.sql`e.kind = ANY (${shown})`]
  const rows = await readEvents([...own, ...beforeCursor(before)], LINES_A_PAGE + 1)
  return pageOf(
    rows.map((row) => (row.actorId === null || row.actorId === userId ? row : withoutOther(row))),
    language,
  )
}

/** Who else did something to the account, and from where, is not the person's to know: that it was somebody else is enough. */
function withoutOther(row: EventRow): EventRow {
  return { ...row, address: null, actorName: null, actorEmail: row.actorEmail === null ? null : '' }
}

/** The newest of them for a file. */
export async function exportEvents({ language }: AdminScope, filter: EventFilter): Promise<readonly EventLine[]> {
  const t = translator(language)
  return (await readEvents(conditions(filter), MOST_EXPORTED)).map((row) => lineOfEvent(row, t))
}

function pageOf(rows: readonly EventRow[], language: AdminScope['language']): EventPage {
  const t = translator(language)
  const shown = rows.slice(0, LINES_A_PAGE)
  const last = rows.length > LINES_A_PAGE ? shown.at(-1) : undefined
  return {
    lines: shown.map((row) => lineOfEvent(row, t)),
    older: last ? cursorText({ at: last.at.toISOString(), id: last.id }) : null,
  }
}

async function readEvents(where: readonly Prisma.Sql[], limit: number): Promise<readonly EventRow[]> {
  const matching = where.length > 0 ? Prisma.join([...where], ' AND ') : Prisma.sql`TRUE`
  return db.$queryRaw<EventRow[]>`
    SELECT e.id, e.kind, e.at, e.address, e.reason, e."requestId", f."nameZh" AS firm,
      e."actorId", a.name AS "actorName", a.email AS "actorEmail", a."disabledAt" IS NOT NULL AS "actorDisabled",
      e."subjectId", s.name AS "subjectName", s.email AS "subjectEmail", s."disabledAt" IS NOT NULL AS "subjectDisabled"
    FROM (SELECT * FROM "SecurityEvent" e WHERE ${matching} ORDER BY e.at DESC, e.id DESC LIMIT ${limit}) e
    LEFT JOIN "User" a ON a.id = e."actorId"
    LEFT JOIN "User" s ON s.id = e."subjectId"
    LEFT JOIN "Firm" f ON f.id = e."firmId"
    ORDER BY e.at DESC, e.id DESC`
}

function conditions({ kind, person, address, from, to }: EventFilter): readonly Prisma.Sql[] {
  const account = Prisma.sql`(SELECT id FROM "User" WHERE email = ${person})`
  return [
    ...(kind ? [Prisma.sql`e.kind = ${kind}`] : []),
    ...(person ? [Prisma.sql`(e."actorId" = ${account} OR e."subjectId" = ${account})`] : []),
    ...(address ? [Prisma.sql`e.address = ${address}`] : []),
    ...(from ? [Prisma.sql`e.at >= ${`${from}T00:00:00+08:00`}::timestamptz`] : []),
    ...(to ? [Prisma.sql`e.at < ${`${to}T00:00:00+08:00`}::timestamptz + INTERVAL '1 day'`] : []),
  ]
}

function beforeCursor(before: Cursor | null): readonly Prisma.Sql[] {
  return before ? [Prisma.sql`(e.at, e.id) < (${before.at}::timestamptz, ${before.id}::uuid)`] : []
}
