// Signing in and out, and one's own settings. Answers for known and unknown addresses are the same, in
// words and in time.
import { isAPIError } from 'better-auth/api'
import type { Language, PersonScope } from '~/domain/access/scopes'
import { mergeFields, type Known } from '~/domain/shared/changes'
import { ok, refused, type Result } from '~/domain/shared/result'
import { translator } from '~/i18n/i18n.server'
import { isLanguage } from '~/i18n/language'
import { rememberAsked } from '~/server/asked-cookie.server'
import { markSignUp } from '~/server/browser-marks.server'
import { db } from '~/server/db.server'
import { hashPassword, isOutdatedHash } from '~/server/password-hash.server'
import { sessionToken, type Sender } from '~/server/session.server'
import { recordSecurityEvent } from '../security/commands.server'
import { languageHeaders, withArrival } from './arrival-commands.server'
import { giveBack, spendAttempt, type TooManyTries } from './attempt-commands.server'
import { sentBy, tellFailure } from './failure-commands.server'
import { auth } from './gateway.server'
import { findKnownBrowser } from './known-browser-queries.server'
import { settleSession } from './session-commands.server'
import { findSignUp, resendCode, type WithCookies } from './sign-up-commands.server'

export type SignInRefusal = TooManyTries | { readonly code: 'accounts.wrongSignIn' | 'accounts.disabled' }
export type SignIn = WithCookies & { readonly state: 'signed_in' | 'second_step' | 'unconfirmed' | 'mailbox' }
type Credentials = { readonly email: string; readonly password: string }

/**
 * Signs in with a new session; an older one of the same browser ends. With a second factor the session opens nothing yet. When too
 * many guesses came from elsewhere, the password is not compared in a browser we do not know: the mailbox is asked first.
 */
export async function signIn(input: Credentials, from: Sender, now: Date): Promise<Result<SignIn, SignInRefusal>> {
  const { email } = input
  const browser = await findKnownBrowser(from.request, email, now)
  const tries = await spendAttempt({ kind: 'sign_in', address: from.address, person: email, browser })
  if (!tries.ok) {
    await tellFailure('sign_in_limited', { email, from }, now)
    return tries.refusal.isFromElsewhere ? ok(await askMailbox(email, now)) : tries
  }
  return openSession(input, from, { now, onRight: () => giveBack(tries.value) })
}

type Opening = { readonly now: Date; readonly onRight: () => Promise<void>; readonly mailboxAt?: Date }

/** Compares the password and opens the session that it opens. */
export async function openSession(
  input: Credentials,
  from: Sender,
  { now, onRight, mailboxAt }: Opening,
): Promise<Result<SignIn, SignInRefusal>> {
  const { email } = input
  const { address, request } = from
  // Read before the password is compared: a sign-up that comes in between is not the one this password belongs to.
  const signUp = await findSignUp(email)
  try {
    const { headers, response } = await auth.api.signInEmail({ body: input, returnHeaders: true })
    await onRight()
    const before = sessionToken(request)
    if (before) await db.session.deleteMany({ where: { token: before } })
    await renewHash(response.user.id, input.password)
    if (mailboxAt) await db.session.updateMany({ where: { token: response.token }, data: { mailboxAt } })
    // Not a known browser before the code: the password alone must not buy further tries of it.
    if (await hasTwoFactor(email)) {
      await settleSession(headers, { request, address }, now)
      return ok({ state: 'second_step', headers })
    }
    const { id } = response.user
    await recordSecurityEvent(db, { kind: 'signed_in', actorId: id, subjectId: id, ...sentBy(from) }, now)
    return ok({ state: 'signed_in', headers: await withArrival(headers, { request, address, email, now }) })
  } catch (error) {
    if (!isAPIError(error)) throw error
    const isUnconfirmed = error.body?.code === 'EMAIL_NOT_VERIFIED'
    const isDisabled = error.body?.code === 'FAILED_TO_CREATE_SESSION'
    if (isUnconfirmed) await onRight()
    const reason = isUnconfirmed ? 'unconfirmed' : isDisabled ? 'disabled' : 'wrong_password'
    await tellFailure('sign_in_failed', { email, from, reason }, now)
    if (!isUnconfirmed) return refused({ code: isDisabled ? 'accounts.disabled' : 'accounts.wrongSignIn' })
    await resendCode(email, { address })
    const headers = new Headers({ 'Set-Cookie': await rememberAsked('confirm', { email, requestId: null }, now) })
    if (signUp) headers.append('Set-Cookie', markSignUp(signUp.id))
    return ok({ state: 'unconfirmed', headers })
  }
}

/** The page where a code is asked for the mailbox knows the address from the cookie. The same for addresses without an account. */
export async function askMailbox(email: string, now: Date): Promise<WithCookies & { readonly state: 'mailbox' }> {
  const cookie = await rememberAsked('mailbox', { email, requestId: null }, now)
  return { state: 'mailbox', headers: new Headers({ 'Set-Cookie': cookie }) }
}

export async function hasTwoFactor(email: string): Promise<boolean> {
  return (await db.twoFactor.count({ where: { user: { email } } })) > 0
}

/** A hash with figures of an earlier time is made anew while the password is at hand; a password set meanwhile stays. */
async function renewHash(userId: string, password: string): Promise<void> {
  const where = { userId, providerId: 'credential' }
  const account = await db.account.findFirst({ where, select: { id: true, password: true } })
  if (!account?.password || !isOutdatedHash(account.password)) return
  const data = { password: await hashPassword(password) }
  await db.account.updateMany({ where: { id: account.id, password: account.password }, data })
}

/** Ends the session in the database, so that a copied cookie is worth nothing. */
export async function signOut({ address, requestId, request }: Sender, now: Date): Promise<Headers> {
  const token = sessionToken(request)
  if (token)
    await db.$transaction(async (tx) => {
      const session = await tx.session.findUnique({ where: { token }, select: { userId: true } })
      const { count } = await tx.session.deleteMany({ where: { token } })
      if (!session || count === 0) return
      const who = { actorId: session.userId, subjectId: session.userId, address, requestId }
      await recordSecurityEvent(tx, { kind: 'signed_out', ...who }, now)
    })
  const { headers } = await auth.api.signOut({ headers: request.headers, returnHeaders: true })
  return headers
}

type Settings = { readonly name: string; readonly preferredLanguage: Language; readonly phone: string }
export const SETTINGS_FIELDS = ['name', 'phone', 'preferredLanguage'] as const
type SettingsField = (typeof SETTINGS_FIELDS)[number]
type SettingsConflict = { readonly conflicts: readonly { readonly field: SettingsField; readonly value: string }[] }

/** A form of an earlier release sends no telephone; the stored one stays. */
type SettingsForm = {
  readonly typed: Omit<Settings, 'phone'> & { readonly phone: string | undefined }
  readonly known: Readonly<Partial<Record<SettingsField, Known>>>
}

/** What was changed only here is written; what was changed in another window, too, is asked about. Answers what is stored then. */
export async function saveSettings(
  { userId, language: shown }: PersonScope,
  { typed, known }: SettingsForm,
): Promise<Result<Settings, SettingsConflict>> {
  return db.$transaction(async (tx): ReturnType<typeof saveSettings> => {
    await tx.$executeRaw`SELECT id FROM "User" WHERE id = ${userId} FOR UPDATE`
    const row = await tx.user.findUniqueOrThrow({
      where: { id: userId },
      select: { name: true, phone: true, language: true },
    })
    const preferredLanguage = isLanguage(row.language) ? row.language : shown
    const stored = { name: row.name, phone: row.phone ?? '', preferredLanguage }
    const { merged, conflicts } = mergeFields(SETTINGS_FIELDS, {
      stored,
      typed: { ...typed, phone: typed.phone ?? stored.phone },
      known,
    })
    if (conflicts.length > 0) {
      const t = translator(shown)
      const inWords = { ...stored, preferredLanguage: t(`common:language.${preferredLanguage}`) }
      return refused({ conflicts: conflicts.map((field) => ({ field, value: inWords[field] || t('common:nothing') })) })
    }
    const { name, phone, preferredLanguage: language } = merged
    await tx.user.update({ where: { id: userId }, data: { name, language, phone: phone === '' ? null : phone } })
    return ok(merged)
  })
}

/** Remembers the language for this browser, and for the account of whoever is signed in. */
export async function chooseLanguage(
  request: Request,
  scope: PersonScope | null,
  language: Language,
): Promise<Headers> {
  if (scope) await db.user.update({ where: { id: scope.userId }, data: { language } })
  return languageHeaders(request, language)
}
