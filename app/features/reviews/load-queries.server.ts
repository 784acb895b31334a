// How much each advisor holds, so that a lead can move cases before somebody is away.
import type { AdvisorScope } from '~/domain/access/scopes'
import { atRiskUntil } from '~/domain/application/due'
import { DAY_MS } from '~/domain/shared/durations'
import { isWorkingDay } from '~/features/clock/queries.server'
import { db, Prisma } from '~/server/db.server'

export type Colleague = { readonly id: string; readonly name: string }
export type Load = Colleague & {
  /** With the office; what is on hold or lies with the firm is not. */
  readonly open: number
  readonly overdue: number
  readonly atRisk: number
  /** Sent back; the firm is correcting it. */
  readonly waiting: number
  /** Approved or rejected in the last thirty days. */
  readonly decided: number
  /** Why the person can hold no more cases; null for those who can. */
  readonly left: 'disabled' | 'other_role' | null
}

const DAYS_BACK = 30

const WHY_LEFT = Prisma.sql`CASE WHEN u."disabledAt" IS NOT NULL THEN 'disabled'
  WHEN u."staffRole" IS NULL OR u."staffRole" NOT IN ('advisor', 'lead_advisor') THEN 'other_role' END`

/** One query. Everybody who may review, those without a case included, and whoever may not any more but holds one, or decided one in these days. */
export function listLoad(_scope: AdvisorScope, now: Date): Promise<readonly Load[]> {
  const since = new Date(now.getTime() - DAYS_BACK * DAY_MS)
  return db.$queryRaw<Load[]>`
    SELECT u.id, u.name,
      count(*) FILTER (WHERE a."waitingOn" = 'advisor')::int AS open,
      count(*) FILTER (WHERE a."waitingOn" = 'advisor' AND a."dueAt" < ${now} AND a."decisionDueAt" IS NULL)::int AS overdue,
      count(*) FILTER (WHERE a."waitingOn" = 'advisor' AND a."decisionDueAt" IS NULL AND a."dueAt" >= ${now}
        AND a."dueAt" <= ${atRiskUntil(now, isWorkingDay)})::int AS "atRisk",
      count(*) FILTER (WHERE a.status = 'changes_requested')::int AS waiting,
      count(*) FILTER (WHERE a.status IN ('approved', 'rejected') AND a."decidedAt" >= ${since})::int AS decided,
      ${WHY_LEFT} AS "left"
    FROM "User" u LEFT JOIN "Application" a ON a."assigneeId" = u.id
    WHERE u."staffRole" IN ('advisor', 'lead_advisor') AND u."disabledAt" IS NULL
      OR a.status IN ('in_review', 'changes_requested', 'resubmitted') OR a.status IN ('approved', 'rejected') AND a."decidedAt" >= ${since}
    GROUP BY u.id ORDER BY open DESC, u.name, u.id`
}

/** Everybody a case can be given to, or whose cases can be looked for. */
export function listColleagues(_scope: AdvisorScope): Promise<readonly Colleague[]> {
  return db.user.findMany({
    where: { staffRole: { in: ['advisor', 'lead_advisor'] }, disabledAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
}

export type Reviewer = Colleague & Pick<Load, 'left'>

/** Whose cases figures can be asked for: colleagues, and whoever has cases from before. One query. */
export function listReviewers(_scope: AdvisorScope): Promise<readonly Reviewer[]> {
  return db.$queryRaw<Reviewer[]>`
    SELECT u.id, u.name, ${WHY_LEFT} AS "left" FROM "User" u
    WHERE u."staffRole" IN ('advisor', 'lead_advisor') AND u."disabledAt" IS NULL
      OR u.id IN (SELECT a."assigneeId" FROM "Application" a WHERE a."assigneeId" IS NOT NULL)
    ORDER BY u.name, u.id`
}
