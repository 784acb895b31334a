// Counts tries in the database, so that limits hold across processes. Tries for one person are counted per address they come
// from: somebody elsewhere cannot lock a person out.
import { db } from '~/server/db.server'

export type AttemptKind = 'sign_up' | 'sign_in' | 'code' | 'mail' | 'hold'

/** How many tries fit into a window: for one person from one address, and for everything from one address. */
const LIMITS: Record<
  AttemptKind,
  { readonly perPerson: number; readonly perAddress: number; readonly seconds: number }
> = {
  sign_up: { perPerson: 10, perAddress: 200, seconds: 3600 },
  sign_in: { perPerson: 10, perAddress: 400, seconds: 900 },
  code: { perPerson: 10, perAddress: 200, seconds: 900 },
  mail: { perPerson: 5, perAddress: 200, seconds: 900 },
  hold: { perPerson: 120, perAddress: 400, seconds: 900 },
}

export type Attempt = { readonly kind: AttemptKind; readonly address: string; readonly person: string }

/** Spends one try; false when none is left. Fails closed: without the database it throws. */
export async function spendAttempt({ kind, address, person }: Attempt): Promise<boolean> {
  const limit = LIMITS[kind]
  const own = await countUp(`${kind}|${address}|${person.toLowerCase().slice(0, 254)}`, limit.seconds)
  const all = await countUp(`${kind}|${address}`, limit.seconds)
  return own <= limit.perPerson && all <= limit.perAddress
}

/** Longer than any of our steps takes; a process that died meanwhile blocks nobody for longer. */
const LONGEST_STEP_MS = 10_000

/**
 * Does the work unless the same is under way already, in this process or another: a second press changes nothing then. Holds no
 * connection meanwhile, so that waiting requests cannot use up the pool.
 */
export async function unlessUnderWay(key: string, work: () => Promise<unknown>): Promise<void> {
  const now = BigInt(Date.now())
  const held = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO "RateLimit" (id, key, count, "lastRequest") VALUES (gen_random_uuid()::text, ${`step|${key}`}, 1, ${now})
    ON CONFLICT (key) DO UPDATE SET id = gen_random_uuid()::text, "lastRequest" = ${now}
      WHERE "RateLimit"."lastRequest" < ${now - BigInt(LONGEST_STEP_MS)}
    RETURNING id`
  const id = held[0]?.id
  if (!id) return
  try {
    await work()
  } finally {
    await db.rateLimit.deleteMany({ where: { id } })
  }
}

/** One statement, so that parallel tries are counted one by one. The id is no copy of the key: only one unique index may decide. */
async function countUp(key: string, seconds: number): Promise<number> {
  const now = BigInt(Date.now())
  const windowStart = now - BigInt(seconds * 1000)
  const rows = await db.$queryRaw<{ count: number }[]>`
    INSERT INTO "RateLimit" (id, key, count, "lastRequest") VALUES (gen_random_uuid()::text, ${key}, 1, ${now})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN "RateLimit"."lastRequest" < ${windowStart} THEN 1 ELSE LEAST("RateLimit".count + 1, 1000000) END,
      "lastRequest" = CASE WHEN "RateLimit"."lastRequest" < ${windowStart} THEN ${now} ELSE "RateLimit"."lastRequest" END
    RETURNING count`
  return rows[0]?.count ?? Number.POSITIVE_INFINITY
}
