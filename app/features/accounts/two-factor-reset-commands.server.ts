// An administrator takes a second factor away, for somebody who has lost device and backup codes.
import type { AdminScope, Language } from '~/domain/access/scopes'
import type { ResetReason } from '~/domain/access/two-factor'
import { ok, refused, type Result } from '~/domain/shared/result'
import { translator } from '~/i18n/i18n.server'
import { languageFrom } from '~/i18n/language'
import { paths } from '~/paths'
import { db, type Tx } from '~/server/db.server'
import { baseUrl } from '~/server/session.server'
import { enqueueMail } from '../messages/commands.server'
import { recordSecurityEvent } from '../security/commands.server'
import type { From } from '~/server/session.server'

type Reset = { readonly userId: string; readonly reason: ResetReason; readonly from: From; readonly now: Date }

/** The sessions end, and the person reads why. Staff set it up anew before any page of theirs opens. */
export async function takeTwoFactorAway(
  tx: Tx,
  scope: AdminScope,
  { userId, reason, from, now }: Reset,
): Promise<Result<null, { readonly code: 'twoFactor.isOffForColleague' }>> {
  const { count } = await tx.twoFactor.deleteMany({ where: { userId } })
  if (count === 0) return refused({ code: 'twoFactor.isOffForColleague' })
  await tx.session.deleteMany({ where: { userId } })
  const person = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { name: true, email: true, language: true },
  })
  const language: Language = languageFrom(person.language)
  const values = {
    name: person.name,
    reason: translator(language)(`twofactor:reset.reasons.${reason}`),
    link: baseUrl() + paths.account.signIn(),
  }
  await enqueueMail(tx, { to: person.email, language, template: 'twoFactorReset', values })
  const { address, requestId } = from
  const event = { kind: 'two_factor_taken_away', actorId: scope.userId, subjectId: userId, address, requestId } as const
  await recordSecurityEvent(tx, { ...event, reason }, now)
  return ok(null)
}

/** Members of firms are found by the address they write from; staff are in the list. */
export async function resetMember(
  scope: AdminScope,
  { email, ...reset }: Omit<Reset, 'userId'> & { readonly email: string },
): Promise<Result<null, { readonly code: 'twoFactor.isOffForMember'; readonly field: 'memberEmail' }>> {
  return db.$transaction(async (tx) => {
    const member = await tx.user.findFirst({ where: { email, staffRole: null }, select: { id: true } })
    const done = member && (await takeTwoFactorAway(tx, scope, { userId: member.id, ...reset }))
    return done?.ok ? done : refused({ code: 'twoFactor.isOffForMember', field: 'memberEmail' })
  })
}
