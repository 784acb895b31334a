// Signing up and confirming the address. Answers for known and unknown addresses are the same, in words and in time.
import { isAPIError } from 'better-auth/api'
import type { Language } from '~/domain/access/scopes'
import { ok, refused, type Result } from '~/domain/shared/result'
import { paths } from '~/paths'
import { forgetAsked, rememberAsked } from '~/server/asked-cookie.server'
import { markSignUp, signUpOf } from '~/server/browser-marks.server'
import { db, Prisma } from '~/server/db.server'
import { evenTime } from '~/server/even-time.server'
import { baseUrl, type From, type Sender } from '~/server/session.server'
import { enqueueMail } from '../messages/commands.server'
import { recordConsent } from '~/features/consents/commands.server'
import { recordSecurityEvent } from '../security/commands.server'
import { withArrival } from './arrival-commands.server'
import { giveBack, spendAttempt, type TooManyTries } from './attempt-commands.server'
import { sentBy } from './failure-commands.server'
import { auth } from './gateway.server'
import { judgeTyped, type WeakPassword } from './password-queries.server'
import { mayMailCode, unlessUnderWay } from './step-commands.server'

// Above the time of the longer way, so that both take as long.
const SIGN_UP_MS = 500
const CONFIRM_MS = 300
const MAIL_MS = 250

export type CodeRefusal = (TooManyTries | { readonly code: 'accounts.wrongCode' }) & { readonly field?: 'code' }
/** Cookies to send with the answer. */
export type WithCookies = { readonly headers: Headers }
export type FromBrowser = Sender

type Applicant = {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly language: Language
}

/**
 * Opens an account and mails a code. An address that has an account gets a mail that says so, and nothing changes. The browser
 * is marked, so that the code is taken from whoever sent this sign-up.
 */
export async function signUp(
  person: Applicant,
  from: From,
  now: Date,
): Promise<Result<WithCookies, TooManyTries | WeakPassword>> {
  const { email } = person
  const judged = judgeTyped(person.password, [person.name, email])
  if (!judged.ok) return judged
  const tries = await spendAttempt({ kind: 'sign_up', address: from.address, person: email })
  if (!tries.ok) return tries
  return evenTime(SIGN_UP_MS, async () => {
    const passwordHash = await (await auth.$context).password.hash(person.password)
    const signUpId = await newId('account')
    const account = await upsertUnconfirmed({ ...person, passwordHash, signUpId }, from, now)
    const mayMail = await mayMailCode(email)
    if (account === 'confirmed' && mayMail) await unlessUnderWay(`notice|${email}`, () => tellAccountExists(email))
    if (account === 'unconfirmed' && mayMail) await mailCode(email)
    const headers = new Headers({ 'Set-Cookie': await rememberAsked('confirm', { email, requestId: null }, now) })
    headers.append('Set-Cookie', markSignUp(signUpId))
    return ok({ headers })
  })
}

type CodeInput = { readonly email: string; readonly code: string; readonly password?: string }

/** Checks the code of the sign-up mail and signs in. Unknown addresses, wrong, old and used codes are refused alike. */
export async function confirmEmail(
  input: CodeInput,
  from: FromBrowser,
  now: Date,
): Promise<Result<WithCookies, CodeRefusal>> {
  const { email } = input
  const { address, request } = from
  const tries = await spendAttempt({ kind: 'confirm', address, person: email })
  if (!tries.ok) return refused({ ...tries.refusal, field: 'code' })
  const headers = await evenTime(CONFIRM_MS, () => openAccount(input, request))
  if (!headers) return refused({ code: 'accounts.wrongCode', field: 'code' })
  await giveBack(tries.value)
  const { id } = await db.user.findUniqueOrThrow({ where: { email }, select: { id: true } })
  for (const kind of ['address_confirmed', 'signed_in'] as const)
    await recordSecurityEvent(db, { kind, actorId: id, subjectId: id, ...sentBy(from) }, now)
  headers.append('Set-Cookie', forgetAsked('confirm'))
  return ok({ headers: await withArrival(headers, { request, address, email, now }) })
}

/** Mails a new sign-up code, if the address waits for one. */
export async function resendCode(email: string, { address }: From): Promise<Result<null, TooManyTries>> {
  const tries = await spendAttempt({ kind: 'mail', address, person: email })
  if (!tries.ok) return tries
  return evenTime(MAIL_MS, async () => {
    const waiting = await db.user.count({ where: { email, emailVerified: false, disabledAt: null } })
    if ((await mayMailCode(email)) && waiting) await mailCode(email)
    return ok(null)
  })
}

/** The sign-up that waits for its code: every sign-up makes a new row with its password. */
export async function findSignUp(email: string) {
  return db.account.findFirst({
    where: { user: { email, emailVerified: false }, providerId: 'credential' },
    select: { id: true, password: true },
  })
}

async function openAccount({ email, code, password }: CodeInput, request: Request): Promise<Headers | null> {
  const signUpId = await provenSignUp({ email, password }, request)
  if (!signUpId) return null
  // Said like a wrong code: only an address that waits for its code gets here, and nobody may learn that.
  if (!(await spendAttempt({ kind: 'confirm_code', person: email })).ok) return null
  try {
    const { headers } = await auth.api.verifyEmailOTP({ body: { email, otp: code }, returnHeaders: true })
    if ((await credentialOf(email)) === signUpId) return headers
    await closeAgain(email)
    return null
  } catch (error) {
    if (!isAPIError(error)) throw error
    return null
  }
}

/**
 * A code opens the sign-up of whoever types it: of this browser, or with the password that was chosen then. A password that was typed
 * is hashed in any case: whoever has sent a sign-up for the address would otherwise see by the time whether it waits for its code.
 */
async function provenSignUp(
  { email, password }: Pick<CodeInput, 'email' | 'password'>,
  request: Request,
): Promise<string | null> {
  const waiting = await findSignUp(email)
  const isRight = password ? await isPasswordOf(waiting, password) : false
  return waiting && (isRight || waiting.id === signUpOf(request)) ? waiting.id : null
}

async function isPasswordOf(waiting: { password: string | null } | null, password: string): Promise<boolean> {
  const passwords = (await auth.$context).password
  if (waiting?.password) return passwords.verify({ hash: waiting.password, password })
  // Takes as long as the comparison.
  await passwords.hash(password)
  return false
}

type Newcomer = Omit<Applicant, 'password'> & { readonly passwordHash: string; readonly signUpId: string }

/**
 * Nobody has proved to own an address that is not confirmed, so whoever signs up with it last starts from nothing: name,
 * password and sessions of an earlier try are gone.
 */
async function upsertUnconfirmed(
  { name, email, language, passwordHash, signUpId }: Newcomer,
  from: From,
  now: Date,
): Promise<'confirmed' | 'unconfirmed'> {
  const id = await newId('user')
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`
      INSERT INTO "User" (id, email, name, language, "updatedAt") VALUES (${id}, ${email}, ${name}, ${language}, now())
      ON CONFLICT (email) DO NOTHING`
      const [user] = await tx.$queryRaw<{ id: string; emailVerified: boolean; staffRole: string | null }[]>`
      SELECT id, "emailVerified", "staffRole"::text FROM "User" WHERE email = ${email} FOR UPDATE`
      // A staff account waits for its first password and is opened by a reset code only.
      if (!user || user.emailVerified || user.staffRole) return 'confirmed'
      const userId = user.id
      await tx.user.update({ where: { id: userId }, data: { name, language } })
      await tx.session.deleteMany({ where: { userId } })
      await tx.account.deleteMany({ where: { userId } })
      await tx.account.create({
        data: { id: signUpId, accountId: userId, providerId: 'credential', userId, password: passwordHash },
      })
      // The form cannot be sent without it.
      await recordConsent(tx, { userId, purpose: 'account', isGiven: true }, now)
      await recordSecurityEvent(tx, { kind: 'signed_up', actorId: null, subjectId: userId, ...sentBy(from) }, now)
      return 'unconfirmed'
    },
    { isolationLevel: Prisma.TransactionIsolationLevel.ReadCommitted },
  )
}

async function newId(model: string): Promise<string> {
  return (await auth.$context).generateId({ model }) || crypto.randomUUID()
}

/** Two codes made at once would leave it open which of them counts, so only one is under way. */
async function mailCode(email: string): Promise<void> {
  await unlessUnderWay(`confirm|${email}`, () =>
    auth.api.sendVerificationOTP({ body: { email, type: 'email-verification' } }),
  )
}

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
