// Spends what the table of limits allows. Within a transaction that is rolled back nothing is spent.
import { LIMITS, type LimitId, type WindowId } from '~/domain/access/limits'
import { ok, refused, type Result } from '~/domain/shared/result'
import { countUp } from '~/server/counter.server'
import type { db, Tx } from '~/server/db.server'

export type OverLimit<Code extends string> = {
  readonly code: Code
  /** How many there may be, and how long to wait: hours where the window is a day, else minutes. */
  readonly values: { readonly max: number; readonly count: number }
  /** Seconds to wait. */
  readonly retryAfter: number
}

type Spending<Code extends string> = {
  readonly limit: WindowId
  /** Whose it is: the ids of whatever the limit is counted for. */
  readonly who: string
  /** What to say when nothing is left. */
  readonly code: Code
}

const HOUR = 3_600

export async function spendLimit<Code extends string>(
  store: Tx | typeof db,
  { limit, who, code }: Spending<Code>,
): Promise<Result<null, OverLimit<Code>>> {
  const { most, seconds } = LIMITS[limit]
  const counted = await countUp(store, `limit|${limit}|${who}`, { most, seconds })
  if (counted.isWithin) return ok(null)
  const { retryAfter } = counted
  const count = Math.ceil(retryAfter / (seconds > HOUR ? HOUR : 60))
  return refused({ code, values: { max: most, count }, retryAfter })
}

/** The same for what is spent within a transaction that has to undo what it did before: throws, to be caught outside. */
export class LimitReached<Code extends string> extends Error {
  constructor(readonly refusal: OverLimit<Code>) {
    super('A limit was reached')
  }
}

/** A refusal for what may not become more at any time. */
export function tooManyOf<Code extends string>(limit: LimitId, code: Code) {
  return { code, values: { max: LIMITS[limit].most } } as const
}

/** Holds the person until the end of the transaction: what is counted for them does not change meanwhile. Taken after a firm. */
export async function lockPerson(tx: Tx, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE id = ${userId} FOR NO KEY UPDATE`
}
