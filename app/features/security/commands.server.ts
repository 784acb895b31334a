// The record of security events. Whatever changes an account writes here in the same transaction.
import { eventLimits, eventSlot, type SecurityEventKind } from '~/domain/access/security-events'
import { addressKey } from '~/server/client-key.server'
import type { db, Tx } from '~/server/db.server'
import { spendLimit } from './limit-commands.server'

export type SecurityEvent = {
  readonly kind: SecurityEventKind
  /** Who did it; null for somebody who is not signed in. */
  readonly actorId: string | null
  /** Whose account it is about; null where there is none. */
  readonly subjectId: string | null
  /** The firm it is about. */
  readonly firmId?: string
  /** The network address it came from; null for what the portal did by itself. */
  readonly address: string | null
  /** A code, never free text and never a secret. */
  readonly reason?: string
  readonly requestId?: string
}

/**
 * What anybody can repeat without end is one row in ten minutes, and of many different ones so many within the hour; then one row says
 * that some are left out.
 */
export async function recordSecurityEvent(store: Tx | typeof db, event: SecurityEvent, now: Date): Promise<void> {
  const { kind, actorId, subjectId, firmId = null, reason = null } = event
  const counted = {
    kind,
    actorId,
    subjectId,
    firmId,
    address: event.address === null ? null : addressKey(event.address),
  }
  const slot = eventSlot({ ...counted, reason }, now)
  if (slot !== null && (await store.securityEvent.count({ where: { slot } })) > 0) return
  for (const { limit, who } of eventLimits(counted)) {
    const left = await spendLimit(store, { limit, who, code: 'left_out' })
    if (left.ok) continue
    const limited = { ...NOBODY, kind: 'limited', reason: limit } as const
    return write(store, limited, { slot: eventSlot({ ...limited, firmId: null }, now), now })
  }
  return write(store, event, { slot, now })
}

const NOBODY = { actorId: null, subjectId: null, address: null }

type Place = { readonly slot: string | null; readonly now: Date }

async function write(store: Tx | typeof db, event: SecurityEvent, { slot, now }: Place): Promise<void> {
  const { kind, actorId, subjectId, firmId = null, address, reason = null, requestId = null } = event
  await store.securityEvent.createMany({
    data: [{ kind, actorId, subjectId, firmId, address, reason, requestId, at: now, slot }],
    skipDuplicates: true,
  })
}
