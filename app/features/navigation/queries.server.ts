// What the menus of the review workspace and of a firm count.
import type { AdvisorScope, FirmScope } from '~/domain/access/scopes'
import { taskOfItem } from '~/domain/application/snapshot'
import { readingsFor } from '~/features/readings/queries.server'
import { QUESTIONS_WAITING } from '~/features/threads/question-queries.server'
import { paths } from '~/paths'
import { db, Prisma } from '~/server/db.server'
import { notFound } from '~/server/http.server'

type NavCounts = { readonly readings: number; readonly questions: number }

/** One query. `opening` is the case whose page is being opened by this very request. */
export async function countForNav(scope: AdvisorScope, opening?: string): Promise<NavCounts> {
  const found = await db.$queryRaw<NavCounts[]>`
    SELECT (SELECT count(*)::int ${readingsFor(scope, opening)}) AS readings,
      (SELECT count(*)::int ${QUESTIONS_WAITING}) AS questions`
  return found[0] ?? { readings: 0, questions: 0 }
}

export type Unread = { readonly taskId: string | null; readonly count: number; readonly to: string }
export type FirmNav = {
  readonly id: string
  readonly nameZh: string
  readonly nameEn: string
  /** What advisors wrote and this reader has not opened, by thread and item. */
  readonly unread: readonly Unread[]
}

type UnreadRow = { readonly applicationId: string | null; readonly itemId: string | null; readonly count: number }
type FirmRow = Omit<FirmNav, 'unread'> & { readonly unread: readonly UnreadRow[] }

/** More threads and items than anybody is led to one by one. */
const MOST_LINES = 100

/** One query: whose pages they are, and what waits to be read in its threads. */
export async function firmNav({ firmId, userId }: FirmScope): Promise<FirmNav> {
  const isNew = Prisma.sql`m."authorSide" = 'advisor' AND NOT EXISTS
    (SELECT FROM "MessageRead" r WHERE r."messageId" = m.id AND r."userId" = ${userId})`
  const [row] = await db.$queryRaw<FirmRow[]>`
    SELECT f.id::text, f."nameZh", f."nameEn", coalesce((SELECT json_agg(u) FROM (
      SELECT n."applicationId", n."itemId", count(*)::int AS count FROM (
        SELECT m."applicationId", m."itemId", m.at FROM "Message" m WHERE m."firmId" = f.id AND ${isNew}
        UNION ALL SELECT m."applicationId", m."itemId", m.at FROM "Application" a JOIN "Message" m ON m."applicationId" = a.id
          WHERE a."firmId" = f.id AND ${isNew}) n
      GROUP BY 1, 2 ORDER BY max(n.at) DESC LIMIT ${MOST_LINES}) u), '[]') AS unread
    FROM "Firm" f WHERE f.id = ${firmId}::uuid`
  if (!row) throw notFound()
  return { ...row, unread: row.unread.map((one) => unreadOf(one, firmId)) }
}

function unreadOf({ applicationId, itemId, count }: UnreadRow, firmId: string): Unread {
  const to = applicationId
    ? paths.firm.messages(firmId, applicationId, itemId ? { item: itemId } : {})
    : paths.firm.questions(firmId)
  return { taskId: itemId ? taskOfItem(itemId) : null, count, to }
}
