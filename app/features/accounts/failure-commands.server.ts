// What somebody who is not signed in failed at, for the record of security events.
import { db } from '~/server/db.server'
import type { Sender } from '~/server/session.server'
import { recordSecurityEvent, type SecurityEvent } from '../security/commands.server'

type Failure = {
  readonly email: string
  readonly from: Omit<Sender, 'request'>
  readonly reason?: string
}

export function sentBy({ address, requestId }: Omit<Sender, 'request'>) {
  return { address, requestId }
}

/**
 * Of an address without an account the address is not kept: it may be a slip that belongs to somebody. Known or not, it is one read
 * and one row, so that the record does not tell by its time what the answer does not tell.
 */
export async function tellFailure(
  kind: SecurityEvent['kind'],
  { email, from, reason }: Failure,
  now: Date,
): Promise<void> {
  const subject = await db.user.findUnique({ where: { email: email.toLowerCase() }, select: { id: true } })
  const event = { kind, actorId: null, subjectId: subject?.id ?? null, ...sentBy(from) }
  await recordSecurityEvent(db, { ...event, reason: subject ? reason : 'unknown_address' }, now)
}
