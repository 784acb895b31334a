// How much each advisor holds, so that a lead can move cases before somebody is away.
import type { AdvisorScope } from '~/domain/access/scopes'
import { atRiskUntil } from '~/domain/application/due'
import { DAY_MS } from '~/domain/shared/durations'
import { isWorkingDay } from '~/features/applications/clock-queries.server'
import { db } from '~/server/db.server'

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
}

const DAYS_BACK = 30

/** One query. Everybody who may review, those without a case included, and whoever still holds one but may not any more. */
export function listLoad(_scope: AdvisorScope, now: Date): Promise<readonly Load[]> {
  const since = new Date(now.getTime() - DAYS_BACK * DAY_MS)
  return db.$queryRaw<Load[]>`
    SELECT u.id, u.name,
      count(*) FILTER (WHERE a."waitingOn" = 'advisor')::int AS open,
      count(*) FILTER (WHERE a."waitingOn" = 'advisor' AND a."dueAt" < ${now} AND a."decisionDueAt" IS NULL)::int AS overdue,
      count(*) FILTER (WHERE a."waitingOn" = 'advisor' AND a."decisionDueAt" IS NULL AND a."dueAt" >= ${now}
        AND a."dueAt" <= ${atRiskUntil(now, isWorkingDay)})::int AS "atRisk",
      count(*) FILTER (WHERE a.status = 'changes_requested')::int AS waiting,
      count(*) FILTER (WHERE a.status IN ('approved', 'rejected') AND a."decidedAt" >= ${since})::int AS decided
    FROM "User" u LEFT JOIN "Application" a ON a."assigneeId" = u.id
    WHERE u."staffRole" IN ('advisor', 'lead_advisor') AND u."disabledAt" IS NULL
      OR a.status IN ('in_review', 'changes_requested', 'resubmitted')
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
