// The tabs of the queue, as conditions on `a`, an application, and the orders they are read in.
import type { AdvisorScope } from '~/domain/access/scopes'
import { Prisma } from '~/server/db.server'
import { MOST_COUNTED, type QueueTab } from './queue-place'

/** What belongs to a tab. A lead sees every case that waits for a firm or is decided, an advisor the own ones. */
export function belongsTo(tab: QueueTab, { userId, isLead }: AdvisorScope): Prisma.Sql {
  const own = isLead ? Prisma.sql`true` : Prisma.sql`a."assigneeId" = ${userId}`
  switch (tab) {
    case 'mine':
      return Prisma.sql`a."assigneeId" = ${userId} AND a.status IN ('in_review', 'resubmitted')`
    case 'unclaimed':
      return Prisma.sql`a."assigneeId" IS NULL AND a.status IN ('submitted', 'resubmitted')`
    case 'open':
      return Prisma.sql`a.status IN ('submitted', 'in_review', 'changes_requested', 'resubmitted')`
    case 'waiting':
      return Prisma.sql`${own} AND a.status = 'changes_requested'`
    case 'decided':
      return Prisma.sql`${own} AND a.status IN ('approved', 'rejected', 'withdrawn', 'expired') AND a."decidedAt" IS NOT NULL`
  }
}

export function orderOf(tab: QueueTab): Prisma.Sql {
  return tab === 'decided'
    ? Prisma.sql`a."decidedAt" DESC, a.id`
    : Prisma.sql`a."dueAt" ASC NULLS LAST, a."submittedAt" ASC, a.id`
}

/** How many applications fulfil a condition on `a`, up to MOST_COUNTED: who has more than that does not count them. */
export function capped(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT count(*)::int FROM (SELECT FROM "Application" a WHERE ${condition} LIMIT ${MOST_COUNTED}) counted)`
}
