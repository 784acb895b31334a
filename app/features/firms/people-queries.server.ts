// Who belongs to a firm, who is invited and who asks to be let in.
import { createHash } from 'node:crypto'
import type { FirmScope, PersonScope } from '~/domain/access/scopes'
import { db } from '~/server/db.server'

const OPEN = (now: Date) => ({ acceptedAt: null, revokedAt: null, expiresAt: { gt: now } })

/** Members for everybody of the firm; invitations and requests for its owners only. */
export async function getPeople(scope: FirmScope, now: Date) {
  const isOwner = scope.role === 'owner'
  const [members, invitations, requests] = await Promise.all([
    db.membership.findMany({
      where: { firmId: scope.firmId },
      orderBy: { createdAt: 'asc' },
      select: { userId: true, role: true, createdAt: true, user: { select: { name: true, email: true } } },
    }),
    isOwner
      ? db.invitation.findMany({
          where: { firmId: scope.firmId, ...OPEN(now) },
          orderBy: { createdAt: 'desc' },
          select: { id: true, email: true, role: true, expiresAt: true },
        })
      : [],
    isOwner
      ? db.accessRequest.findMany({
          where: { firmId: scope.firmId, status: 'open' },
          orderBy: { createdAt: 'asc' },
          select: { id: true, message: true, createdAt: true, user: { select: { name: true, email: true } } },
        })
      : [],
  ])
  return { isOwner, members: members.map(({ user, ...member }) => ({ ...member, ...user })), invitations, requests }
}

/** Invitations that wait for the address of this person. */
export async function listPendingInvitations(scope: PersonScope, now: Date) {
  const rows = await db.invitation.findMany({
    where: { email: scope.email, ...OPEN(now) },
    orderBy: { createdAt: 'desc' },
    select: { id: true, role: true, expiresAt: true, firm: { select: { nameZh: true, nameEn: true } } },
  })
  return rows.map(({ firm, ...invitation }) => ({ ...invitation, ...firm }))
}

/** The invitation of a mailed link, or null. Whoever has the link may read the firm's name. */
export function findInvitation(token: string) {
  return db.invitation.findUnique({
    where: { tokenHash: hashToken(token) },
    select: { id: true, firmId: true, email: true, role: true, expiresAt: true, acceptedAt: true, revokedAt: true, firm: { select: { nameZh: true, nameEn: true } } },
  })
}

/** Only the hash is stored, so the database alone lets nobody in. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
