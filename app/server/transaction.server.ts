// One transaction per command: all or nothing, and a bounded wait for the row.
import type { Result } from '~/domain/shared/result'
import { db, type Tx } from './db.server'

/** How long a command may queue for a connection and run; the wait for a row's lock is bounded at three seconds below. */
const PATIENCE = { maxWait: 10_000, timeout: 15_000 } as const

/** Runs the work in a transaction. Somebody else holding the row for over three seconds is a refusal, not a hang. */
export async function inOneTransaction<T, R>(
  work: (tx: Tx) => Promise<Result<T, R>>,
): Promise<Result<T, R | { code: 'busy' }>> {
  try {
    return await db.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL lock_timeout = '3s'`
      return work(tx)
    }, PATIENCE)
  } catch (error) {
    if (isLockTimeout(error)) return { ok: false, refusal: { code: 'busy' } }
    throw error
  }
}

/** lock_not_available of PostgreSQL, wherever the driver put it. */
function isLockTimeout(error: unknown): boolean {
  return (
    error instanceof Error &&
    /55P03|lock timeout/.test(`${error.message} ${JSON.stringify('meta' in error ? error.meta : '')}`)
  )
}
