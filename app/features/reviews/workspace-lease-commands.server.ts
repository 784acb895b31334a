// How many workspaces a person has open, over all processes. Whoever streams renews the lease; those of a killed process end by themselves.
import { LIMITS } from '~/domain/access/limits'
import { lockPerson } from '~/features/security/limit-commands.server'
import { db } from '~/server/db.server'

/** Three times what lies between two renewals. */
const LEASE_MS = 150_000
const WAIT_SECONDS = 60

export type Lease = {
  /** Renews it from time to time; tells when it had ended already, so that the workspace ends, too, and opens anew. */
  readonly keep: (keeping: { readonly everyMs: number; readonly onLost: () => void }) => void
  /** More than once does no harm. */
  readonly end: () => void
}

/** Throws the 429 answer when the person has as many open as there may be. */
export async function takeLease(userId: string): Promise<Lease> {
  const row = await db.$transaction(async (tx) => {
    await lockPerson(tx, userId)
    await tx.workspaceLease.deleteMany({ where: { userId, expiresAt: { lt: new Date() } } })
    if ((await tx.workspaceLease.count({ where: { userId } })) >= LIMITS.workspaces.most) return null
    return tx.workspaceLease.create({ data: { userId, expiresAt: leaseEnd() }, select: { id: true } })
  })
  if (row) return leaseOf(row.id)
  const headers = { 'Retry-After': String(WAIT_SECONDS) }
  throw new Response('Too Many Requests', { status: 429, statusText: 'Too Many Requests', headers })
}

/** A database that is away changes nothing: the lease is renewed when it is back, or has ended by itself. */
function leaseOf(id: string): Lease {
  let timer: NodeJS.Timeout | undefined
  return {
    keep({ everyMs, onLost }) {
      timer = setInterval(() => void renew(id).then((isOurs) => isOurs || onLost()), everyMs).unref()
    },
    end() {
      clearInterval(timer)
      void db.workspaceLease.deleteMany({ where: { id } }).catch(() => undefined)
    },
  }
}

async function renew(id: string): Promise<boolean> {
  const renewed = db.workspaceLease.updateMany({ where: { id }, data: { expiresAt: leaseEnd() } })
  return renewed.then(
    ({ count }) => count > 0,
    () => true,
  )
}

function leaseEnd(): Date {
  return new Date(Date.now() + LEASE_MS)
}
