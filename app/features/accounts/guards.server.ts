// The only place where a request becomes a scope. Session, account and role are read from the database at every request, in one
// query, so that a changed role or a disabled account bites at once.
import { menuOf } from '~/domain/access/menus'
import { redirect } from '@remix-run/node'
import {
  FIRM_ROLES,
  SYSTEM_ID,
  type AdminScope,
  type AdvisorScope,
  type FirmRole,
  type FirmScope,
  type Language,
  type PersonScope,
  type ProgrammeScope,
  type StaffRole,
  type SystemScope,
} from '~/domain/access/scopes'
import { isWorthNoting, sessionEnd } from '~/domain/access/sessions'
import { sessionOpens, type Opens } from '~/domain/access/two-factor'
import { languageOf } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { notFound, postedForm } from '~/server/http.server'
import { isDemo } from '~/server/demo.server'
import { sessionToken } from '~/server/session.server'
import { askedOnce } from '~/server/visit.server'
import { sha256 } from '~/server/sha256.server'
import { holdText, pagePath } from './held-text-commands.server'
import { noMember, roleTooSmall } from './lost-role-queries.server'

const LARGEST_HELD_BODY = 2_000_000
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

type Signed = {
  readonly userId: string
  readonly email: string
  readonly name: string
  readonly language: Language
  readonly staffRole: StaffRole | null
  readonly firmRole: FirmRole | null
  /** The firm's credit code was taken back: nobody reaches it any more. */
  readonly isTakenBack: boolean
  readonly opens: Opens
  readonly sessionId: string
  /** When the session ends, if nothing is done until then. */
  readonly endsAt: Date
}

/** watch: asked by an open page itself, which must not keep a session alive that nobody uses. */
type Asking = 'act' | 'watch'

/** Who is signed in, or null. */
export async function findPerson(request: Request): Promise<PersonScope | null> {
  const signed = await findSigned(request, null)
  return typeof signed === 'object' ? personFrom(signed) : null
}

/** Sends people who are not signed in to the sign-in page, and back again with what they had typed. */
export async function requirePerson(request: Request): Promise<PersonScope> {
  return personFrom(await requireSigned(request, null))
}

/** A member of the firm with at least this role. 404 for other people's firms, 403 for too small a role. */
export async function requireFirm(
  request: Request,
  firmId: string | undefined,
  { atLeast }: { readonly atLeast: FirmRole },
): Promise<FirmScope> {
  // What is no id at all is answered like an id of somebody else's firm.
  const id = firmId && UUID.test(firmId) ? firmId : null
  const signed = await requireSigned(request, id)
  if (!id || !signed.firmRole) throw await noMember(request)
  // The list of the person's firms says what has happened to it.
  if (signed.isTakenBack) throw redirect(paths.firms.list({ all: 1 }), { status: 303 })
  if (FIRM_ROLES.indexOf(signed.firmRole) > FIRM_ROLES.indexOf(atLeast))
    throw await roleTooSmall(request, signed.firmRole)
  return scopeForFirm({
    firmId: id.toLowerCase(),
    userId: signed.userId,
    role: signed.firmRole,
    language: signed.language,
  })
}

const ADVISORS: readonly StaffRole[] = ['advisor', 'lead_advisor']

export async function requireAdvisor(request: Request): Promise<AdvisorScope> {
  return advisorFrom(await requireStaff(request, ADVISORS))
}

export type Watch = {
  readonly scope: AdvisorScope
  /** A hash of the session's id, as the database tells of its end. */
  readonly session: string
  readonly endsAt: Date
}

/** An advisor whose page asks by itself, while nobody may be sitting before it. */
export async function watchAsAdvisor(request: Request): Promise<Watch> {
  const signed = await requireStaff(request, ADVISORS, 'watch')
  const session = sha256(signed.sessionId)
  return { scope: advisorFrom(signed), session, endsAt: signed.endsAt }
}

/** A lead advisor; for other advisors the page does not exist. */
export async function requireLead(request: Request): Promise<AdvisorScope> {
  const scope = await requireAdvisor(request)
  if (!scope.isLead) throw notFound('advisor')
  return scope
}

export async function requireOfficial(request: Request): Promise<ProgrammeScope> {
  const signed = await requireStaff(request, ['official'])
  return scopeForProgramme({ userId: signed.userId, language: signed.language })
}

export async function requireAdmin(request: Request): Promise<AdminScope> {
  const signed = await requireStaff(request, ['administrator'])
  return scopeForAdmin({ userId: signed.userId, language: signed.language })
}

// Below: made from rows that are already known. Only the guards above, tests, the seed and jobs may call these.

export function scopeForFirm(member: Omit<FirmScope, '__scope'>): FirmScope {
  return member as FirmScope
}

export function scopeForAdvisor(advisor: Omit<AdvisorScope, '__scope'>): AdvisorScope {
  return advisor as AdvisorScope
}

export function scopeForProgramme(official: Omit<ProgrammeScope, '__scope'>): ProgrammeScope {
  return official as ProgrammeScope
}

export function scopeForAdmin(administrator: Omit<AdminScope, '__scope'>): AdminScope {
  return administrator as AdminScope
}

export function scopeForSystem(): SystemScope {
  return { userId: SYSTEM_ID, language: 'zh-CN' } as SystemScope
}

function personFrom({ userId, email, name, language, staffRole }: Signed): PersonScope {
  return { userId, email, name, language, staffRole } as PersonScope
}

function advisorFrom({ userId, staffRole, language }: Signed): AdvisorScope {
  return scopeForAdvisor({ userId, isLead: staffRole === 'lead_advisor', language })
}

type Row = Omit<Signed, 'language' | 'opens' | 'endsAt'> & {
  readonly hasTwoFactor: boolean
  readonly hasPassed: boolean
  readonly startedAt: Date
  readonly lastSeenAt: Date
}

/** ended: the browser still has the cookie of a session that is over. */
type Found = Signed | 'nobody' | 'ended'

async function findSigned(request: Request, firmId: string | null, asking: Asking = 'act'): Promise<Found> {
  const token = sessionToken(request)
  if (!token) return 'nobody'
  const find = () => findSession(request, { token, firmId, asking })
  // A page and what is around it are one answer. An action may change what its page's loaders find; an open page asks again and again.
  if (request.method !== 'GET' || asking === 'watch') return find()
  return askedOnce(`signed ${token} ${firmId}`, find)
}

type Session = { readonly token: string; readonly firmId: string | null; readonly asking: Asking }

// A session whose second factor is still to be given is nobody's.
async function findSession(request: Request, { token, firmId, asking }: Session): Promise<Found> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT u.id AS "userId", u.email, u.name, u."staffRole"::text AS "staffRole", m.role::text AS "firmRole",
      m.role IS NOT NULL AND EXISTS (SELECT FROM "Firm" t WHERE t.id = m."firmId" AND t."takenBackAt" IS NOT NULL) AS "isTakenBack",
      f."userId" IS NOT NULL AS "hasTwoFactor", s."twoFactorAt" IS NOT NULL AS "hasPassed",
      s.id AS "sessionId", s."createdAt" AS "startedAt", s."lastSeenAt"
    FROM "Session" s
    JOIN "User" u ON u.id = s."userId" AND u."disabledAt" IS NULL
    LEFT JOIN "TwoFactor" f ON f."userId" = u.id
    LEFT JOIN "Membership" m ON m."userId" = u.id AND m."firmId" = ${firmId}::uuid
    WHERE s.token = ${token} AND s."expiresAt" > now()`
  if (!rows[0]) return 'ended'
  const { hasTwoFactor, hasPassed, startedAt, lastSeenAt, ...signed } = rows[0]
  const { staffRole, sessionId } = signed
  const now = new Date()
  const endsAt = sessionEnd({ staffRole, startedAt, lastSeenAt })
  if (endsAt <= now) return 'ended'
  const opens = sessionOpens({ staffRole, isDemo: isDemo(), hasTwoFactor, hasPassed })
  if (opens === 'nothing') return 'nobody'
  if (asking === 'act' && isWorthNoting(lastSeenAt, now)) await noteSeen(sessionId, { lastSeenAt, now })
  // Signing in writes the account's language into the cookie, so this is what the rest of the page is written in.
  return { ...signed, opens, endsAt, language: languageOf(request) }
}

/** Once in five minutes for each session; of the loaders of one page, which ask at the same moment, only one writes. */
async function noteSeen(sessionId: string, { lastSeenAt, now }: { lastSeenAt: Date; now: Date }): Promise<void> {
  await db.$executeRaw`UPDATE "Session" SET "lastSeenAt" = ${now} WHERE id = ${sessionId} AND "lastSeenAt" = ${lastSeenAt}`
}

async function requireSigned(request: Request, firmId: string | null, asking?: Asking): Promise<Signed> {
  const found = await findSigned(request, firmId, asking)
  if (typeof found === 'object') return found
  const ended = found === 'ended' ? '1' : undefined
  throw await sentTo(({ next }) => paths.account.signIn({ next, ended }), request)
}

async function sentTo(page: (query: { next: string }) => string, request: Request): Promise<Response> {
  const next = pagePath(request)
  const held = request.method === 'POST' ? await holdPosted(request, next) : null
  return redirect(page({ next }), { status: 303, headers: held ? { 'Set-Cookie': held } : {} })
}

// Nobody may send it yet, so a body too large for typed text is not read at all.
async function holdPosted(request: Request, path: string): Promise<string | null> {
  const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(
    request.headers.get('content-type') ?? '',
  )
  const bytes = Number(request.headers.get('content-length') ?? 0)
  if (request.bodyUsed || !isForm || bytes > LARGEST_HELD_BODY) return null
  return holdText(request, path, await postedForm(request.clone()))
}

// People who are no staff learn nothing of the pages of staff; staff first set up the second factor where it is required.
async function requireStaff(request: Request, roles: readonly StaffRole[], asking?: Asking): Promise<Signed> {
  const signed = await requireSigned(request, null, asking)
  if (!signed.staffRole || !roles.includes(signed.staffRole)) throw notFound(menuOf(signed))
  if (signed.opens !== 'everything') throw await sentTo(paths.account.twoFactor, request)
  return signed
}
