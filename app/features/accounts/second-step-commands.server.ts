// The second step of signing in. The password has made a session that opens nothing yet; the code gives it another id and opens it.
import { generateRandomString } from 'better-auth/crypto'
import { ok, refused, type Result } from '~/domain/shared/result'
import { db } from '~/server/db.server'
import { SESSION_SECONDS, sessionCookieFor, sessionToken } from '~/server/session.server'
import { recordSecurityEvent } from '../security/commands.server'
import { withArrival } from './arrival-commands.server'
import { giveBack, spendAttempt, type TooManyTries } from './attempt-commands.server'
import { askMailbox } from './commands.server'
import { findKnownBrowser } from './known-browser-queries.server'
import type { FromBrowser, WithCookies } from './sign-up-commands.server'
import { useCode, type UsedCode } from './two-factor-code-commands.server'

/** Somebody who went away after the password has to type it again. */
const STEP_MS = 10 * 60_000

export type WrongCode = { readonly code: 'twoFactor.wrongCode'; readonly field: 'code' }
export type SecondStep =
  | { readonly state: 'start_again' }
  | (WithCookies & { readonly state: 'mailbox' })
  | (WithCookies & { readonly state: 'signed_in'; readonly used: UsedCode })

/** Whose code is waited for in this browser; null when the password has to come first. */
export async function findWaiting(request: Request, now: Date) {
  const token = sessionToken(request)
  if (!token) return null
  const session = await db.session.findFirst({
    where: {
      token,
      twoFactorAt: null,
      createdAt: { gt: new Date(now.getTime() - STEP_MS) },
      user: { disabledAt: null, twoFactor: { isNot: null } },
    },
    select: { userId: true, mailboxAt: true, user: { select: { email: true } } },
  })
  if (!session) return null
  const { userId, mailboxAt, user } = session
  return { userId, email: user.email, token, hasGivenMailbox: mailboxAt !== null }
}

/**
 * Takes a code of the app or a backup code. Wrong, old and used ones are refused alike. Somebody who guesses codes from elsewhere
 * does not close the way in: then the mailbox is asked, too, and whoever has it has tries of their own.
 */
export async function passSecondStep(
  { code }: { readonly code: string },
  { address, requestId, request }: FromBrowser,
  now: Date,
): Promise<Result<SecondStep, WrongCode | TooManyTries>> {
  const waiting = await findWaiting(request, now)
  if (!waiting) return ok({ state: 'start_again' })
  const { email, userId, token, hasGivenMailbox } = waiting
  const browser = await findKnownBrowser(request, email, now)
  const kind = hasGivenMailbox ? 'two_factor_mailbox' : 'two_factor'
  const tries = await spendAttempt({ kind, address, person: email, browser })
  if (!tries.ok) {
    const mayAskMailbox = tries.refusal.isFromElsewhere && !hasGivenMailbox
    return mayAskMailbox ? ok(await askMailbox(email, now)) : tries
  }
  const used = await useCode(userId, { code, now })
  if (!used) {
    const event = { kind: 'second_factor_failed', actorId: null, subjectId: userId, address, requestId } as const
    await recordSecurityEvent(db, { ...event, reason: 'sign_in' }, now)
    return refused({ code: 'twoFactor.wrongCode', field: 'code' })
  }
  await giveBack(tries.value)
  const renewed = freshSession(now)
  const isOpened = await db.$transaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { token, twoFactorAt: null },
      data: { ...renewed, twoFactorAt: now, provedAt: now, lastSeenAt: now },
    })
    if (count === 0) return false
    const event = { kind: 'signed_in', actorId: userId, subjectId: userId, address, requestId } as const
    await recordSecurityEvent(tx, { ...event, reason: `${used.kind}_code` }, now)
    return true
  })
  if (!isOpened) return ok({ state: 'start_again' })
  const headers = new Headers({ 'Set-Cookie': sessionCookieFor(renewed.token) })
  return ok({ state: 'signed_in', used, headers: await withArrival(headers, { request, address, email, now }) })
}

/** What makes another session of one: whoever has copied the cookie of the first has nothing. */
export function freshSession(now: Date) {
  return {
    id: generateRandomString(32),
    token: generateRandomString(32),
    expiresAt: new Date(now.getTime() + SESSION_SECONDS * 1000),
  }
}
