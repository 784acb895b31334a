// Counting in the database, so that a limit holds across processes: one statement for each count, so that counts at the same moment
// come one after the other.
import { db, type Tx } from './db.server'

/** So many within so many seconds from the first one on. */
export type Window = { readonly most: number; readonly seconds: number }
export type Counted =
  | { readonly isWithin: true; /** When the window began. */ readonly since: bigint }
  | { readonly isWithin: false; /** Seconds until the window is over. */ readonly retryAfter: number }

type Store = Tx | typeof db

/** Throws without the database: what cannot be counted is not let through. */
export async function countUp(store: Store, key: string, { most, seconds }: Window): Promise<Counted> {
  const now = BigInt(Date.now())
  const windowStart = now - BigInt(seconds * 1000)
  // The id is no copy of the key: only one unique index may decide.
  const [counted] = await store.$queryRaw<{ since: bigint }[]>`
    INSERT INTO "RateLimit" (id, key, count, "lastRequest", "expiresAt")
    VALUES (gen_random_uuid()::text, ${key}, 1, ${now}, ${dateOf(now, seconds)})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN "RateLimit"."lastRequest" < ${windowStart} THEN 1 ELSE "RateLimit".count + 1 END,
      "lastRequest" = CASE WHEN "RateLimit"."lastRequest" < ${windowStart} THEN ${now} ELSE "RateLimit"."lastRequest" END,
      "expiresAt" = CASE WHEN "RateLimit"."lastRequest" < ${windowStart} THEN EXCLUDED."expiresAt" ELSE "RateLimit"."expiresAt" END
      WHERE "RateLimit"."lastRequest" < ${windowStart} OR "RateLimit".count < ${most}
    RETURNING "lastRequest" AS since`
  if (counted) return { isWithin: true, since: counted.since }
  const row = await store.rateLimit.findUnique({ where: { key }, select: { lastRequest: true } })
  return { isWithin: false, retryAfter: secondsLeft(row?.lastRequest ?? 0n, seconds) }
}

/** Seconds to wait when nothing is left in the window; null while something is. Counts nothing and leaves no row. */
export async function findWait(store: Store, key: string, { most, seconds }: Window): Promise<number | null> {
  const row = await store.rateLimit.findUnique({ where: { key }, select: { count: true, lastRequest: true } })
  if (!row || row.count < most || Number(row.lastRequest) + seconds * 1000 < Date.now()) return null
  return secondsLeft(row.lastRequest, seconds)
}

/** What was counted was none. A window that has begun anew meanwhile stays as it is. */
export async function countDown(store: Store, key: string, since: bigint): Promise<void> {
  await store.$executeRaw`
    UPDATE "RateLimit" SET count = count - 1 WHERE key = ${key} AND "lastRequest" = ${since} AND count > 0`
}

/** Rows that count nothing any more go; of more than `most` those of a single try go first, then the oldest. How many went. */
export async function sweepCounters(now: Date, most: number): Promise<number> {
  const { count: expired } = await db.rateLimit.deleteMany({ where: { expiresAt: { lt: now } } })
  const tooMany = (await db.rateLimit.count()) - most
  if (tooMany <= 0) return expired
  // An array is read once. A plan may ask IN (SELECT ... LIMIT) again for each row, and other rows would go as well.
  const crowded = await db.$executeRaw`
    DELETE FROM "RateLimit" WHERE id = ANY (ARRAY
      (SELECT id FROM "RateLimit" ORDER BY count > 1, "lastRequest" LIMIT ${tooMany} FOR UPDATE SKIP LOCKED))`
  return expired + crowded
}

function dateOf(now: bigint, seconds: number): Date {
  return new Date(Number(now) + seconds * 1000)
}

function secondsLeft(since: bigint, seconds: number): number {
  return Math.max(1, Math.ceil((Number(since) + seconds * 1000 - Date.now()) / 1000))
}
