// Forms of accounts. Messages are typed keys; passwords are never trimmed or changed.
import { z } from 'zod'
import { passwordProblem } from '~/domain/access/passwords'
import { toPhone } from '~/domain/access/phone'
import { STAFF_ROLES } from '~/domain/access/scopes'
import { DISABLE_REASONS } from '~/domain/access/staff'
import { RESET_REASONS } from '~/domain/access/two-factor'
import { LANGUAGES } from '~/i18n/language'
import type { MessageKey } from '~/i18n/message-key'
import { choice, code, emailAddress, line, optionalLine } from '~/ui/form/text-rules'

const PROBLEMS = {
  short: 'forms:password.short',
  long: 'forms:password.long',
  common: 'forms:password.common',
} as const satisfies Record<string, MessageKey>

const newPassword = z.string({ error: 'forms:password.required' }).superRefine((password, context) => {
  const problem = passwordProblem(password)
  if (problem)
    context.addIssue({ code: 'custom', message: password === '' ? 'forms:password.required' : PROBLEMS[problem] })
})

/** One that exists already is compared, not judged. */
const givenPassword = z.string({ error: 'forms:password.required' }).max(512, { error: 'forms:password.long' })

const personName = line({ max: 60, empty: 'accounts:name.empty' })
const next = z.string().max(2000).optional().catch(undefined)

const tidy = (text: string) => text.toLowerCase()

/** Six digits, in whatever way they were typed or pasted. */
const oneTimeCode = code({ pattern: /^\d{6}$/, error: 'forms:code.invalid' })

/** The same, or the longer code of the same mail; its signs are the ones that cannot be taken for one another. */
const mailedCode = code({ pattern: /^(\d{6}|[a-hjkmnp-z2-9]{12})$/, error: 'forms:code.mailed', tidy })

/** Six digits of the authenticator app. */
const appCode = code({ pattern: /^\d{6}$/, error: 'twofactor:appCode.invalid' })

/** The same, or one of the backup codes. */
const secondCode = code({ pattern: /^(\d{6}|[a-z0-9]{10})$/, error: 'twofactor:code.invalid', tidy })

export const secondStepSchema = z.object({ code: secondCode, next })

const knownPassword = givenPassword.min(1, { error: 'forms:password.required' })

export const twoFactorSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('start'), password: knownPassword, next }),
  z.object({ intent: z.literal('confirm'), code: appCode, next }),
  z.object({ intent: z.literal('cancel'), next }),
  /** The new backup codes are noted down. */
  z.object({ intent: z.literal('put_away'), next }),
  z.object({ intent: z.literal('new_codes'), password: knownPassword, code: secondCode, next }),
  z.object({ intent: z.literal('move'), password: knownPassword, code: secondCode, next }),
  z.object({ intent: z.literal('turn_off'), password: knownPassword, code: secondCode, next }),
])
export type TwoFactorInput = z.output<typeof twoFactorSchema>

/** What a person without a second factor leaves empty is not asked for. */
export const proveSchema = z.object({ password: knownPassword, code: secondCode.optional(), next })

export const sessionsSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('end'), sessionId: z.string().regex(/^[\w-]{1,64}$/, { error: 'forms:invalid' }) }),
  z.object({ intent: z.literal('end_others') }),
])
export type SessionsInput = z.output<typeof sessionsSchema>

export const signUpSchema = z.object({
  name: personName,
  email: emailAddress(),
  password: newPassword,
  preferredLanguage: choice(LANGUAGES),
  consent: z.literal('yes', { error: 'accounts:signUp.consentMissing' }),
  next,
})

export const confirmSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('confirm'),
    email: emailAddress(),
    code: oneTimeCode,
    password: givenPassword.optional(),
    next,
  }),
  z.object({ intent: z.literal('resend'), email: emailAddress(), next }),
])

export const signInSchema = z.object({
  email: emailAddress(),
  password: givenPassword.min(1, { error: 'forms:password.required' }),
  next,
})

/** Made with the page, so that pressing twice is one request; without one it is made when the form comes in. */
const requestId = z.uuid().optional().catch(undefined)

export const forgotPasswordSchema = z.object({ email: emailAddress(), requestId })

export const resetPasswordSchema = z.object({ email: emailAddress(), code: mailedCode, password: newPassword })

export const mailboxSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('send'), email: emailAddress(), requestId, next }),
  z.object({ intent: z.literal('sign_in'), email: emailAddress(), code: mailedCode, password: knownPassword, next }),
])

export const passwordSchema = z.object({
  currentPassword: z
    .string({ error: 'forms:password.current' })
    .min(1, { error: 'forms:password.current' })
    .max(512, { error: 'forms:password.long' }),
  password: newPassword,
})

/** Left empty it is taken away; a page that does not ask for it changes nothing. */
const phone = optionalLine({ max: 60 })
  .transform(toPhone)
  .refine((number) => number !== null, { error: 'accounts:phone.invalid' })
  .optional()

export const settingsSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('save'), name: personName, phone, preferredLanguage: choice(LANGUAGES) }),
  z.object({ intent: z.literal('accept'), invitationId: z.uuid({ error: 'forms:invalid' }) }),
])

const CASE_DESTINATIONS = ['colleague', 'queue'] as const
export type CaseDestination = (typeof CASE_DESTINATIONS)[number]

const userId = z.string({ error: 'forms:invalid' }).regex(/^[\w-]{1,64}$/, { error: 'forms:invalid' })

/** Where the cases go of somebody who may hold none any more; asked only of those who hold some. */
const cases = {
  cases: z.enum(CASE_DESTINATIONS, { error: 'forms:choose' }).optional(),
  colleagueId: optionalLine({ max: 64 }).optional(),
}
const shownRole = choice(STAFF_ROLES).optional()

export const staffSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('create'),
    name: line({ max: 60, empty: 'accounts:staff.nameEmpty' }),
    email: emailAddress(),
    role: choice(STAFF_ROLES),
    preferredLanguage: choice(LANGUAGES),
  }),
  z.object({
    intent: z.literal('set_role'),
    userId,
    role: choice(STAFF_ROLES),
    shownRole,
    ...cases,
  }),
  z.object({ intent: z.literal('disable'), userId, reason: choice(DISABLE_REASONS), shownRole, ...cases }),
  z.object({ intent: z.literal('enable'), userId, shownRole }),
  z.object({
    intent: z.literal('reset_two_factor'),
    userId,
    reason: choice(RESET_REASONS),
    shownRole,
    /** Since when the second factor was on that the page showed. */
    shownSince: z.iso.datetime().optional().catch(undefined),
  }),
  z.object({ intent: z.literal('reset_member'), memberEmail: emailAddress(), reason: choice(RESET_REASONS) }),
])
export type StaffInput = z.output<typeof staffSchema>

/** Of any account: empty for somebody who is no staff. */
const anyRole = z.enum(['', ...STAFF_ROLES], { error: 'forms:choose' }).optional()

/** The address is typed into a form and stays out of the page's own address, which is written down in many places. */
export const accountSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('find'), email: emailAddress() }),
  z.object({ intent: z.literal('disable'), userId, reason: choice(DISABLE_REASONS), shownRole: anyRole, ...cases }),
  z.object({ intent: z.literal('enable'), userId, shownRole: anyRole }),
  z.object({ intent: z.literal('end_sessions'), userId, shownRole: anyRole }),
])
export type AccountInput = z.output<typeof accountSchema>

const ACCOUNT_CHANGES = ['disable', 'enable', 'end_sessions'] as const
export type AccountChangeName = (typeof ACCOUNT_CHANGES)[number]

/** What the address of the page asks for; nonsense asks for nothing. */
export function readAccountPlace(query: URLSearchParams) {
  const id = userId.safeParse(query.get('account'))
  return {
    accountId: id.success ? id.data : null,
    asked: ACCOUNT_CHANGES.find((change) => change === query.get('ask')) ?? null,
    done: ACCOUNT_CHANGES.find((change) => change === query.get('done')) ?? null,
    moved: readMoved(query),
  }
}

const STAFF_QUESTIONS = ['disable', 'set_role'] as const
const STAFF_DONE = ['create', 'set_role', 'disable', 'enable', 'reset_two_factor', 'reset_member', 'unchanged'] as const
export type StaffDoneName = (typeof STAFF_DONE)[number]

/** The same of the page of staff: whom it asks about, and what was done to whom. */
export function readStaffPlace(query: URLSearchParams) {
  const id = userId.safeParse(query.get('member'))
  const role = STAFF_ROLES.find((one) => one === query.get('role'))
  const asked = STAFF_QUESTIONS.find((one) => one === query.get('ask'))
  return {
    memberId: id.success ? id.data : null,
    asked: asked === 'set_role' && !role ? null : (asked ?? null),
    role: role ?? null,
    done: STAFF_DONE.find((one) => one === query.get('done')) ?? null,
    moved: readMoved(query),
  }
}

/** Where the form says that cases go. */
export function destinationOf(input: StaffInput | AccountInput) {
  return 'cases' in input ? { cases: input.cases, colleagueId: input.colleagueId } : {}
}

/** The question that a press of the list has to answer first; null where it was on the page already. */
export function questionAfter(input: StaffInput, refusal: string, query: URLSearchParams) {
  if (refusal !== 'accounts.casesUndecided' || query.has('ask') || !('userId' in input)) return null
  return { ask: input.intent, member: input.userId, role: input.intent === 'set_role' ? input.role : undefined }
}

const figure = z.coerce.number().int().min(0).max(100_000).catch(0)

/** How many cases went where, for the address of the page that says it; what is none is not said. */
export function movedQuery(moved: Readonly<Record<string, number>> | null): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(moved ?? {}).flatMap(([to, count]) => (count > 0 ? [[to, String(count)]] : [])),
  )
}

function readMoved(query: URLSearchParams) {
  const of = (name: string) => figure.parse(query.get(name) ?? 0)
  return { toColleague: of('toColleague'), toQueue: of('toQueue'), stays: of('stays') }
}
