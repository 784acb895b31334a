// One line for each visit to a firm's file. Whatever hands out documents or answers calls this before it does, so that nobody reads
// what could not be written down.
import { SAME_VISIT_MS, slotOf, type Opened, type Reader } from '~/domain/access/readings'
import { db } from '~/server/db.server'

export type Reading = {
  readonly what: Opened
  readonly of: readonly { readonly firmId: string; readonly subjectId: string }[]
  /** The application through which it is read. */
  readonly applicationId?: string
}

/** One statement. The same person who opens the same again within ten minutes, or twice at once, leaves one line. */
export async function logReading(reader: Reader, { what, of, applicationId }: Reading, now: Date): Promise<void> {
  if (of.length === 0) return
  const firmIds = of.map(({ firmId }) => firmId)
  const subjectIds = of.map(({ subjectId }) => subjectId)
  const slot = slotOf(now)
  await db.$executeRaw`
    INSERT INTO "AccessLog" (id, "firmId", "actorId", "actorRole", what, "subjectId", "applicationId", at, slot)
    SELECT gen_random_uuid(), opened.firm, ${reader.userId}, ${reader.role}::"ReaderRole", ${what}::"Opened", opened.subject,
      ${applicationId ?? null}::uuid, ${now}::timestamptz, ${slot}::int
    FROM unnest(${firmIds}::uuid[], ${subjectIds}::uuid[]) AS opened (firm, subject)
    WHERE NOT EXISTS (
      SELECT FROM "AccessLog" l
      WHERE l."actorId" = ${reader.userId} AND l."actorRole" = ${reader.role}::"ReaderRole" AND l.what = ${what}::"Opened"
        AND l."subjectId" = opened.subject AND l.slot IN (${slot}::int, ${slot - 1}::int) AND l.at > ${new Date(now.getTime() - SAME_VISIT_MS)}::timestamptz)
    ON CONFLICT DO NOTHING`
}
