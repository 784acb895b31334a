// Spends what the table of limits allows. Within a transaction that is rolled back nothing is spent.
import { LIMITS, type LimitId, type WindowId } from '~/domain/access/limits'
import { ok, refused, type Result } from '~/domain/shared/result'
import { countUp } from '~/server/counter.server'
import type { db, Tx } from '~/server/db.server'
import { HOUR_SECONDS, MINUTE_SECONDS } from '~/domain/shared/durations'

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

export async function spendLimit<Code extends string>(
  store: Tx | typeof db,
  { limit, who, code }: Spending<Code>,
): Promise<Result<null, OverLimit<Code>>> {
  const { most, seconds } = LIMITS[limit]
  const counted = await countUp(store, `limit|${limit}|${who}`, { most, seconds })
  return counted.isWithin ? ok(null) : refused(overLimit(limit, code, counted.retryAfter))
}

export function overLimit<Code extends string>(limit: WindowId, code: Code, retryAfter: number): OverLimit<Code> {
  const { most, seconds } = LIMITS[limit]
  return {
    code,
    values: { max: most, count: Math.ceil(retryAfter / (seconds > HOUR_SECONDS ? HOUR_SECONDS : MINUTE_SECONDS)) },
    retryAfter,
  }
}

/** The same for limits whose rows tell by themselves when they were made. The caller holds whoever the limit is counted for. */
export function findOver<Code extends string>(
  { limit, code }: Omit<Spending<Code>, 'who'>,
  madeAt: readonly Date[],
  now: Date,
): OverLimit<Code> | null {
  const { most, seconds } = LIMITS[limit]
  const since = now.getTime() - seconds * 1000
  const recent = madeAt.map((at) => at.getTime()).filter((at) => at > since)
  if (recent.length < most) return null
  // So many are over when the one that makes the limit is.
  const first = recent.sort((a, b) => b - a)[most - 1] ?? since
  return overLimit(limit, code, Math.max(1, Math.ceil((first - since) / 1000)))
}

/** The same for what is spent within a transaction that has to undo what it did before: throws, to be caught outside. */
export class LimitReached<Code extends string> extends Error {
  constructor(readonly refusal: OverLimit<Code>) {
    super('A limit was reached')
  }
}

/** For `catch` behind such a transaction. */
export function refusalOfLimit<Code extends string>(error: unknown): OverLimit<Code> {
  if (error instanceof LimitReached) return error.refusal as OverLimit<Code>
  throw error
}

/** A refusal for what may not become more at any time. */
export function tooManyOf<Code extends string>(limit: LimitId, code: Code) {
  return { code, values: { max: LIMITS[limit].most } } as const
}

/** Holds the person until the end of the transaction: what is counted for them does not change meanwhile. Taken after a firm. */
export async function lockPerson(tx: Tx, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE id = ${userId} FOR NO KEY UPDATE`
}
