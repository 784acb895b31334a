// The sessions of one person: where each is used from, how many there may be, and ending them. Open streams of an ended session end
// with the commit, by a trigger.
import { keptUserAgent } from '~/domain/access/devices'
import type { PersonScope, StaffRole } from '~/domain/access/scopes'
import { sessionRule } from '~/domain/access/sessions'
import { rememberPerson } from '~/server/browser-marks.server'
import { db, type Tx } from '~/server/db.server'
import { sessionToken, sessionTokenIn } from '~/server/session.server'
import { recordSecurityEvent } from '../security/commands.server'
import { forgetBrowsers } from './known-browser-commands.server'
import type { SessionsInput } from './schema'
import type { FromBrowser } from './sign-up-commands.server'

/** Notes where the session of these headers is used from, and ends the oldest of the person's when there are too many. */
export async function settleSession(headers: Headers, { request, address }: FromBrowser, now: Date): Promise<void> {
  const token = sessionTokenIn(headers)
  if (!token) return
  const userAgent = keptUserAgent(request.headers.get('user-agent'))
  await db.$transaction(async (tx) => {
    // One sign-in of a person after the other, before either holds a row that the other would delete.
    await tx.$executeRaw`
      SELECT u.id FROM "User" u WHERE u.id = (SELECT s."userId" FROM "Session" s WHERE s.token = ${token}) FOR NO KEY UPDATE`
    const [arrived] = await tx.$queryRaw<{ userId: string; staffRole: StaffRole | null }[]>`
      UPDATE "Session" s SET "ipAddress" = ${address}, "userAgent" = ${userAgent} FROM "User" u
      WHERE s.token = ${token} AND u.id = s."userId" RETURNING u.id AS "userId", u."staffRole"::text`
    if (arrived) await endOldest(tx, { ...arrived, address, now })
  })
}

type Arrived = {
  readonly userId: string
  readonly staffRole: StaffRole | null
  readonly address: string
  readonly now: Date
}

/**
 * Sessions that wait for a code are counted by themselves: whoever knows the password alone must not push the person's own out. One
 * order for everybody, so that sign-ins at the same moment end the same ones.
 */
async function endOldest(tx: Tx, { userId, staffRole, address, now }: Arrived): Promise<void> {
  const ended = await tx.$queryRaw<unknown[]>`
    DELETE FROM "Session" WHERE id IN (
      SELECT id FROM (
        SELECT id, row_number() OVER (PARTITION BY "twoFactorAt" IS NULL ORDER BY "createdAt" DESC, id) AS place
        FROM "Session" WHERE "userId" = ${userId}) mine
      WHERE place > ${sessionRule(staffRole).atOnce}) RETURNING id`
  const who = { actorId: null, subjectId: userId, address }
  for (const _ of ended)
    await recordSecurityEvent(tx, { kind: 'session_ended', ...who, reason: 'too_many_sessions' }, now)
}

/**
 * Ends one session of the person, or all but the one that asks; then the other browsers are strange ones again, too. Somebody else's,
 * and one that has ended, change nothing.
 */
export async function manageSessions(
  scope: PersonScope,
  input: SessionsInput,
  { address, requestId, request }: FromBrowser,
  now: Date,
): Promise<Headers> {
  const { userId, email } = scope
  const which = input.intent === 'end' ? { id: input.sessionId } : { token: { not: sessionToken(request) ?? '' } }
  const kind = input.intent === 'end' ? 'session_ended' : 'sessions_ended'
  await db.$transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { ...which, userId } })
    const event = { kind, actorId: userId, subjectId: userId, address, requestId, reason: 'by_person' } as const
    if (count > 0) await recordSecurityEvent(tx, event, now)
    if (input.intent !== 'end') await forgetBrowsers(tx, userId, now)
  })
  return new Headers(input.intent === 'end' ? {} : { 'Set-Cookie': rememberPerson(request, email, now) })
}
