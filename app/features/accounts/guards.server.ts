// The only place where a request becomes a scope. Session, account and role are read from the database at every request, in one
// query, so that a changed role or a disabled account bites at once.
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
import { sessionOpens, type Opens } from '~/domain/access/two-factor'
import { languageOf } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { notFound, postedForm } from '~/server/http.server'
import { isDemo } from '~/server/demo.server'
import { sessionToken } from '~/server/session.server'
import { orUnavailable } from '~/server/unavailable.server'
import { holdText, pagePath } from './held-text.server'

const LARGEST_HELD_BODY = 2_000_000
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

type Signed = {
  readonly userId: string
  readonly email: string
  readonly name: string
  readonly language: Language
  readonly staffRole: StaffRole | null
  readonly firmRole: FirmRole | null
  readonly opens: Opens
}

/** Who is signed in, or null. */
export async function findPerson(request: Request): Promise<PersonScope | null> {
  const signed = await findSigned(request, null)
  return signed ? personFrom(signed) : null
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
  if (!id || !signed.firmRole) throw notFound()
  if (FIRM_ROLES.indexOf(signed.firmRole) > FIRM_ROLES.indexOf(atLeast))
    throw new Response('Forbidden', { status: 403, statusText: 'Forbidden' })
  return scopeForFirm({
    firmId: id.toLowerCase(),
    userId: signed.userId,
    role: signed.firmRole,
    language: signed.language,
  })
}

export async function requireAdvisor(request: Request): Promise<AdvisorScope> {
  const signed = await requireStaff(request, ['advisor', 'lead_advisor'])
  return scopeForAdvisor({
    userId: signed.userId,
    isLead: signed.staffRole === 'lead_advisor',
    language: signed.language,
  })
}

/** A lead advisor; for other advisors the page does not exist. */
export async function requireLead(request: Request): Promise<AdvisorScope> {
  const scope = await requireAdvisor(request)
  if (!scope.isLead) throw notFound()
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

function personFrom({ firmRole: _, opens: __, ...person }: Signed): PersonScope {
  return person as PersonScope
}

type Row = Omit<Signed, 'language' | 'opens'> & { readonly hasTwoFactor: boolean; readonly hasPassed: boolean }

// A session whose second factor is still to be given is nobody's.
async function findSigned(request: Request, firmId: string | null): Promise<Signed | null> {
  const token = sessionToken(request)
  if (!token) return null
  const rows = await orUnavailable(db.$queryRaw<Row[]>`
    SELECT u.id AS "userId", u.email, u.name, u."staffRole"::text AS "staffRole", m.role::text AS "firmRole",
      f."userId" IS NOT NULL AS "hasTwoFactor", s."twoFactorAt" IS NOT NULL AS "hasPassed"
    FROM "Session" s
    JOIN "User" u ON u.id = s."userId" AND u."disabledAt" IS NULL
    LEFT JOIN "TwoFactor" f ON f."userId" = u.id
    LEFT JOIN "Membership" m ON m."userId" = u.id AND m."firmId" = ${firmId}::uuid
    WHERE s.token = ${token} AND s."expiresAt" > now()`)
  if (!rows[0]) return null
  const { hasTwoFactor, hasPassed, ...signed } = rows[0]
  const opens = sessionOpens({ staffRole: signed.staffRole, isDemo: isDemo(), hasTwoFactor, hasPassed })
  // Signing in writes the account's language into the cookie, so this is what the rest of the page is written in.
  return opens === 'nothing' ? null : { ...signed, opens, language: languageOf(request) }
}

async function requireSigned(request: Request, firmId: string | null): Promise<Signed> {
  const signed = await findSigned(request, firmId)
  if (signed) return signed
  throw await sentTo(paths.account.signIn, request)
}

async function sentTo(page: (query: { next: string }) => string, request: Request): Promise<Response> {
  const next = pagePath(request)
  const held = request.method === 'POST' ? await holdPosted(request, next) : null
  return redirect(page({ next }), { status: 303, headers: held ? { 'Set-Cookie': held } : {} })
}

// Nobody may send it yet, so a body too large for typed text is not read at all.
async function holdPosted(request: Request, path: string): Promise<string | null> {
  const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(
    request.headers.get('content-type') ?? '',
  )
  const bytes = Number(request.headers.get('content-length') ?? 0)
  if (request.bodyUsed || !isForm || bytes > LARGEST_HELD_BODY) return null
  return holdText(request, path, await postedForm(request.clone()))
}

// People who are no staff learn nothing of the pages of staff; staff first set up the second factor where it is required.
async function requireStaff(request: Request, roles: readonly StaffRole[]): Promise<Signed> {
  const signed = await requireSigned(request, null)
  if (!signed.staffRole || !roles.includes(signed.staffRole)) throw notFound()
  if (signed.opens !== 'everything') throw await sentTo(paths.account.twoFactor, request)
  return signed
}
