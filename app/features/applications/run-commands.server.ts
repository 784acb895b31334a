// A second press of the same button finds the first one's effect.
import type { Tx } from '~/server/db.server'
import { sha256 } from '~/server/sha256.server'

/**
 * The id under which a press is remembered: the client's own and what it asks for. The same button pressed again is the same
 * press; another one under the same id, as when the answer of the first was lost on the way, is a new one.
 */
export function pressId(requestId: string, command: object): string {
  const digest = sha256(JSON.stringify(command))
  return `${requestId}.${digest.slice(0, 16)}`
}

/** Who has done this press already, or null. */
export async function doneBefore(
  tx: Tx,
  requestId: string,
): Promise<{ applicationId: string; actorId: string } | null> {
  return tx.applicationEvent.findUnique({ where: { requestId }, select: { applicationId: true, actorId: true } })
}
