// Signing up, in and out, and one's own settings. Answers for known and unknown addresses are the same, in words and in time.
import { isAPIError } from 'better-auth/api'
import type { Language, PersonScope } from '~/domain/access/scopes'
import { ok, refused, type Result } from '~/domain/shared/result'
import { paths } from '~/paths'
import { db, Prisma } from '~/server/db.server'
import { evenTime } from '~/server/even-time.server'
import { baseUrl, sessionToken, siteCookie } from '~/server/session.server'
import { enqueueMail } from '../messages/commands.server'
import { spendAttempt, unlessUnderWay } from './attempt-commands.server'
import { auth } from './gateway.server'

const YEAR = 365 * 24 * 3600
// Above the time of the longer way, so that both take as long.
const SIGN_UP_MS = 500
const MAIL_MS = 250

export type AccountRefusal = {
  readonly code: 'accounts.tooManyTries' | 'accounts.wrongSignIn' | 'accounts.disabled' | 'accounts.wrongCode'
  readonly field?: string
}
/** Cookies to send with the answer. */
export type SignedIn = { readonly headers: Headers }
export type From = { readonly address: string }

/** Opens an account and mails a code. An address that has an account gets a mail that says so, and nothing changes. */
export async function signUp(
  person: { name: string; email: string; password: string; language: Language },
  { address }: From,
): Promise<Result<null, AccountRefusal>> {
  const { email } = person
  if (!(await spendAttempt({ kind: 'sign_up', address, person: email })))
    return refused({ code: 'accounts.tooManyTries' })
  return evenTime(SIGN_UP_MS, async () => {
    const password = await (await auth.$context).password.hash(person.password)
    const account = await upsertUnconfirmed({ ...person, passwordHash: password })
    if (account === 'confirmed') await unlessUnderWay(`notice|${email}`, () => tellAccountExists(email))
    else await mailCode(email)
    return ok(null)
  })
}

/** Checks the code of the sign-up mail and signs in. Unknown addresses, wrong, old and used codes are refused alike. */
export async function confirmEmail(
  input: { email: string; code: string },
  { address }: From,
): Promise<Result<SignedIn, AccountRefusal>> {
  if (!(await spendAttempt({ kind: 'code', address, person: input.email })))
    return refused({ code: 'accounts.tooManyTries', field: 'code' })
  try {
    const before = await credentialOf(input.email)
    const { headers } = await auth.api.verifyEmailOTP({
      body: { email: input.email, otp: input.code },
      returnHeaders: true,
    })
    if ((await credentialOf(input.email)) !== before) {
      await closeAgain(input.email)
      return refused({ code: 'accounts.wrongCode', field: 'code' })
    }
    return ok({ headers: await withLanguage(headers, input.email) })
  } catch (error) {
    if (!isAPIError(error)) throw error
    return refused({ code: 'accounts.wrongCode', field: 'code' })
  }
}

/** Mails a new sign-up code, if the address waits for one. */
export async function resendCode(email: string, { address }: From): Promise<Result<null, AccountRefusal>> {
  if (!(await spendAttempt({ kind: 'mail', address, person: email }))) return refused({ code: 'accounts.tooManyTries' })
  return evenTime(MAIL_MS, async () => {
    const waiting = await db.user.count({ where: { email, emailVerified: false, disabledAt: null } })
    if (waiting) await mailCode(email)
    return ok(null)
  })
}

/** Signs in with a new session; an older one of the same browser ends. */
export async function signIn(
  input: { email: string; password: string },
  { address, request }: From & { readonly request: Request },
): Promise<Result<SignedIn | 'unconfirmed', AccountRefusal>> {
  if (!(await spendAttempt({ kind: 'sign_in', address, person: input.email })))
    return refused({ code: 'accounts.tooManyTries' })
  try {
    const { headers } = await auth.api.signInEmail({ body: input, returnHeaders: true })
    const before = sessionToken(request)
    if (before) await db.session.deleteMany({ where: { token: before } })
    return ok({ headers: await withLanguage(headers, input.email) })
  } catch (error) {
    if (!isAPIError(error)) throw error
    if (error.body?.code === 'EMAIL_NOT_VERIFIED') {
      await resendCode(input.email, { address })
      return ok('unconfirmed')
    }
    return refused({
      code: error.body?.code === 'FAILED_TO_CREATE_SESSION' ? 'accounts.disabled' : 'accounts.wrongSignIn',
    })
  }
}

/** Ends the session in the database, so that a copied cookie is worth nothing. */
export async function signOut(request: Request): Promise<Headers> {
  const { headers } = await auth.api.signOut({ headers: request.headers, returnHeaders: true })
  const token = sessionToken(request)
  if (token) await db.session.deleteMany({ where: { token } })
  return headers
}

/** Mails a reset code to an address that has an account. */
export async function requestReset(email: string, { address }: From): Promise<Result<null, AccountRefusal>> {
  if (!(await spendAttempt({ kind: 'mail', address, person: email }))) return refused({ code: 'accounts.tooManyTries' })
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
  { address }: From,
): Promise<Result<null, AccountRefusal>> {
  if (!(await spendAttempt({ kind: 'code', address, person: input.email })))
    return refused({ code: 'accounts.tooManyTries', field: 'code' })
  try {
    await auth.api.resetPasswordEmailOTP({ body: { email: input.email, otp: input.code, password: input.password } })
    return ok(null)
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

function languageCookie(language: string): string {
  return siteCookie({ name: 'language', value: language, seconds: YEAR })
}

type Newcomer = { name: string; email: string; language: Language; passwordHash: string }

/**
 * Nobody has proved to own an address that is not confirmed, so whoever signs up with it last starts from nothing: name,
 * password and sessions of an earlier try are gone.
 */
async function upsertUnconfirmed({
  name,
  email,
  language,
  passwordHash,
}: Newcomer): Promise<'confirmed' | 'unconfirmed'> {
  const { generateId } = await auth.$context
  const newId = (model: string) => generateId({ model }) || crypto.randomUUID()
  return db.$transaction(
    async (tx) => {
      const id = newId('user')
      await tx.$executeRaw`
      INSERT INTO "User" (id, email, name, language, "updatedAt") VALUES (${id}, ${email}, ${name}, ${language}, now())
      ON CONFLICT (email) DO NOTHING`
      const [user] = await tx.$queryRaw<{ id: string; emailVerified: boolean; staffRole: string | null }[]>`
      SELECT id, "emailVerified", "staffRole"::text FROM "User" WHERE email = ${email} FOR UPDATE`
      // A staff account waits for its first password and is opened by a reset code only.
      if (!user || user.emailVerified || user.staffRole) return 'confirmed'
      await tx.user.update({ where: { id: user.id }, data: { name, language } })
      await tx.session.deleteMany({ where: { userId: user.id } })
      await tx.account.deleteMany({ where: { userId: user.id } })
      await tx.account.create({
        data: {
          id: newId('account'),
          accountId: user.id,
          providerId: 'credential',
          userId: user.id,
          password: passwordHash,
        },
      })
      return 'unconfirmed'
    },
    { isolationLevel: Prisma.TransactionIsolationLevel.ReadCommitted },
  )
}

/** Two codes made at once would leave it open which of them counts, so only one is under way. */
async function mailCode(email: string): Promise<void> {
  await unlessUnderWay(`confirm|${email}`, () =>
    auth.api.sendVerificationOTP({ body: { email, type: 'email-verification' } }),
  )
}

/** Which sign-up the password of an address comes from: every sign-up makes a new row. */
async function credentialOf(email: string): Promise<string | null> {
  const credential = await db.account.findFirst({
    where: { user: { email }, providerId: 'credential' },
    select: { id: true },
  })
  return credential?.id ?? null
}

/** Somebody signed up with the address while its code was checked: the code was not given for that password. */
async function closeAgain(email: string): Promise<void> {
  await db.$transaction([
    db.user.update({ where: { email }, data: { emailVerified: false } }),
    db.session.deleteMany({ where: { user: { email } } }),
  ])
}

async function tellAccountExists(email: string): Promise<void> {
  const owner = await db.user.findFirst({ where: { email, disabledAt: null }, select: { name: true, language: true } })
  if (!owner) return
  const values = {
    name: owner.name,
    signIn: baseUrl() + paths.account.signIn(),
    forgot: baseUrl() + paths.account.forgotPassword(),
  }
  await db.$transaction((tx) =>
    enqueueMail(tx, { to: email, language: owner.language, template: 'existingAccount', values }),
  )
}

async function withLanguage(headers: Headers, email: string): Promise<Headers> {
  const account = await db.user.findUnique({ where: { email }, select: { language: true } })
  if (account) headers.append('Set-Cookie', languageCookie(account.language))
  return headers
}
