// The second step of signing in. The password has made a session that opens nothing yet; the code gives it another id and opens it.
import { generateRandomString } from 'better-auth/crypto'
import { ok, refused, type Result } from '~/domain/shared/result'
import { knownBrowser } from '~/server/browser-marks.server'
import { db } from '~/server/db.server'
import { SESSION_SECONDS, sessionCookieFor, sessionToken } from '~/server/session.server'
import { withArrival } from './arrival-commands.server'
import { giveBack, spendAttempt, type TooManyTries } from './attempt-commands.server'
import type { FromBrowser, WithCookies } from './sign-up-commands.server'
import { useCode, type UsedCode } from './two-factor-codes.server'

/** Somebody who went away after the password has to type it again. */
const STEP_MS = 10 * 60_000

export type WrongCode = { readonly code: 'twoFactor.wrongCode'; readonly field: 'code' }
export type SecondStep =
  { readonly state: 'start_again' } | (WithCookies & { readonly state: 'signed_in'; readonly used: UsedCode })

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
    select: { userId: true, user: { select: { email: true } } },
  })
  return session && { userId: session.userId, email: session.user.email, token }
}

/** Takes a code of the app or a backup code. Wrong, old and used ones are refused alike. */
export async function passSecondStep(
  { code }: { readonly code: string },
  { address, request }: FromBrowser,
  now: Date,
): Promise<Result<SecondStep, WrongCode | TooManyTries>> {
  const waiting = await findWaiting(request, now)
  if (!waiting) return ok({ state: 'start_again' })
  const { email, userId, token } = waiting
  const browser = knownBrowser(request, email)
  const tries = await spendAttempt({ kind: 'two_factor', address, person: email, browser })
  if (!tries.ok) return tries
  const used = await useCode(userId, { code, now })
  if (!used) return refused({ code: 'twoFactor.wrongCode', field: 'code' })
  await giveBack(tries.value)
  const renewed = freshSession(now)
  const { count } = await db.session.updateMany({
    where: { token, twoFactorAt: null },
    data: { ...renewed, twoFactorAt: now, provedAt: now, lastSeenAt: now },
  })
  if (count === 0) return ok({ state: 'start_again' })
  const headers = new Headers({ 'Set-Cookie': sessionCookieFor(renewed.token) })
  return ok({ state: 'signed_in', used, headers: await withArrival(headers, { request, address, email }) })
}

/** What makes another session of one: whoever has copied the cookie of the first has nothing. */
export function freshSession(now: Date) {
  return {
    id: generateRandomString(32),
    token: generateRandomString(32),
    expiresAt: new Date(now.getTime() + SESSION_SECONDS * 1000),
  }
}
