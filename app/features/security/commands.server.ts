// The record of security events. Whatever changes an account writes here in the same transaction.
import { eventSlot, type SecurityEventKind } from '~/domain/access/security-events'
import type { db, Tx } from '~/server/db.server'

export type SecurityEvent = {
  readonly kind: SecurityEventKind
  /** Who did it; null for somebody who is not signed in. */
  readonly actorId: string | null
  /** Whose account it is about; null where there is none. */
  readonly subjectId: string | null
  /** The network address it came from; null for what the portal did by itself. */
  readonly address: string | null
  /** A code, never free text and never a secret. */
  readonly reason?: string
  readonly requestId?: string
}

/** One statement. What anybody can repeat without end is one row in ten minutes. */
export async function recordSecurityEvent(store: Tx | typeof db, event: SecurityEvent, now: Date): Promise<void> {
  const { kind, actorId, subjectId, address, reason = null, requestId = null } = event
  const slot = eventSlot({ kind, subjectId, address, reason }, now)
  await store.securityEvent.createMany({
    data: [{ kind, actorId, subjectId, address, reason, requestId, at: now, slot }],
    skipDuplicates: true,
  })
}
