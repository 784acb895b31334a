// Decisions that somebody reads a second time. Until the second reader has answered, nothing of the first leaves the database:
// these queries select neither who decided nor what.
import type { AdvisorScope } from '~/domain/access/scopes'
import { dueAfter } from '~/domain/application/due'
import { READING_TARGET_DAYS } from '~/domain/application/second-reading'
import type { StageId } from '~/domain/catalogue/types'
import { cityName } from '~/domain/firm/places'
import { inLanguage } from '~/domain/shared/in-language'
import { ROWS_A_PAGE } from '~/domain/shared/page-sizes'
import { isWorkingDay } from '~/features/clock/queries.server'
import { caseTitle } from '~/features/subjects/title-queries.server'
import { formatDate } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { db, Prisma } from '~/server/db.server'

/**
 * What this reader may read: nothing decided by themselves, nothing of a firm they belong to, and nothing of a case whose page
 * they have opened since. A lead may read a rejection all the same: it must not hang because everybody has looked. `opening` is the
 * case whose page is being opened by this very request, which may not be in the log yet.
 */
export function mayRead({ userId, isLead }: AdvisorScope, opening = ''): Prisma.Sql {
  const evenSeen = isLead ? Prisma.sql`r.kind = 'rejection'` : Prisma.sql`false`
  return Prisma.sql`r."firstById" <> ${userId} AND NOT EXISTS (
    SELECT FROM "Membership" m WHERE m."firmId" = a."firmId" AND m."userId" = ${userId})
    AND (r.second IS NOT NULL OR ${evenSeen} OR (a.id::text <> ${opening} AND NOT EXISTS (SELECT FROM "AccessLog" l
      WHERE l."actorId" = ${userId} AND l."subjectId" = a.id AND l.what IN ('firm_case', 'personal_fields') AND l.at >= r."firstAt")))`
}

/** What waits for a second reader and is open to this one, as `FROM ... WHERE ...` over `r` and its case `a`. */
export function readingsFor(scope: AdvisorScope, opening?: string): Prisma.Sql {
  return Prisma.sql`FROM "SecondReading" r JOIN "Application" a ON a.id = r."applicationId"
    WHERE r.second IS NULL AND r."isVoid" = false AND ${mayRead(scope, opening)}`
}

/** What holds up a firm comes first, then what has waited longest. */
const IN_ORDER = Prisma.sql`ORDER BY (r.kind = 'rejection') DESC, r."firstAt", r.id`

export type ReadingLine = {
  readonly id: string
  readonly to: string
  readonly firm: string
  readonly reference: string
  readonly stage: string
  readonly city: string
  readonly since: string
  readonly due: string
  readonly isOverdue: boolean
}

/** Until when a decision should have been read. */
export function readingDue(firstAt: Date): Date {
  return dueAfter({ start: firstAt, workingDays: READING_TARGET_DAYS, isWorkingDay })
}
export type ReadingList = {
  readonly lines: readonly ReadingLine[]
  readonly count: number
  readonly page: number
  readonly pages: number
}

type Row = {
  readonly id: string
  readonly nameZh: string
  readonly nameEn: string
  readonly cityCode: string
  readonly reference: string
  readonly stage: StageId
  readonly product: string | null
  readonly market: string | null
  readonly round: number
  readonly firstAt: Date
}

/** Two queries. */
export async function listReadings(scope: AdvisorScope, page: number, now: Date): Promise<ReadingList> {
  const [count, rows] = await Promise.all([
    countReadings(scope),
    db.$queryRaw<Row[]>`
      SELECT w.id, f."nameZh", f."nameEn", f."cityCode", w.reference, w.stage, w.product, w.market, w.round, w."firstAt"
      FROM (SELECT r.id, r.kind, r.round, r."firstAt", a.reference, a.stage::text AS stage, a.product, a.market, a."firmId" ${readingsFor(scope)}) w
      JOIN "Firm" f ON f.id = w."firmId"
      ORDER BY (w.kind = 'rejection') DESC, w."firstAt", w.id LIMIT ${ROWS_A_PAGE} OFFSET ${(page - 1) * ROWS_A_PAGE}`,
  ])
  return {
    lines: rows.map((row) => lineOf(row, scope, now)),
    count,
    page,
    pages: Math.max(1, Math.ceil(count / ROWS_A_PAGE)),
  }
}

/** One query. */
async function countReadings(scope: AdvisorScope): Promise<number> {
  const found = await db.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count ${readingsFor(scope)}`
  return found[0]?.count ?? 0
}

function lineOf(row: Row, { language }: AdvisorScope, now: Date): ReadingLine {
  const due = readingDue(row.firstAt)
  const t = translator(language)
  const round = row.round > 1 ? [t('reviews:queue.round', { round: row.round })] : []
  return {
    id: row.id,
    to: paths.advisor.reading(row.id),
    firm: inLanguage(language, { zh: row.nameZh, en: row.nameEn }),
    reference: row.reference,
    stage: [caseTitle(row, language), ...round].join(' · '),
    city: cityName(row.cityCode, language),
    since: formatDate(language, row.firstAt),
    due: formatDate(language, due),
    isOverdue: due < now,
  }
}

/** Where to go on: the next one of the list, or the list. The notice there says what followed from this one. */
export async function placeAfterReading(scope: AdvisorScope, readingId: string): Promise<string> {
  const found = await db.$queryRaw<{ id: string }[]>`SELECT r.id ${readingsFor(scope)} ${IN_ORDER} LIMIT 1`
  const next = found[0]?.id
  return next ? paths.advisor.reading(next, { done: readingId }) : paths.advisor.readings({ done: readingId })
}
