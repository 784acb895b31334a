// What somebody looks for in the queue, as conditions on `a`, an application. Each stands for itself, so that they can be joined.
import { atRiskUntil } from '~/domain/application/due'
import { catalogue } from '~/domain/catalogue/catalogue'
import { isWorkingDay } from '~/features/clock/queries.server'
import { Prisma } from '~/server/db.server'
import { mentions, type Found } from './search-queries.server'
import { NOBODY, type QueueFlag, type WaitingOn } from './queue-place'
import type { QueuePlace } from './schema'

type Looking = {
  readonly now: Date
  readonly readerId: string
  /** What the text of the place was found in, as `findText` answers. */
  readonly found: Found
}

/** True for every application when nothing is looked for. */
export function conditionOf(place: QueuePlace, { now, readerId, found }: Looking): Prisma.Sql {
  const flag = place.flag ? [FLAGS[place.flag](readerId)] : []
  const text = place.q ? [mentions(place.q, found)] : []
  const all = [...ofCase(place, now), ...flag, ...ofFirm(place), ...text]
  return all.length === 0 ? Prisma.sql`true` : Prisma.join(all, ' AND ')
}

/** What each flag stands for, to this reader. */
export const FLAGS: Readonly<Record<QueueFlag, (readerId: string) => Prisma.Sql>> = {
  question_for_me: (readerId) =>
    Prisma.sql`(a."openQuestions" > 0 AND EXISTS (SELECT FROM "Consultation" c
      WHERE c."applicationId" = a.id AND c."colleagueId" = ${readerId} AND c."answeredAt" IS NULL))`,
  appeal: () => Prisma.sql`a."isSecondLookOpen"`,
  escalated: () => Prisma.sql`a."escalatedAt" IS NOT NULL`,
  // Whoever may be the second reader does not learn it here.
  rejection_proposed: (readerId) =>
    Prisma.sql`(a."rejectionById" IS NOT NULL AND ${readerId} IN (a."rejectionById", a."assigneeId"))`,
  // What was decided is not said, for whoever may read it a second time.
  decision_pending: () => Prisma.sql`a."decisionDueAt" IS NOT NULL`,
  on_hold: () => Prisma.sql`a."heldUntil" IS NOT NULL`,
}

function ofCase({ stage, status, assignee, due, waitingOn }: QueuePlace, now: Date): Prisma.Sql[] {
  return [
    ...(stage ? [Prisma.sql`a.stage = ${stage}::"StageId"`] : []),
    ...(status ? [Prisma.sql`a.status = ${status}::"ApplicationStatus"`] : []),
    ...(assignee === NOBODY ? [Prisma.sql`a."assigneeId" IS NULL`] : []),
    ...(assignee && assignee !== NOBODY ? [Prisma.sql`a."assigneeId" = ${assignee}`] : []),
    ...(due === 'overdue' ? [Prisma.sql`(a."dueAt" < ${now} AND a."decisionDueAt" IS NULL)`] : []),
    ...(due === 'at_risk'
      ? [
          Prisma.sql`a."dueAt" >= ${now} AND a."dueAt" <= ${atRiskUntil(now, isWorkingDay)} AND a."decisionDueAt" IS NULL`,
        ]
      : []),
    ...(waitingOn ? [waitsFor(waitingOn)] : []),
  ]
}

const TASKS_OF_STAGES = catalogue.tasks.map(({ stage, id }) => `${stage} ${id}`)

/** Since when a firm says that an authority has a task of the case's stage; null when it does not. Only the firm's own turn counts. */
export const AGENCY_SINCE = Prisma.sql`(SELECT min(w.since) FROM "AgencyWait" w
  WHERE w."firmId" = a."firmId" AND a."waitingOn" = 'firm' AND a.stage::text || ' ' || w."taskId" = ANY (${TASKS_OF_STAGES}::text[]))`

function waitsFor(side: WaitingOn): Prisma.Sql {
  switch (side) {
    case 'advisor':
      return Prisma.sql`a."waitingOn" = 'advisor'`
    case 'firm':
      return Prisma.sql`(a."waitingOn" = 'firm' AND ${AGENCY_SINCE} IS NULL)`
    case 'agency':
      return Prisma.sql`(a."waitingOn" = 'agency' OR ${AGENCY_SINCE} IS NOT NULL)`
  }
}

function ofFirm({ city, segment, track, language }: QueuePlace): Prisma.Sql[] {
  const conditions = [
    ...(city ? [Prisma.sql`f."cityCode" = ${city}`] : []),
    ...(segment ? [Prisma.sql`f.segment = ${segment}::"Segment"`] : []),
    ...(track ? [Prisma.sql`${track} = ANY (f.tracks)`] : []),
    ...(language ? [speaks(language)] : []),
  ]
  return conditions.length === 0 ? [] : [firmWhere(Prisma.join(conditions, ' AND '))]
}

function firmWhere(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM "Firm" f WHERE f.id = a."firmId" AND ${condition})`
}

/** What its owners read. */
function speaks(language: string): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM "Membership" m JOIN "User" u ON u.id = m."userId"
    WHERE m."firmId" = f.id AND m.role = 'owner' AND u.language = ${language})`
}
