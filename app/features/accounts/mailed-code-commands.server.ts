// Codes that are mailed to an account, for a new password or to prove the mailbox at sign-in (docs/decisions/032). A mail holds two:
// six digits for the browser that asked, which a stranger's browser cannot even try, and a longer one for any other browser, which
// nobody can guess. Known and unknown addresses are answered alike, in words and in time.
import { randomInt, timingSafeEqual } from 'node:crypto'
import { ok, type Result } from '~/domain/shared/result'
import { askedIn, rememberAsked } from '~/server/asked-cookie.server'
import { CODE_MINUTES } from '~/server/auth.server'
import { db, type Tx } from '~/server/db.server'
import { evenTime } from '~/server/even-time.server'
import { keyFor, keysFor } from '~/server/keys.server'
import { markOf } from '~/server/sealed-text.server'
import type { Sender } from '~/server/session.server'
import { enqueueMail, type MailTemplate } from '../messages/commands.server'
import { spendLimit } from '../security/limit-commands.server'
import { giveBack, spendAttempt, type TooManyTries } from './attempt-commands.server'
import type { WithCookies } from './sign-up-commands.server'

export type CodePurpose = 'reset' | 'mailbox'
const TEMPLATES = { reset: 'resetCode', mailbox: 'mailboxCode' } as const satisfies Record<CodePurpose, MailTemplate>

// Above the time of the longer way, so that both take as long.
const MAIL_MS = 250
const TRIES = 5
/** Without what looks alike: 0 and o, 1, i and l. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'
const LONG_LENGTH = 12

export type CodeRequest = { readonly email: string; readonly requestId: string }

/**
 * Mails a code, at most one in five minutes however many ask. The cookie binds the code to this browser; when nothing was mailed the
 * browser keeps what it asked for before, because that code still counts.
 */
export async function askForCode(
  purpose: CodePurpose,
  { email, requestId }: CodeRequest,
  { address, request }: Sender,
  now: Date,
): Promise<Result<WithCookies, TooManyTries>> {
  const tries = await spendAttempt({ kind: 'mail', address, person: email })
  if (!tries.ok) return tries
  return evenTime(MAIL_MS, async () => {
    const before = await askedIn(request, purpose, now)
    const isFirst = await mayMail(purpose, email)
    if (isFirst) await mailCode(purpose, { email, requestId }, now)
    const kept = !isFirst && before?.email === email ? before.requestId : null
    const asked = { email, requestId: kept ?? requestId }
    return ok({ headers: new Headers({ 'Set-Cookie': await rememberAsked(purpose, asked, now) }) })
  })
}

/** Asked for known and unknown addresses alike. */
async function mayMail(purpose: CodePurpose, email: string): Promise<boolean> {
  return (await spendLimit(db, { limit: 'mailedCodes', who: `${purpose}|${email.toLowerCase()}`, code: 'enough' })).ok
}

async function mailCode(purpose: CodePurpose, { email, requestId }: CodeRequest, now: Date): Promise<void> {
  const reader = await db.user.findFirst({ where: { email, disabledAt: null } })
  const short = String(randomInt(1_000_000)).padStart(6, '0')
  const long = Array.from({ length: LONG_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('')
  if (!reader) return
  const row = {
    purpose,
    userId: reader.id,
    shortMark: markOf(keyFor('mailed_codes'), shortText({ purpose, requestId, code: short })),
    longMark: markOf(keyFor('mailed_codes'), longText({ purpose, userId: reader.id, code: long })),
    triesLeft: TRIES,
    expiresAt: new Date(now.getTime() + CODE_MINUTES * 60_000),
    createdAt: now,
  }
  const values = { name: reader.name, code: short, longCode: inGroups(long), minutes: CODE_MINUTES }
  await db.$transaction(async (tx) => {
    await tx.mailedCode.deleteMany({ where: { expiresAt: { lt: now } } })
    await tx.mailedCode.upsert({ where: { id: requestId }, create: { id: requestId, ...row }, update: row })
    await enqueueMail(tx, { to: email, language: reader.language, template: TEMPLATES[purpose], values })
  })
}

type GivenCode = {
  readonly email: string
  /** Six digits or the longer one, without its hyphens. */
  readonly code: string
  /** What this browser asked for, or null. */
  readonly requestId: string | null
  /** The browser's id when the person is known in it: its own tries cannot be spent by others. */
  readonly browser: string | null
}
/** A code that was right and is still to be taken. */
export type RightCode = { readonly id: string; readonly userId: string }

/** Whose right code it is; null for a wrong, old or used one, for one of another browser, and for unknown and closed accounts. */
export async function findRightCode(purpose: CodePurpose, given: GivenCode, now: Date): Promise<RightCode | null> {
  const isLong = given.code.length === LONG_LENGTH
  const tries = isLong
    ? ok([])
    : await spendAttempt({ kind: 'short_code', person: given.email, browser: given.browser })
  const user = await db.user.findFirst({ where: { email: given.email, disabledAt: null }, select: { id: true } })
  const userId = user?.id ?? 'nobody'
  if (isLong) return findLong(purpose, { userId, code: given.code }, now)
  const found = given.requestId && tries.ok ? await tryShort(purpose, { userId, ...given }, now) : null
  if (found && tries.ok) await giveBack(tries.value)
  return found
}

async function findLong(purpose: CodePurpose, { userId, code }: { userId: string; code: string }, now: Date) {
  return db.mailedCode.findFirst({
    where: { purpose, userId, longMark: { in: marksOf(longText({ purpose, userId, code })) }, expiresAt: { gt: now } },
    select: { id: true, userId: true },
  })
}

/** Every try is counted before it is compared, so that of many at once no more than allowed are. */
async function tryShort(
  purpose: CodePurpose,
  { userId, requestId, code }: Pick<GivenCode, 'requestId' | 'code'> & { readonly userId: string },
  now: Date,
): Promise<RightCode | null> {
  const [row] = await db.$queryRaw<{ shortMark: string }[]>`
    UPDATE "MailedCode" SET "triesLeft" = "triesLeft" - 1
    WHERE id = ${requestId}::uuid AND purpose = ${purpose} AND "userId" = ${userId} AND "triesLeft" > 0 AND "expiresAt" > ${now}
    RETURNING "shortMark"`
  if (!row || !requestId) return null
  const isRight = marksOf(shortText({ purpose, requestId, code })).some((mark) => isSame(row.shortMark, mark))
  return isRight ? { id: requestId, userId } : null
}

/** Uses the code up, and with it every other of the same purpose; false when somebody was quicker. */
export async function takeCode(tx: Tx, purpose: CodePurpose, { id, userId }: RightCode): Promise<boolean> {
  const { count } = await tx.mailedCode.deleteMany({ where: { id, userId, purpose } })
  if (count > 0) await tx.mailedCode.deleteMany({ where: { userId, purpose } })
  return count > 0
}

/** With the present key, and with the one before while the secret is being changed. */
function marksOf(text: string): string[] {
  return keysFor('mailed_codes').map((key) => markOf(key, text))
}

function shortText({ purpose, requestId, code }: { purpose: CodePurpose; requestId: string; code: string }): string {
  return `${purpose} in ${requestId} ${code}`
}

function longText({ purpose, userId, code }: { purpose: CodePurpose; userId: string; code: string }): string {
  return `${purpose} for ${userId} ${code}`
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

function inGroups(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-')
}
