// What the portal refused, told after the answer is given: no page waits for it, and a database that is away changes no answer. Whoever
// asks again and again costs one look-up in ten minutes, however often they ask.
import { eventSlot } from '~/domain/access/security-events'
import { isRefusal, refusalKind, type Refusal } from '~/domain/access/refusals'
import type { StaffRole } from '~/domain/access/scopes'
import { addressKey } from '~/server/client-key.server'
import { db } from '~/server/db.server'
import { log } from '~/server/log.server'
import { recordSecurityEvent } from './commands.server'

export type RefusedRequest = Refusal & {
  /** The firm that the address names, whether it is one or not. */
  readonly firmId: string | null
  /** Of the session cookie, if we signed it. */
  readonly token: string | null
  readonly address: string
  readonly requestId: string
}

/** In ten minutes, of one process. A flood from very many addresses must neither fill the record nor keep the database busy. */
const MOST_LOOKED_AT = 500
/** One after the other; what comes while so many wait is not told. */
const MOST_WAITING = 50

let seen = new Set<string>()
let window = ''
const waiting: (() => Promise<void>)[] = []
let working: Promise<void> | null = null

/** Never fails and never waits. */
export function noteRefusal(refused: RefusedRequest, now: Date): void {
  const kind = refusalKind(refused)
  if (!kind || (refused.status === 404 && !refused.token)) return
  const { firmId, address, token, route } = refused
  const slot =
    eventSlot({ kind, actorId: token, subjectId: null, firmId, address: addressKey(address), reason: route }, now) ?? ''
  const present = slot.slice(slot.lastIndexOf('|'))
  if (present !== window) [window, seen] = [present, new Set()]
  if (seen.has(slot) || waiting.length >= MOST_WAITING) return
  if (seen.size >= MOST_LOOKED_AT) return
  seen.add(slot)
  if (seen.size === MOST_LOOKED_AT)
    log.warn('so much is refused that the record leaves out the rest of these ten minutes')
  waiting.push(() => record(refused, now))
  working ??= workOff()
}

/** When all that was noted is told. */
export async function refusalsTold(): Promise<void> {
  await working
}

async function workOff(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift())
    await next().catch((error: unknown) => log.warn({ err: error }, 'what was refused could not be recorded'))
  working = null
}

async function record(refused: RefusedRequest, now: Date): Promise<void> {
  const { route, address, requestId } = refused
  const kind = refusalKind(refused)
  const asking = await findAsking(refused)
  if (!kind || !isRefusal(refused, { person: asking, firm: asking?.firm ?? 'none' })) return
  const personId = asking?.userId ?? null
  // Who was made to send a form by another page has not done it.
  const who =
    kind === 'origin_refused' ? { actorId: null, subjectId: personId } : { actorId: personId, subjectId: null }
  const firmId = asking && asking.firm !== 'none' && refused.firmId ? { firmId: refused.firmId } : {}
  await recordSecurityEvent(db, { kind, ...who, ...firmId, address, reason: route, requestId }, now)
}

type Found = {
  readonly userId: string
  readonly staffRole: StaffRole | null
  readonly firm: 'none' | 'own' | 'foreign'
}

async function findAsking({ token, firmId }: RefusedRequest): Promise<Found | null> {
  if (!token) return null
  const found = await db.$queryRaw<Found[]>`
    SELECT u.id AS "userId", u."staffRole"::text AS "staffRole",
      CASE WHEN m."userId" IS NOT NULL THEN 'own' WHEN f.id IS NOT NULL THEN 'foreign' ELSE 'none' END AS firm
    FROM "Session" s JOIN "User" u ON u.id = s."userId" AND u."disabledAt" IS NULL
    LEFT JOIN "Firm" f ON f.id = ${firmId}::uuid
    LEFT JOIN "Membership" m ON m."firmId" = f.id AND m."userId" = u.id
    WHERE s.token = ${token} AND s."expiresAt" > now()`
  return found[0] ?? null
}
