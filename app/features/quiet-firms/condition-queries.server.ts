// Which of all firms are quiet, as conditions on `l`, a row of LastActivity: the rule of domain/firm/quiet.ts for lists and counts,
// which cannot look at each firm alone. tests/integration/quiet.test.ts compares the two.
import { STAGE_IDS, type StageId } from '~/domain/catalogue/types'
import { AGENCY_DAYS, QUIET_AFTER_DAYS, type QuietKind } from '~/domain/firm/quiet'
import { DAY_MS } from '~/domain/shared/durations'
import { STAGE_CASES } from '~/features/subjects/stage-queries.server'
import { Prisma } from '~/server/db.server'
import type { QuietTab } from './quiet-tabs'
import type { QuietPlace } from './schema'

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS)
}

/** Silent for as long as it takes at the stage. Most are so at any stage, and their stage is not looked up. */
function isSilent(kind: QuietKind, { stage, now }: { readonly stage: Prisma.Sql; readonly now: Date }): Prisma.Sql {
  const after = QUIET_AFTER_DAYS[kind]
  const days = STAGE_IDS.map((id) => after[id])
  const [fewest, most] = [Math.min(...days), Math.max(...days)]
  if (fewest === most) return Prisma.sql`l."silentSince" <= ${daysBefore(now, most)}`
  const ofStage = STAGE_IDS.map((id) => Prisma.sql`WHEN ${id} THEN ${daysBefore(now, after[id])}::timestamptz`)
  return Prisma.sql`l."silentSince" <= ${daysBefore(now, fewest)} AND (l."silentSince" <= ${daysBefore(now, most)}
    OR l."silentSince" <= CASE ${stage} ${Prisma.join(ofStage, ' ')} END)`
}

const FIRST: StageId = 'register'

/** The stage after the last approved one; the last one stays. */
export const stageOfFirm = Prisma.sql`(SELECT CASE max(a.stage) WHEN 'register' THEN 'market' WHEN 'market' THEN 'ecommerce'
  WHEN 'ecommerce' THEN 'export' WHEN 'export' THEN 'export' ELSE ${FIRST} END
  FROM ${STAGE_CASES} a WHERE a."firmId" = l."firmId" AND a.status = 'approved')`

const firmSpokeLast = (
  thread: Prisma.Sql,
) => Prisma.sql`coalesce((SELECT m."authorSide" FROM "Message" m WHERE ${thread}
  ORDER BY m.at DESC, m.id DESC LIMIT 1) = 'firm', false)`

/** The firm wrote last, in its own thread or about a case that is still open: we owe it a word. */
export const isAsking = Prisma.sql`(${firmSpokeLast(Prisma.sql`m."firmId" = l."firmId"`)}
  OR EXISTS (SELECT FROM "Application" c WHERE c."firmId" = l."firmId" AND c.status NOT IN ('approved', 'rejected', 'withdrawn', 'expired')
    AND ${firmSpokeLast(Prisma.sql`m."applicationId" = c.id`)}))`

/** An open request for changes that nothing was done about. */
function untouched(more: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM ${STAGE_CASES} a WHERE a."firmId" = l."firmId" AND a.status = 'changes_requested'
    AND (SELECT w."startedAt" >= coalesce(l."workedAt", w."startedAt") FROM "WaitInterval" w
      WHERE w."applicationId" = a.id AND w."endedAt" IS NULL ORDER BY w."startedAt" DESC LIMIT 1)${more})`
}

/**
 * A person who may still want a firm: no staff, not shut out, and not waiting for an owner to let them in. Asked of each such person
 * alone, because beside an OR an EXISTS would read all people of the portal first.
 */
const isNewcomer = Prisma.sql`(SELECT u."staffRole" IS NULL AND u."disabledAt" IS NULL FROM "User" u WHERE u.id = l."userId")
  AND (SELECT count(*) FROM "AccessRequest" r WHERE r."userId" = l."userId" AND r.status = 'open') = 0`

function isOfKind(kind: QuietKind, now: Date): Prisma.Sql {
  switch (kind) {
    case 'never_came_back':
      return Prisma.sql`l."workedAt" IS NULL AND ${isSilent(kind, { stage: Prisma.sql`${FIRST}`, now })} AND (l."firmId" IS NOT NULL OR (${isNewcomer}))`
    case 'sent_back':
      // The few firms with a request first; the rest of the condition looks at each of them.
      return Prisma.sql`l."firmId" IN (SELECT a."firmId" FROM ${STAGE_CASES} a WHERE a.status = 'changes_requested') AND ${untouched(Prisma.sql` AND ${isSilent(kind, { stage: Prisma.sql`a.stage::text`, now })}`)}`
    case 'stalled':
      return Prisma.sql`l."firmId" IS NOT NULL AND l."workedAt" IS NOT NULL AND ${isSilent(kind, { stage: stageOfFirm, now })}
        AND (l.what <> 'filed' OR l."silentSince" <= ${daysBefore(now, AGENCY_DAYS)})
        AND NOT EXISTS (SELECT FROM ${STAGE_CASES} a WHERE a."firmId" = l."firmId" AND a.status IN ('submitted', 'in_review', 'resubmitted'))
        AND NOT EXISTS (SELECT FROM "MilestoneReached" r WHERE r."firmId" = l."firmId" AND r.milestone >= 5)
        AND NOT EXISTS (SELECT FROM "ServiceExport" s WHERE s."firmId" = l."firmId") AND NOT ${untouched(Prisma.empty)}`
  }
}

/** What stands on a tab. Whom an advisor left alone is on a tab of its own, quiet or not. */
export function belongsTo(tab: QuietTab, now: Date): Prisma.Sql {
  if (tab === 'left_alone') return Prisma.sql`l."leftAloneUntil" > ${now}`
  return Prisma.sql`${isOfKind(tab, now)} AND (l."leftAloneUntil" IS NULL OR l."leftAloneUntil" <= ${now}) AND NOT ${isAsking}`
}

/** True for everybody when nothing is looked for; people without a firm have neither city nor kind. */
export function matches({ city, segment }: QuietPlace): Prisma.Sql {
  const conditions = [
    ...(city ? [Prisma.sql`f."cityCode" = ${city}`] : []),
    ...(segment ? [Prisma.sql`f.segment = ${segment}::"Segment"`] : []),
  ]
  if (conditions.length === 0) return Prisma.sql`true`
  return Prisma.sql`EXISTS (SELECT FROM "Firm" f WHERE f.id = l."firmId" AND ${Prisma.join(conditions, ' AND ')})`
}

/** Whom the portal writes to by itself: never written to before, and silent for weeks rather than years. */
export function isDueFirstReminder(now: Date, within: number): Prisma.Sql {
  return Prisma.sql`${belongsTo('never_came_back', now)} AND l."silentSince" > ${daysBefore(now, within)}
    AND NOT EXISTS (SELECT FROM "Nudge" n WHERE n."firmId" = l."firmId") AND NOT EXISTS (SELECT FROM "Nudge" n WHERE n."userId" = l."userId")`
}
