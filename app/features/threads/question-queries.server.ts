// Threads of firms themselves: for advisors the list of what waits for an answer, for a firm its threads with what is new in each.
import { inLanguage } from '~/domain/shared/in-language'
import type { AdvisorScope, FirmScope } from '~/domain/access/scopes'
import { isWaiting, mayRelease, whyNotClaim } from '~/domain/message/questions'
import type { MessageSide } from '~/domain/message/rights'
import type { StageId } from '~/domain/catalogue/types'
import { cityName } from '~/domain/firm/places'
import { ROWS_A_PAGE } from '~/domain/shared/page-sizes'
import { caseTitle } from '~/features/subjects/title-queries.server'
import { asWritten, type Written } from '~/i18n/written'
import { paths } from '~/paths'
import { db, Prisma } from '~/server/db.server'
import { FIRMS_WITH_ANSWERER } from './thread-rows-queries.server'

const EXCERPT = 160

export const QUESTION_TABS = ['waiting', 'mine', 'all'] as const
export type QuestionTab = (typeof QUESTION_TABS)[number]
export type QuestionPlace = { readonly tab: QuestionTab; readonly page: number }

export type QuestionLine = {
  readonly firmId: string
  readonly to: string
  readonly firm: string
  readonly city: string
  /** The beginning of what was said last. */
  readonly excerpt: Written
  readonly at: string
  readonly isWaiting: boolean
  readonly unread: number
  readonly answerer: string | null
  /** Whether it is a case that the answerer holds. */
  readonly hasCase: boolean
  readonly mayClaim: boolean
  readonly mayRelease: boolean
}

export type QuestionList = QuestionPlace & {
  readonly lines: readonly QuestionLine[]
  readonly counts: Readonly<Record<QuestionTab, number>>
  readonly pages: number
}

type Row = {
  readonly firmId: string
  readonly nameZh: string
  readonly nameEn: string
  readonly cityCode: string
  readonly text: string
  readonly language: string | null
  readonly at: Date
  readonly side: MessageSide
  readonly unread: number
  readonly caseHolderId: string | null
  readonly claimedById: string | null
  readonly answerer: string | null
  readonly belongsToFirm: boolean
}

const LAST_SAID = Prisma.sql`(SELECT DISTINCT ON (m."firmId") m."firmId", m.text, m.language, m.at, m."authorSide"
  FROM "Message" m WHERE m."firmId" IS NOT NULL ORDER BY m."firmId", m.at DESC, m.id DESC) s`

/** Two queries. What waits longest comes first. */
export async function listQuestions(scope: AdvisorScope, { tab, page }: QuestionPlace): Promise<QuestionList> {
  const [counts, rows] = await Promise.all([countTabs(scope), readRows(scope, { tab, page })])
  return {
    tab,
    page,
    counts,
    pages: Math.max(1, Math.ceil(counts[tab] / ROWS_A_PAGE)),
    lines: rows.map((row) => lineOf(row, scope)),
  }
}

const ANSWERER = Prisma.sql`coalesce(h."assigneeId", w."claimedById")`
const WAITS = Prisma.sql`s."authorSide" = 'firm'`

/** What the first tab of the list counts, as `FROM ... WHERE ...`. */
export const QUESTIONS_WAITING = Prisma.sql`FROM "Firm" f JOIN ${LAST_SAID} ON s."firmId" = f.id
  WHERE f."takenBackAt" IS NULL AND ${WAITS}`

function tabIs(tab: QuestionTab, { userId }: AdvisorScope): Prisma.Sql {
  if (tab === 'waiting') return WAITS
  return tab === 'mine' ? Prisma.sql`${ANSWERER} = ${userId}` : Prisma.sql`true`
}

async function countTabs(scope: AdvisorScope): Promise<Record<QuestionTab, number>> {
  const found = await db.$queryRaw<Record<QuestionTab, number>[]>`
    SELECT (count(*) FILTER (WHERE ${tabIs('waiting', scope)}))::int AS waiting,
      (count(*) FILTER (WHERE ${tabIs('mine', scope)}))::int AS mine, count(*)::int AS all
    FROM ${FIRMS_WITH_ANSWERER} JOIN ${LAST_SAID} ON s."firmId" = f.id WHERE f."takenBackAt" IS NULL`
  return found[0] ?? { waiting: 0, mine: 0, all: 0 }
}

async function readRows(scope: AdvisorScope, { tab, page }: QuestionPlace): Promise<readonly Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT f.id::text AS "firmId", f."nameZh", f."nameEn", f."cityCode", left(s.text, ${EXCERPT}) AS text, s.language, s.at,
      s."authorSide"::text AS side, h."assigneeId" AS "caseHolderId", w."claimedById",
      (SELECT u.name FROM "User" u WHERE u.id = ${ANSWERER}) AS answerer,
      EXISTS (SELECT 1 FROM "Membership" b WHERE b."firmId" = f.id AND b."userId" = ${scope.userId}) AS "belongsToFirm",
      (SELECT count(*)::int FROM "Message" m WHERE m."firmId" = f.id AND m."authorSide" = 'firm' AND NOT EXISTS
        (SELECT 1 FROM "MessageRead" r WHERE r."messageId" = m.id AND r."userId" = ${scope.userId})) AS unread
    FROM ${FIRMS_WITH_ANSWERER} JOIN ${LAST_SAID} ON s."firmId" = f.id
    WHERE f."takenBackAt" IS NULL AND ${tabIs(tab, scope)}
    ORDER BY ${WAITS} DESC, CASE WHEN ${WAITS} THEN s.at END, s.at DESC, f.id
    LIMIT ${ROWS_A_PAGE} OFFSET ${(page - 1) * ROWS_A_PAGE}`
}

function lineOf(row: Row, scope: AdvisorScope): QuestionLine {
  const claimant = { userId: scope.userId, isLead: scope.isLead, belongsToFirm: row.belongsToFirm }
  const isFree = row.caseHolderId === null && row.claimedById === null
  return {
    firmId: row.firmId,
    to: paths.advisor.question(row.firmId),
    firm: inLanguage(scope.language, { zh: row.nameZh, en: row.nameEn }),
    city: cityName(row.cityCode, scope.language),
    excerpt: asWritten(row.text.length < EXCERPT ? row.text : `${row.text.trimEnd()}…`, row.language),
    at: row.at.toISOString(),
    isWaiting: isWaiting(row.side),
    unread: row.belongsToFirm ? 0 : row.unread,
    answerer: row.answerer,
    hasCase: row.caseHolderId !== null,
    mayClaim: isFree && whyNotClaim(row, claimant) === null,
    mayRelease: !row.belongsToFirm && mayRelease(row, claimant),
  }
}

export type CaseThread = {
  readonly to: string
  readonly label: string
  readonly messages: number
  readonly unread: number
}

/** The threads of a firm's cases in which something was said, newest first. One query. */
export async function listCaseThreads(scope: FirmScope): Promise<readonly CaseThread[]> {
  const rows = await db.$queryRaw<
    {
      id: string
      reference: string
      stage: StageId
      product: string | null
      market: string | null
      messages: number
      unread: number
    }[]
  >`
    SELECT a.id::text, a.reference, a.stage::text AS stage, a.product, a.market, count(*)::int AS messages,
      count(*) FILTER (WHERE m."authorSide" = 'advisor' AND r."userId" IS NULL)::int AS unread
    FROM "Application" a JOIN "Message" m ON m."applicationId" = a.id
    LEFT JOIN "MessageRead" r ON r."messageId" = m.id AND r."userId" = ${scope.userId}
    WHERE a."firmId" = ${scope.firmId}::uuid GROUP BY a.id ORDER BY max(m.at) DESC`
  return rows.map(({ id, reference, stage, product, market, ...counts }) => ({
    ...counts,
    to: paths.firm.messages(scope.firmId, id),
    label: `${caseTitle({ stage, product, market }, scope.language)} · ${reference}`,
  }))
}
