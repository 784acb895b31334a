// Letting people into a firm: invitations and the roles of members. Requests are in access-commands.server.ts.
import { randomBytes } from 'node:crypto'
import { LIMITS } from '~/domain/access/limits'
import {
  acceptInvitation as decideAcceptance,
  changeMembers,
  type InvitationRefusal,
  type MemberChange,
  type MemberRefusal,
} from '~/domain/access/members'
import type { FirmRole, FirmScope, PersonScope } from '~/domain/access/scopes'
import type { SecurityEventKind } from '~/domain/access/security-events'
import { inLanguage } from '~/domain/shared/in-language'
import { ok, refused, type Result } from '~/domain/shared/result'
import { DAY_MS } from '~/domain/shared/durations'
import { spendLimit, tooManyOf, type OverLimit } from '~/features/security/limit-commands.server'
import { paths } from '~/paths'
import type { From } from '~/server/session.server'
import { translator } from '~/i18n/i18n.server'
import { languageFrom, type Language } from '~/i18n/language'
import { db, type Tx } from '~/server/db.server'
import { baseUrl } from '~/server/session.server'
import { enqueueMail, enqueueMailInAll } from '../messages/commands.server'
import { recordSecurityEvent } from '../security/commands.server'
import { hashToken } from './people-queries.server'

const INVITATION_DAYS = 7

type OwnerOnly = { readonly code: 'firms.ownerOnly' }
type RoleChanged = { readonly code: 'firms.roleChanged'; readonly isStale: true }

/** Mails an invitation. A newer one to the same address replaces an older one. */
export async function invite(
  scope: FirmScope,
  { email, role }: { readonly email: string; readonly role: FirmRole },
  from: From,
  now: Date,
): Promise<
  Result<
    { token: string },
    | OwnerOnly
    | (({ readonly code: 'firms.alreadyMember' | 'firms.tooManyInvitations' } | TooOften) & { field: 'email' })
  >
> {
  if (scope.role !== 'owner') return refused({ code: 'firms.ownerOnly' })
  return db.$transaction(async (tx) => {
    const firm = await lockFirm(tx, scope.firmId)
    if (await tx.membership.count({ where: { firmId: scope.firmId, user: { email } } })) {
      return refused({ code: 'firms.alreadyMember', field: 'email' })
    }
    const open = { firmId: scope.firmId, acceptedAt: null, revokedAt: null }
    const others = await tx.invitation.count({ where: { ...open, email: { not: email } } })
    if (others >= LIMITS.invitationsOpen.most) return refused({ code: 'firms.tooManyInvitations', field: 'email' })
    const left = await spendInvitation(tx, scope, email)
    if (!left.ok) return refused({ ...left.refusal, field: 'email' })
    await tx.invitation.updateMany({ where: { ...open, email }, data: { revokedAt: now } })
    const token = randomBytes(24).toString('base64url')
    const expiresAt = new Date(now.getTime() + INVITATION_DAYS * DAY_MS)
    await tx.invitation.create({
      data: {
        email,
        role,
        firmId: scope.firmId,
        tokenHash: hashToken(token),
        invitedById: scope.userId,
        createdAt: now,
        expiresAt,
      },
    })
    await mailInvitation(tx, { scope, token, firm, email, role })
    const invited = await tx.user.findUnique({ where: { email }, select: { id: true } })
    await note(tx, { kind: 'member_invited', scope, subjectId: invited?.id ?? null, reason: role, from }, now)
    return ok({ token })
  })
}

type TooOften = OverLimit<'firms.invitedJustNow' | 'firms.invitesTooMany' | 'firms.invitedTooOften'>

/** The address comes last: whoever may not invite any more must not use up what others may send there. */
async function spendInvitation(tx: Tx, scope: FirmScope, email: string): Promise<Result<null, TooOften>> {
  const spendings = [
    { limit: 'invitationPause', who: `${scope.firmId}|${email}`, code: 'firms.invitedJustNow' },
    { limit: 'invitationsByOne', who: scope.userId, code: 'firms.invitesTooMany' },
    { limit: 'invitationsToOne', who: email, code: 'firms.invitedTooOften' },
  ] as const
  for (const spending of spendings) {
    const left = await spendLimit(tx, spending)
    if (!left.ok) return left
  }
  return ok(null)
}

export async function revokeInvitation(
  scope: FirmScope,
  invitationId: string,
  now: Date,
): Promise<Result<null, OwnerOnly>> {
  if (scope.role !== 'owner') return refused({ code: 'firms.ownerOnly' })
  await db.invitation.updateMany({
    where: { id: invitationId, firmId: scope.firmId, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now },
  })
  return ok(null)
}

export type TooManyMembers = ReturnType<typeof tooManyOf<'firms.tooManyMembers'>>

/** The caller holds the firm, so that two who join at once are counted one after the other. */
export async function hasRoomForMember(tx: Tx, firmId: string): Promise<boolean> {
  return (await tx.membership.count({ where: { firmId } })) < LIMITS.members.most
}

/** Joins the firm. The invitation is named by the mailed token, or by its id from the person's own list. */
export async function joinByInvitation(
  scope: PersonScope,
  which: { readonly token: string } | { readonly invitationId: string },
  from: From,
  now: Date,
): Promise<Result<{ firmId: string }, InvitationRefusal | TooManyMembers>> {
  return db.$transaction(async (tx) => {
    const where = 'token' in which ? { tokenHash: hashToken(which.token) } : { id: which.invitationId }
    const found = await tx.invitation.findUnique({ where, select: { id: true, firmId: true } })
    if (!found) return refused({ code: 'firms.invitationForOther' })
    // The firm first, as everybody does who changes invitations: two who hold one each would wait for one another.
    await lockFirm(tx, found.firmId)
    await tx.$queryRaw`SELECT id FROM "Invitation" WHERE id = ${found.id}::uuid FOR UPDATE`
    const invitation = await tx.invitation.findUniqueOrThrow({ where: { id: found.id } })
    const { firmId, role } = invitation
    const decision = decideAcceptance(invitation, { email: scope.email, now })
    const member = await tx.membership.findUnique({
      where: { firmId_userId: { firmId, userId: scope.userId } },
      select: { role: true },
    })
    // Pressing the button twice leads to the firm twice.
    if (!decision.ok) return decision.refusal.code === 'firms.invitationUsed' && member ? ok({ firmId }) : decision
    if (!member && !(await hasRoomForMember(tx, firmId))) return refused(tooManyOf('members', 'firms.tooManyMembers'))
    if (!member) await tx.membership.create({ data: { firmId, userId: scope.userId, role, createdAt: now } })
    await tx.invitation.update({ where: { id: invitation.id }, data: { acceptedAt: now } })
    if (!member)
      await note(
        tx,
        { kind: 'member_joined', scope: { userId: scope.userId, firmId }, subjectId: scope.userId, reason: role, from },
        now,
      )
    return ok({ firmId })
  })
}

/**
 * Changes a role or removes a member, one change at a time for each firm. `shownRole`: what the page that asks had shown, so that an
 * old page does not undo what another owner decided meanwhile.
 */
export async function changeMember(
  scope: FirmScope,
  { shownRole, ...change }: MemberChange & { readonly shownRole?: FirmRole },
  from: From,
  now: Date,
): Promise<Result<null, OwnerOnly | RoleChanged | MemberRefusal>> {
  // Everybody may leave by themselves; everything else is up to an owner.
  const isLeaving = change.type === 'remove' && change.userId === scope.userId
  if (scope.role !== 'owner' && !isLeaving) return refused({ code: 'firms.ownerOnly' })
  return db.$transaction(async (tx) => {
    await lockFirm(tx, scope.firmId)
    const members = await tx.membership.findMany({
      where: { firmId: scope.firmId },
      select: { userId: true, role: true },
    })
    const isStillOwner = members.some((member) => member.userId === scope.userId && member.role === 'owner')
    if (!isStillOwner && !isLeaving) return refused({ code: 'firms.ownerOnly' })
    const decision = changeMembers(members, change)
    if (!decision.ok) return decision
    const before = members.find(({ userId }) => userId === change.userId)
    // The role they have already is no change.
    if (change.type === 'set_role' && before?.role === change.role) return ok(null)
    if (shownRole && !isLeaving && before?.role !== shownRole)
      return refused({ code: 'firms.roleChanged', isStale: true })
    const where = { firmId_userId: { firmId: scope.firmId, userId: change.userId } }
    if (change.type === 'remove') await tx.membership.delete({ where })
    else await tx.membership.update({ where, data: { role: change.role } })
    const about = { scope, subjectId: change.userId, from }
    if (change.type === 'set_role') await note(tx, { kind: 'member_role_changed', ...about, reason: change.role }, now)
    else await note(tx, { kind: 'member_removed', ...about, reason: isLeaving ? 'left' : undefined }, now)
    return ok(null)
  })
}

/** Holds the firm until the end of the transaction, so that two owners cannot both remove the other. */
export async function lockFirm(tx: Tx, firmId: string): Promise<{ nameZh: string; nameEn: string }> {
  const [firm] = await tx.$queryRaw<{ nameZh: string; nameEn: string }[]>`
    SELECT "nameZh", "nameEn" FROM "Firm" WHERE id = ${firmId}::uuid FOR UPDATE`
  if (!firm) throw new Error('No such firm')
  return firm
}

type Noted = {
  readonly kind: SecurityEventKind
  readonly scope: Pick<FirmScope, 'userId' | 'firmId'>
  readonly subjectId: string | null
  readonly reason?: string
  readonly from: From
}

/** What an owner, or the person, has done about who belongs to the firm. */
export async function note(tx: Tx, { kind, scope, subjectId, reason, from }: Noted, now: Date): Promise<void> {
  const { address, requestId } = from
  const who = { actorId: scope.userId, subjectId, firmId: scope.firmId }
  await recordSecurityEvent(tx, { kind, ...who, address, requestId, reason }, now)
}

type InvitationMail = {
  scope: FirmScope
  token: string
  firm: { nameZh: string; nameEn: string }
  email: string
  role: FirmRole
}

// Somebody with an account gets the mail in their own language; nobody knows that of anybody else, so they get all of them.
async function mailInvitation(tx: Tx, { scope, token, firm, email, role }: InvitationMail): Promise<void> {
  const invited = await tx.user.findUnique({ where: { email }, select: { language: true } })
  const inviter = await tx.user.findUniqueOrThrow({ where: { id: scope.userId }, select: { name: true } })
  const valuesIn = (language: Language) => ({
    firm: inLanguage(language, { zh: firm.nameZh, en: firm.nameEn }),
    inviter: inviter.name,
    role: translator(language)(`firms:roles.${role}`),
    link: baseUrl() + paths.account.invitation(token),
    days: INVITATION_DAYS,
  })
  const mail = { to: email, template: 'invitation' } as const
  if (!invited) return enqueueMailInAll(tx, { ...mail, valuesIn })
  const language = languageFrom(invited.language)
  await enqueueMail(tx, { ...mail, language, values: valuesIn(language) })
}
