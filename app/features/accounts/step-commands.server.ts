import { spendLimit } from '~/features/security/limit-commands.server'
import { db } from '~/server/db.server'

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

/**
 * Whether one more mail with a code may go to the address. Asked for known and unknown addresses alike, so that both take as long;
 * and before a code is made: one that was not mailed would end the one that lies in the mailbox.
 */
export async function mayMailCode(email: string): Promise<boolean> {
  return (await spendLimit(db, { limit: 'codeMails', who: email.toLowerCase(), code: 'enough' })).ok
}
