// Signing in and out, a forgotten password, and one's own settings. Answers for known and unknown addresses are the same, in
// words and in time.
import { isAPIError } from 'better-auth/api'
import type { Language, PersonScope } from '~/domain/access/scopes'
import { ok, refused, type Result } from '~/domain/shared/result'
import { knownBrowser, markSignUp, rememberPerson } from '~/server/browser-marks.server'
import { db } from '~/server/db.server'
import { evenTime } from '~/server/even-time.server'
import { sessionToken } from '~/server/session.server'
import { recordSecurityEvent } from '../security/commands.server'
import { languageCookie, withArrival } from './arrival-commands.server'
import { giveBack, spendAttempt, type TooManyTries } from './attempt-commands.server'
import { auth } from './gateway.server'
import { settleSession } from './session-commands.server'
import {
  findSignUp,
  resendCode,
  type CodeRefusal,
  type From,
  type FromBrowser,
  type WithCookies,
} from './sign-up-commands.server'
import { unlessUnderWay } from './step-commands.server'

// Above the time of the longer way, so that both take as long.
const MAIL_MS = 250

export type SignInRefusal = TooManyTries | { readonly code: 'accounts.wrongSignIn' | 'accounts.disabled' }
export type SignIn = WithCookies & { readonly state: 'signed_in' | 'second_step' | 'unconfirmed' }

/** Signs in with a new session; an older one of the same browser ends. With a second factor the session opens nothing yet. */
export async function signIn(
  input: { email: string; password: string },
  { address, request }: FromBrowser,
): Promise<Result<SignIn, SignInRefusal>> {
  const { email } = input
  const tries = await spendAttempt({ kind: 'sign_in', address, person: email, browser: knownBrowser(request, email) })
  if (!tries.ok) return tries
  // Read before the password is compared: a sign-up that comes in between is not the one this password belongs to.
  const signUp = await findSignUp(email)
  try {
    const { headers } = await auth.api.signInEmail({ body: input, returnHeaders: true })
    await giveBack(tries.value)
    const before = sessionToken(request)
    if (before) await db.session.deleteMany({ where: { token: before } })
    // Not a known browser before the code: the password alone must not buy further tries of it.
    if (await hasTwoFactor(email)) {
      await settleSession(headers, { request, address }, new Date())
      return ok({ state: 'second_step', headers })
    }
    return ok({ state: 'signed_in', headers: await withArrival(headers, { request, address, email }) })
  } catch (error) {
    if (!isAPIError(error)) throw error
    if (error.body?.code === 'EMAIL_NOT_VERIFIED') {
      await giveBack(tries.value)
      await resendCode(email, { address })
      return ok({ state: 'unconfirmed', headers: new Headers(signUp ? { 'Set-Cookie': markSignUp(signUp.id) } : {}) })
    }
    return refused({
      code: error.body?.code === 'FAILED_TO_CREATE_SESSION' ? 'accounts.disabled' : 'accounts.wrongSignIn',
    })
  }
}

async function hasTwoFactor(email: string): Promise<boolean> {
  return (await db.twoFactor.count({ where: { user: { email } } })) > 0
}

/** Ends the session in the database, so that a copied cookie is worth nothing. */
export async function signOut({ address, request }: FromBrowser, now: Date): Promise<Headers> {
  const token = sessionToken(request)
  if (token)
    await db.$transaction(async (tx) => {
      const session = await tx.session.findUnique({ where: { token }, select: { userId: true } })
      const { count } = await tx.session.deleteMany({ where: { token } })
      if (!session || count === 0) return
      const who = { actorId: session.userId, subjectId: session.userId, address }
      await recordSecurityEvent(tx, { kind: 'signed_out', ...who }, now)
    })
  const { headers } = await auth.api.signOut({ headers: request.headers, returnHeaders: true })
  return headers
}

/** Mails a reset code to an address that has an account. */
export async function requestReset(email: string, { address }: From): Promise<Result<null, TooManyTries>> {
  const tries = await spendAttempt({ kind: 'mail', address, person: email })
  if (!tries.ok) return tries
  return evenTime(MAIL_MS, async () => {
    const disabled = await db.user.count({ where: { email, disabledAt: { not: null } } })
    if (!disabled)
      await unlessUnderWay(`reset|${email}`, () => auth.api.requestPasswordResetEmailOTP({ body: { email } }))
    return ok(null)
  })
}

/** Sets a new password with the code of the mail, confirms the address and ends all sessions of the account. */
export async function resetPassword(
  input: { email: string; code: string; password: string },
  { address, request }: FromBrowser,
): Promise<Result<WithCookies, CodeRefusal>> {
  const { email, code, password } = input
  const tries = await spendAttempt({ kind: 'reset', address, person: email, browser: knownBrowser(request, email) })
  if (!tries.ok) return refused({ ...tries.refusal, field: 'code' })
  try {
    await auth.api.resetPasswordEmailOTP({ body: { email, otp: code, password } })
    await giveBack(tries.value)
    // Whoever reads the mails must not get further tries of the second factor by it.
    const isKnown = !(await hasTwoFactor(email))
    return ok({ headers: new Headers(isKnown ? { 'Set-Cookie': rememberPerson(request, email) } : {}) })
  } catch (error) {
    if (!isAPIError(error)) throw error
    return refused({ code: 'accounts.wrongCode', field: 'code' })
  }
}

export async function saveSettings(scope: PersonScope, input: { name: string; language: Language }): Promise<void> {
  await db.user.update({ where: { id: scope.userId }, data: input })
}

/** Remembers the language for this browser, and for the account of whoever is signed in. */
export async function chooseLanguage(scope: PersonScope | null, language: Language): Promise<string> {
  if (scope) await db.user.update({ where: { id: scope.userId }, data: { language } })
  return languageCookie(language)
}
