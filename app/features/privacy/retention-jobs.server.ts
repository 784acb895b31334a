// What has had its time goes every night: by the inventory of app/domain/access/personal-data.ts, a thousand rows at once, so that
// nobody waits for it.
import { daysKept } from '~/domain/access/personal-data'
import { SESSION_RULES } from '~/domain/access/sessions'
import { hasServed, IDENTITY_DOCUMENTS } from '~/domain/evidence/identity-documents'
import { catalogue } from '~/domain/catalogue/catalogue'
import { DAY_MS } from '~/domain/shared/durations'
import { db, Prisma } from '~/server/db.server'
import { log } from '~/server/log.server'
import { fileStore } from '~/server/storage.server'

/** Every night in China. */
export const retentionCrontab = '10 19 * * * delete_what_is_past ?max=3'

const AT_ONCE = 1_000
const DOCUMENTS_AT_ONCE = 100
/** A sign-up that nobody confirmed. */
export const UNCONFIRMED_DAYS = 30

/** Tasks for the job worker, by the name they are queued under. */
export const retentionTasks = {
  delete_what_is_past: async (): Promise<void> => {
    await deletePast(new Date())
  },
}

/** How many rows of each table went, and how many pictures of documents that show a person. */
export async function deletePast(now: Date): Promise<Readonly<Record<string, number>>> {
  const gone: Record<string, number> = {}
  for (const [table, isPast] of Object.entries(pastRows(now))) gone[table] = await deleteAll(table, isPast)
  gone.identityDocuments = await eraseIdentityDocuments(now)
  log.info({ gone }, 'what had had its time was deleted')
  return gone
}

function pastRows(now: Date): Readonly<Record<string, Prisma.Sql>> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS)
  const past = (table: string) => before(daysKept(table))
  const invitation = past('Invitation')
  return {
    // Whoever stayed away so long has been signed out, staff sooner.
    Session: Prisma.sql`least("expiresAt", "lastSeenAt" + make_interval(hours => ${SESSION_RULES.member.idleHours})) < ${past('Session')}`,
    Verification: Prisma.sql`"expiresAt" < ${past('Verification')}`,
    MailedCode: Prisma.sql`"expiresAt" < ${past('MailedCode')}`,
    RateLimit: Prisma.sql`"lastRequest" < ${BigInt(past('RateLimit').getTime())}`,
    HeldText: Prisma.sql`"createdAt" < ${past('HeldText')}`,
    OutboxMail: Prisma.sql`"createdAt" < ${past('OutboxMail')}`,
    Invitation: Prisma.sql`least("acceptedAt", "revokedAt", "expiresAt") < ${invitation}`,
    AccessRequest: Prisma.sql`"decidedAt" < ${past('AccessRequest')}`,
    User: Prisma.sql`NOT "emailVerified" AND "staffRole" IS NULL AND "createdAt" < ${before(UNCONFIRMED_DAYS)}`,
  }
}

async function deleteAll(table: string, isPast: Prisma.Sql): Promise<number> {
  const name = Prisma.raw(`"${table}"`)
  let total = 0
  for (;;) {
    const count = await db.$executeRaw`
      DELETE FROM ${name} WHERE ctid = ANY (ARRAY
        (SELECT ctid FROM ${name} WHERE ${isPast} LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED))`
    total += count
    if (count < AT_ONCE) return total
  }
}

/** Stages whose cases can hold a document that shows a person. */
const STAGES = [
  ...new Set(
    catalogue.tasks
      .filter(({ documents }) => documents.some(({ type }) => IDENTITY_DOCUMENTS.includes(type)))
      .map(({ stage }) => stage),
  ),
]

/** Pictures that have served. The row says so before the bytes go: what a killed process leaves, the sweep of the store removes. */
async function eraseIdentityDocuments(now: Date): Promise<number> {
  let erased = 0
  for (let after = ''; ;) {
    const documents = await db.documentVersion.findMany({
      where: {
        bytesErasedAt: null,
        document: { type: { in: [...IDENTITY_DOCUMENTS] } },
        ...(after && { id: { gt: after } }),
      },
      orderBy: { id: 'asc' },
      take: DOCUMENTS_AT_ONCE,
      select: {
        id: true,
        storageKey: true,
        thumbnailKey: true,
        uploadedAt: true,
        document: {
          select: {
            firm: { select: { applications: { where: { stage: { in: STAGES } }, select: { decidedAt: true } } } },
          },
        },
      },
    })
    for (const { id, storageKey, thumbnailKey, uploadedAt, document } of documents) {
      if (!hasServed({ uploadedAt, cases: document.firm.applications }, now)) continue
      const { count } = await db.documentVersion.updateMany({
        where: { id, bytesErasedAt: null },
        data: { bytesErasedAt: now, thumbnailKey: null },
      })
      for (const key of [storageKey, thumbnailKey]) if (key) await fileStore().remove(key)
      erased += count
    }
    const last = documents.at(-1)
    if (!last || documents.length < DOCUMENTS_AT_ONCE) return erased
    after = last.id
  }
}
