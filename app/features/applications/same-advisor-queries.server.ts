// Who held the firm's case before this one, and what is known of them.
import type { EarlierAdvisor } from '~/domain/application/same-advisor'
import type { Tx } from '~/server/db.server'

const SLOT_MS = 10 * 60_000

export type Earlier = EarlierAdvisor & { readonly advisorId: string }

type Row = Omit<Earlier, 'lastSeenAt'> & { readonly lastSlot: number | null; readonly lastActAt: Date | null }

type Asked = {
  readonly firmId: string
  /** The case that is being given: of the others, the newest counts; of itself, its own holder. */
  readonly applicationId: string
  readonly which: 'before' | 'own'
}

/** One query; null where nobody held one. Seen: when the advisor last opened any case, or did something in one of this firm. */
export async function findEarlierAdvisor(tx: Tx, { firmId, applicationId, which }: Asked): Promise<Earlier | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT u.id AS "advisorId",
      u."disabledAt" IS NULL AND u."staffRole" IS NOT NULL AND u."staffRole" IN ('advisor', 'lead_advisor') AS "isActive",
      EXISTS (SELECT FROM "Membership" m WHERE m."firmId" = ${firmId}::uuid AND m."userId" = u.id) AS "belongsToFirm",
      EXISTS (SELECT FROM "SecondReading" r JOIN "Application" o ON o.id = r."applicationId"
        WHERE o."firmId" = ${firmId}::uuid AND r."secondById" = u.id)
      OR EXISTS (SELECT FROM "SecondLook" l JOIN "Application" o ON o.id = l."applicationId"
        WHERE o."firmId" = ${firmId}::uuid AND l."answeredById" = u.id) AS "hasReadAgain",
      (SELECT max(l.slot) FROM "AccessLog" l WHERE l."actorId" = u.id) AS "lastSlot",
      (SELECT max(e."occurredAt") FROM "ApplicationEvent" e JOIN "Application" o ON o.id = e."applicationId"
        WHERE o."firmId" = ${firmId}::uuid AND e."actorId" = u.id) AS "lastActAt",
      (SELECT count(*)::int FROM "Application" o
        WHERE o."assigneeId" = u.id AND o."waitingOn" = 'advisor' AND o.id <> ${applicationId}::uuid) AS "openCases"
    FROM (SELECT b."assigneeId" FROM "Application" b
      WHERE b."firmId" = ${firmId}::uuid AND b."assigneeId" IS NOT NULL
        AND (b.id = ${applicationId}::uuid) = ${which === 'own'}
      ORDER BY b."submittedAt" DESC LIMIT 1) before
    JOIN "User" u ON u.id = before."assigneeId"`
  if (!row) return null
  const { lastSlot, lastActAt, ...known } = row
  const seen = [...(lastSlot === null ? [] : [lastSlot * SLOT_MS]), ...(lastActAt ? [lastActAt.getTime()] : [])]
  return { ...known, lastSeenAt: seen.length === 0 ? null : new Date(Math.max(...seen)) }
}
