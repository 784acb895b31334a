// Setting another password: with a code that was mailed, or with the present one while signed in. Both end the other sessions, make
// every browser a stranger's again and tell the person by mail.
import { randomUUID } from 'node:crypto'
import type { PersonScope } from '~/domain/access/scopes'
import { ok, refused, type Result } from '~/domain/shared/result'
import { askedIn, forgetAsked } from '~/server/asked-cookie.server'
import { rememberPerson } from '~/server/browser-marks.server'
import { db, Prisma, type Tx } from '~/server/db.server'
import { evenTime } from '~/server/even-time.server'
import { hashPassword, verifyPassword } from '~/server/password-hash.server'
import { sessionCookieFor, sessionToken, type Sender } from '~/server/session.server'
import { enqueueMail } from '../messages/commands.server'
import { recordSecurityEvent } from '../security/commands.server'
import { giveBack, spendAttempt, type TooManyTries } from './attempt-commands.server'
import { hasTwoFactor } from './commands.server'
import { sentBy, tellFailure } from './failure-commands.server'
import { forgetBrowsers } from './known-browser-commands.server'
import { findKnownBrowser } from './known-browser-queries.server'
import { askForCode, findRightCode, takeCode, type CodeRequest, type RightCode } from './mailed-code-commands.server'
import { judgePassword, judgeTyped, type WeakPassword } from './password-queries.server'
import { freshSession } from './second-step-commands.server'
import type { WithCookies } from './sign-up-commands.server'

// Above the time of the longer way, so that both take as long.
const RESET_MS = 200
/** The row of the person is held, so that what two browsers do comes one after the other. */
const TOGETHER = { isolationLevel: Prisma.TransactionIsolationLevel.ReadCommitted }

/** Mails a reset code to an address that has an account, and says the same of every other. */
export async function requestReset(
  asked: CodeRequest,
  from: Sender,
  now: Date,
): Promise<Result<WithCookies, TooManyTries>> {
  const done = await askForCode('reset', asked, from, now)
  if (done.ok) await tellFailure('reset_asked', { email: asked.email, from }, now)
  return done
}

type ResetInput = { readonly email: string; readonly code: string; readonly password: string }
type WrongCode = { readonly code: 'accounts.wrongMailedCode' }
export type ResetRefusal = ((TooManyTries | WrongCode) & { readonly field: 'code' }) | WeakPassword

/** Sets a new password with the code of the mail, confirms the address and ends all sessions of the account. */
export async function resetPassword(
  { email, code, password }: ResetInput,
  from: Sender,
  now: Date,
): Promise<Result<WithCookies, ResetRefusal>> {
  const judged = judgeTyped(password, [email])
  if (!judged.ok) return judged
  const { address, request } = from
  const browser = await findKnownBrowser(request, email, now)
  const tries = await spendAttempt({ kind: 'reset', address, person: email, browser })
  if (!tries.ok) return refused({ ...tries.refusal, field: 'code' })
  const right = await evenTime(RESET_MS, async () => {
    const asked = await askedIn(request, 'reset', now)
    const requestId = asked?.email === email ? asked.requestId : null
    const found = await findRightCode('reset', { email, code, requestId, browser }, now)
    if (!found) await tellFailure('reset_failed', { email, from, reason: 'wrong_code' }, now)
    return found
  })
  if (!right) return refused({ code: 'accounts.wrongMailedCode', field: 'code' })
  await giveBack(tries.value)
  // Only now, because it asks for names that the account has.
  const known = await judgePassword(right.userId, password)
  if (!known.ok) return known
  if (!(await setWithCode(right, password, from, now)))
    return refused({ code: 'accounts.wrongMailedCode', field: 'code' })
  const headers = new Headers({ 'Set-Cookie': forgetAsked('reset') })
  // Whoever reads the mails must not get further tries of the second factor by it.
  if (!(await hasTwoFactor(email))) headers.append('Set-Cookie', rememberPerson(request, email, now))
  return ok({ headers })
}

async function setWithCode(right: RightCode, password: string, from: Sender, now: Date): Promise<boolean> {
  const { userId } = right
  const hash = await hashPassword(password)
  return db.$transaction(async (tx) => {
    const [person] = await tx.$queryRaw<{ disabledAt: Date | null }[]>`
      SELECT "disabledAt" FROM "User" WHERE id = ${userId} FOR UPDATE`
    if (!person || person.disabledAt || !(await takeCode(tx, 'reset', right))) return false
    await storeHash(tx, userId, hash)
    await tx.session.deleteMany({ where: { userId } })
    await tx.user.update({ where: { id: userId }, data: { emailVerified: true } })
    await afterwards(tx, { userId, kind: 'password_reset', from }, now)
    return true
  }, TOGETHER)
}

type ChangeInput = { readonly currentPassword: string; readonly password: string }
export type ChangeRefusal =
  | TooManyTries
  | WeakPassword
  | { readonly code: 'accounts.wrongPassword'; readonly field: 'currentPassword' }
  | { readonly code: 'accounts.samePassword'; readonly field: 'password' }

/** The session at hand goes on under another id; every other one ends. */
export async function changePassword(
  scope: PersonScope,
  { currentPassword, password }: ChangeInput,
  from: Sender,
  now: Date,
): Promise<Result<WithCookies, ChangeRefusal>> {
  const { userId, email } = scope
  const tries = await spendAttempt({ kind: 'password_change', person: email })
  if (!tries.ok) return tries
  const account = await db.account.findFirst({
    where: { userId, providerId: 'credential' },
    select: { password: true },
  })
  const before = account?.password
  if (!before || !(await verifyPassword({ hash: before, password: currentPassword }))) {
    const event = { kind: 'password_change_failed', actorId: userId, subjectId: userId, ...sentBy(from) } as const
    await recordSecurityEvent(db, { ...event, reason: 'wrong_password' }, now)
    return refused({ code: 'accounts.wrongPassword', field: 'currentPassword' })
  }
  await giveBack(tries.value)
  if (password === currentPassword) return refused({ code: 'accounts.samePassword', field: 'password' })
  const judged = await judgePassword(userId, password)
  if (!judged.ok) return judged
  const token = sessionToken(from.request) ?? ''
  const [hash, { expiresAt: _, ...renewed }] = [await hashPassword(password), freshSession(now)]
  const isChanged = await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT id FROM "User" WHERE id = ${userId} FOR UPDATE`
    const { count } = await tx.account.updateMany({
      where: { userId, providerId: 'credential', password: before },
      data: { password: hash },
    })
    if (count === 0) return false
    await tx.session.updateMany({ where: { token }, data: renewed })
    await tx.session.deleteMany({ where: { userId, token: { not: renewed.token } } })
    await afterwards(tx, { userId, kind: 'password_changed', from }, now)
    return true
  }, TOGETHER)
  // Somebody else has just set another one, so the one that was typed is no longer the present one.
  if (!isChanged) return refused({ code: 'accounts.wrongPassword', field: 'currentPassword' })
  const headers = new Headers({ 'Set-Cookie': sessionCookieFor(renewed.token) })
  headers.append('Set-Cookie', rememberPerson(from.request, email, now))
  return ok({ headers })
}

async function storeHash(tx: Tx, userId: string, password: string): Promise<void> {
  const where = { userId, providerId: 'credential' }
  const { count } = await tx.account.updateMany({ where, data: { password } })
  if (count > 0) return
  await tx.account.create({ data: { id: randomUUID(), accountId: userId, ...where, password } })
}

type NewPassword = {
  readonly userId: string
  readonly kind: 'password_reset' | 'password_changed'
  readonly from: Sender
}

async function afterwards(tx: Tx, { userId, kind, from }: NewPassword, now: Date): Promise<void> {
  await forgetBrowsers(tx, userId, now)
  await tx.mailedCode.deleteMany({ where: { userId } })
  await recordSecurityEvent(tx, { kind, actorId: userId, subjectId: userId, ...sentBy(from) }, now)
  const { name, email, language } = await tx.user.findUniqueOrThrow({ where: { id: userId } })
  await enqueueMail(tx, { to: email, language, template: 'passwordChanged', values: { name } })
}
