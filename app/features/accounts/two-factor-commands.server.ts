// Turning the second factor on, moving it to another device, making new backup codes, turning it off.
import type { PersonScope } from '~/domain/access/scopes'
import { allowTurnOff, type TurnOffRefusal } from '~/domain/access/two-factor'
import { ok, refused, type Result } from '~/domain/shared/result'
import { db, Prisma, type Tx } from '~/server/db.server'
import { isDemo } from '~/server/demo.server'
import { sessionCookieFor, sessionToken } from '~/server/session.server'
import { matchingStep, newTotpSecret } from '~/server/totp.server'
import { enqueueMail, type MailTemplate } from '../messages/commands.server'
import { recordSecurityEvent, type SecurityEvent } from '../security/commands.server'
import { giveBack, spendAttempt, type Spent, type TooManyTries } from './attempt-commands.server'
import { auth } from './gateway.server'
import { findKnownBrowser } from './known-browser-queries.server'
import type { TwoFactorInput } from './schema'
import { freshSession, type WrongCode } from './second-step-commands.server'
import type { FromBrowser, WithCookies } from './sign-up-commands.server'
import { backupMarks, newBackupCodes, sealSecret, useCode } from './two-factor-code-commands.server'
import { sealDraft } from './two-factor-draft-commands.server'
import { openDraft } from './two-factor-draft-queries.server'

export type TwoFactorRefusal =
  | TooManyTries
  | TurnOffRefusal
  | WrongCode
  | { readonly code: 'twoFactor.wrongPassword'; readonly field: 'password' }
  | { readonly code: 'twoFactor.isOn' | 'twoFactor.isOff' | 'twoFactor.setUpExpired' }

type Input<K extends TwoFactorInput['intent']> = Extract<TwoFactorInput, { readonly intent: K }>
type Answer = Promise<Result<WithCookies, TwoFactorRefusal>>

const DONE = ok({ headers: new Headers() })
/** The row of the person is held, so that what two browsers do comes one after the other. */
const TOGETHER = { isolationLevel: Prisma.TransactionIsolationLevel.ReadCommitted }

/** Whatever the page asks for, done by the one command that does it. */
export function manageTwoFactor(scope: PersonScope, input: TwoFactorInput, from: FromBrowser, now: Date): Answer {
  switch (input.intent) {
    case 'start':
      return startSetUp(scope, input, from, now)
    case 'confirm':
      return confirmDevice(scope, input, from, now)
    case 'cancel':
    case 'put_away':
      return keepDraft(from.request, null)
    case 'move':
    case 'new_codes':
    case 'turn_off':
      return change(scope, input, from, now)
  }
}

async function startSetUp(scope: PersonScope, input: Input<'start'>, from: FromBrowser, now: Date): Answer {
  if (await hasTwoFactor(scope)) return refused({ code: 'twoFactor.isOn' })
  const proved = await prove(scope, input, from, now)
  if (!proved.ok) return proved
  return keepDraft(from.request, await sealDraft({ kind: 'secret', secret: newTotpSecret() }, now))
}

/** What needs the password and a code: a session somebody left open is not enough. */
async function change(
  scope: PersonScope,
  input: Input<'move' | 'new_codes' | 'turn_off'>,
  from: FromBrowser,
  now: Date,
): Answer {
  const allowed = input.intent === 'turn_off' ? allowTurnOff({ ...scope, isDemo: isDemo() }) : DONE
  if (!allowed.ok) return allowed
  if (!(await hasTwoFactor(scope))) return refused({ code: 'twoFactor.isOff' })
  const proved = await prove(scope, input, from, now)
  if (!proved.ok) return proved
  switch (input.intent) {
    case 'move':
      return keepDraft(from.request, await sealDraft({ kind: 'secret', secret: newTotpSecret() }, now))
    case 'new_codes': {
      const codes = newBackupCodes()
      const backupCodes = await backupMarks(scope.userId, codes, now)
      await db.$transaction(async (tx) => {
        await tx.twoFactor.updateMany({ where: { userId: scope.userId }, data: { backupCodes } })
        await note(tx, { kind: 'two_factor_codes', scope, from }, now)
      })
      return keepDraft(from.request, await sealDraft({ kind: 'codes', codes }, now))
    }
    case 'turn_off':
      return turnOff(scope, from, now)
  }
}

/** The first code of the new device: from now on it is the one that counts, and every other session ends. */
async function confirmDevice(scope: PersonScope, input: Input<'confirm'>, from: FromBrowser, now: Date): Answer {
  const { userId } = scope
  const token = sessionToken(from.request) ?? ''
  const session = await db.session.findUnique({ where: { token }, select: { twoFactorDraft: true } })
  const draft = await openDraft(session?.twoFactorDraft, now)
  if (draft?.kind !== 'secret') return refused({ code: 'twoFactor.setUpExpired' })
  const tries = await spendFor(scope, from, now)
  if (!tries.ok) return refused({ ...tries.refusal, field: 'code' })
  const step = matchingStep(draft.secret, { code: input.code, now })
  if (step === null) return refuseCode({ scope, from, reason: 'new_device' }, now)
  await giveBack(tries.value)
  const [codes, renewed, secret] = [newBackupCodes(), freshSession(now), await sealSecret(draft.secret, now)]
  const backupCodes = await backupMarks(userId, codes, now)
  const twoFactorDraft = await sealDraft({ kind: 'codes', codes }, now)
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT id FROM "User" WHERE id = ${userId} FOR UPDATE`
    const { count } = await tx.session.updateMany({
      where: { token, twoFactorDraft: session?.twoFactorDraft },
      data: { ...renewed, twoFactorDraft, twoFactorAt: now, provedAt: now },
    })
    if (count === 0) return refused({ code: 'twoFactor.setUpExpired' })
    const kind = (await tx.twoFactor.count({ where: { userId } })) > 0 ? 'two_factor_moved' : 'two_factor_on'
    await note(tx, { kind, scope, from }, now)
    const device = { secret, lastStep: step, backupCodes, since: now }
    await tx.twoFactor.upsert({ where: { userId }, create: { userId, ...device }, update: device })
    await tx.session.deleteMany({ where: { userId, token: { not: renewed.token } } })
    await tell(tx, scope, 'twoFactorOn')
    return ok({ headers: new Headers({ 'Set-Cookie': sessionCookieFor(renewed.token) }) })
  }, TOGETHER)
}

async function turnOff(scope: PersonScope, from: FromBrowser, now: Date): Answer {
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT id FROM "User" WHERE id = ${scope.userId} FOR UPDATE`
    const { count } = await tx.twoFactor.deleteMany({ where: { userId: scope.userId } })
    await tx.session.updateMany({
      where: { token: sessionToken(from.request) ?? '' },
      data: { twoFactorAt: null, twoFactorDraft: null },
    })
    if (count === 0) return
    await note(tx, { kind: 'two_factor_off', scope, from }, now)
    await tell(tx, scope, 'twoFactorOff')
  }, TOGETHER)
  return DONE
}

async function keepDraft(request: Request, twoFactorDraft: string | null): Answer {
  await db.session.updateMany({ where: { token: sessionToken(request) ?? '' }, data: { twoFactorDraft } })
  return DONE
}

/** The password first, so that a slip in it does not use the code up. */
export async function prove(
  scope: PersonScope,
  { password, code }: { readonly password: string; readonly code?: string },
  from: FromBrowser,
  now: Date,
): Promise<Result<null, TwoFactorRefusal>> {
  const tries = await spendFor(scope, from, now)
  if (!tries.ok) return tries
  const account = await db.account.findFirst({
    where: { userId: scope.userId, providerId: 'credential' },
    select: { password: true },
  })
  const hash = account?.password
  if (!hash || !(await (await auth.$context).password.verify({ hash, password }))) {
    await note(db, { kind: 'second_factor_failed', scope, from, reason: 'wrong_password' }, now)
    return refused({ code: 'twoFactor.wrongPassword', field: 'password' })
  }
  if (code !== undefined && !(await useCode(scope.userId, { code, now })))
    return refuseCode({ scope, from, reason: 'wrong_code' }, now)
  await giveBack(tries.value)
  return ok(null)
}

async function spendFor(
  { email }: PersonScope,
  { address, request }: FromBrowser,
  now: Date,
): Promise<Result<Spent, TooManyTries>> {
  const browser = await findKnownBrowser(request, email, now)
  return spendAttempt({ kind: 'two_factor', address, person: email, browser })
}

export async function hasTwoFactor({ userId }: Pick<PersonScope, 'userId'>): Promise<boolean> {
  return (await db.twoFactor.count({ where: { userId } })) > 0
}

async function tell(tx: Tx, { email, name, language }: PersonScope, template: MailTemplate): Promise<void> {
  await enqueueMail(tx, { to: email, language, template, values: { name } })
}

type Noted = Pick<SecurityEvent, 'reason'> & {
  readonly kind: SecurityEvent['kind']
  readonly scope: PersonScope
  readonly from: FromBrowser
}

async function note(store: Tx | typeof db, { kind, scope, from, reason }: Noted, now: Date): Promise<void> {
  const { address, requestId } = from
  await recordSecurityEvent(
    store,
    { kind, actorId: scope.userId, subjectId: scope.userId, address, requestId, reason },
    now,
  )
}

async function refuseCode(about: Omit<Noted, 'kind'>, now: Date): Promise<Result<never, WrongCode>> {
  await note(db, { kind: 'second_factor_failed', ...about }, now)
  return refused({ code: 'twoFactor.wrongCode', field: 'code' })
}
