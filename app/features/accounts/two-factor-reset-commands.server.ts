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

type Reset = {
  readonly userId: string
  readonly reason: ResetReason
  /** Since when it is on, as the page that asks has shown it. */
  readonly shownSince?: string
  readonly from: From
  readonly now: Date
}

type Refusal =
  | { readonly code: 'twoFactor.isOffForColleague' }
  | { readonly code: 'twoFactor.changedMeanwhile'; readonly isStale: true }

/** The sessions end, and the person reads why. Staff set it up anew before any page of theirs opens. */
export async function takeTwoFactorAway(
  tx: Tx,
  scope: AdminScope,
  { userId, reason, shownSince, from, now }: Reset,
): Promise<Result<null, Refusal>> {
  // Taken away and set up anew meanwhile: the page spoke of another device than the one that is in use now.
  const found = await tx.twoFactor.findUnique({ where: { userId }, select: { since: true } })
  if (found && shownSince && found.since.toISOString() !== shownSince)
    return refused({ code: 'twoFactor.changedMeanwhile', isStale: true })
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
): Promise<Result<string, { readonly code: 'twoFactor.isOffForMember'; readonly field: 'memberEmail' }>> {
  return db.$transaction(async (tx) => {
    const member = await tx.user.findFirst({ where: { email, staffRole: null }, select: { id: true } })
    const done = member && (await takeTwoFactorAway(tx, scope, { userId: member.id, ...reset }))
    return member && done?.ok ? ok(member.id) : refused({ code: 'twoFactor.isOffForMember', field: 'memberEmail' })
  })
}
