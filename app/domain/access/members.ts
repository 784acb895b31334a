// People of a firm. A firm always keeps an owner: somebody must be able to let others in and to hand the firm on.
import { ok, refused, type Result } from '../shared/result'
import type { FirmRole } from './scopes'

export type Member = { readonly userId: string; readonly role: FirmRole }
export type MemberChange =
  | { readonly type: 'set_role'; readonly userId: string; readonly role: FirmRole }
  | { readonly type: 'remove'; readonly userId: string }
export type MemberRefusal = { readonly code: 'firms.notMember' | 'firms.lastOwner' }

/** The members after the change, in the same order. */
export function changeMembers(
  members: readonly Member[],
  change: MemberChange,
): Result<readonly Member[], MemberRefusal> {
  if (!members.some((member) => member.userId === change.userId)) return refused({ code: 'firms.notMember' })
  const after =
    change.type === 'remove'
      ? members.filter((member) => member.userId !== change.userId)
      : members.map((member) => (member.userId === change.userId ? { ...member, role: change.role } : member))
  return after.some((member) => member.role === 'owner') ? ok(after) : refused({ code: 'firms.lastOwner' })
}

/** Whether somebody gets, or is offered, the power over the firm: the person who gives it proves once more who they are. */
export function makesOwner(change: { readonly role: FirmRole } | object): boolean {
  return 'role' in change && change.role === 'owner'
}

export type InvitationFacts = {
  readonly email: string
  readonly expiresAt: Date
  readonly acceptedAt: Date | null
  readonly revokedAt: Date | null
}
export type InvitationRefusal = {
  readonly code:
    'firms.invitationUsed' | 'firms.invitationRevoked' | 'firms.invitationExpired' | 'firms.invitationForOther'
}

/** An invitation lets in the one person it was written to, once, until it expires. */
export function acceptInvitation(
  invitation: InvitationFacts,
  { email, now }: { readonly email: string; readonly now: Date },
): Result<null, InvitationRefusal> {
  if (invitation.email.toLowerCase() !== email.toLowerCase()) return refused({ code: 'firms.invitationForOther' })
  if (invitation.acceptedAt) return refused({ code: 'firms.invitationUsed' })
  if (invitation.revokedAt) return refused({ code: 'firms.invitationRevoked' })
  if (invitation.expiresAt <= now) return refused({ code: 'firms.invitationExpired' })
  return ok(null)
}
