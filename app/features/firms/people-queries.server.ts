// Who belongs to a firm, who is invited and who asks to be let in.
import { acceptInvitation } from '~/domain/access/members'
import type { FirmRole, FirmScope, Language, PersonScope } from '~/domain/access/scopes'
import { inLanguage } from '~/domain/shared/in-language'
import { asWritten } from '~/i18n/written'
import { db } from '~/server/db.server'
import { sha256 } from '~/server/sha256.server'

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
          select: {
            id: true,
            message: true,
            language: true,
            createdAt: true,
            user: { select: { name: true, email: true } },
          },
        })
      : [],
  ])
  return {
    isOwner,
    members: members.map(({ user, ...member }) => ({ ...member, ...user })),
    invitations,
    requests: requests.map(({ message, language, ...request }) => ({
      ...request,
      message: asWritten(message, language),
    })),
  }
}

export type People = Awaited<ReturnType<typeof getPeople>>

/** Invitations that wait for the address of this person. */
export async function listPendingInvitations(scope: PersonScope, now: Date) {
  const rows = await db.invitation.findMany({
    where: { email: scope.email, ...OPEN(now) },
    orderBy: { createdAt: 'desc' },
    select: { id: true, role: true, expiresAt: true, firm: { select: { nameZh: true, nameEn: true } } },
  })
  return rows.map(({ firm, ...invitation }) => ({ ...invitation, ...firm }))
}

export type PendingInvitation = Awaited<ReturnType<typeof listPendingInvitations>>[number]

export type InvitationView = {
  readonly firm: string
  readonly role: FirmRole
  /** open: can be accepted now; anonymous: after signing in; other: sent to somebody else; gone: used, withdrawn or expired. */
  readonly state: 'open' | 'anonymous' | 'other' | 'gone'
}

/** The invitation of a mailed link, or null. Whoever has the link may read the firm's name while it is open. */
export async function viewInvitation(
  token: string,
  { person, language, now }: { readonly person: PersonScope | null; readonly language: Language; readonly now: Date },
): Promise<InvitationView | null> {
  const row = await db.invitation.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      email: true,
      role: true,
      expiresAt: true,
      acceptedAt: true,
      revokedAt: true,
      firm: { select: { nameZh: true, nameEn: true } },
    },
  })
  if (!row) return null
  const decision = acceptInvitation(row, { email: person?.email ?? row.email, now })
  const isForOther = !decision.ok && decision.refusal.code === 'firms.invitationForOther'
  const state = decision.ok ? (person ? 'open' : 'anonymous') : isForOther ? 'other' : 'gone'
  const isNamed = state === 'open' || state === 'anonymous'
  return {
    firm: isNamed ? inLanguage(language, { zh: row.firm.nameZh, en: row.firm.nameEn }) : '',
    role: row.role,
    state,
  }
}

/** Only the hash is stored, so the database alone lets nobody in. */
export function hashToken(token: string): string {
  return sha256(token)
}
