// One transaction per command: a bounded wait for the row, all or nothing, and a second press of the same button finds the
// first one's effect.
import { createHash } from 'node:crypto'
import { refused, type Result } from '~/domain/shared/result'
import { db, type Tx } from '~/server/db.server'

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
    if (isLockTimeout(error)) return refused({ code: 'busy' as const })
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

/**
 * The id under which a press is remembered: the client's own and what it asks for. The same button pressed again is the same
 * press; another one under the same id, as when the answer of the first was lost on the way, is a new one.
 */
export function pressId(requestId: string, command: object): string {
  const digest = createHash('sha256').update(JSON.stringify(command)).digest('hex')
  return `${requestId}.${digest.slice(0, 16)}`
}

/** Who has done this press already, or null. */
export async function doneBefore(
  tx: Tx,
  requestId: string,
): Promise<{ applicationId: string; actorId: string } | null> {
  return tx.applicationEvent.findUnique({ where: { requestId }, select: { applicationId: true, actorId: true } })
}
