// Staff accounts: opened, changed and closed by an administrator. Roles are read at each request, so every change bites at once.
import { allowStaffChange, type StaffChange, type StaffRefusal } from '~/domain/access/staff'
import type { AdminScope, Language, StaffRole } from '~/domain/access/scopes'
import { ok, refused, type Result } from '~/domain/shared/result'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { db, type Tx } from '~/server/db.server'
import { baseUrl } from '~/server/session.server'
import { enqueueMail } from '../messages/commands.server'
import { recordSecurityEvent } from '../security/commands.server'
import type { StaffInput } from './schema'
import type { From } from '~/server/session.server'
import { resetMember, takeTwoFactorAway } from './two-factor-reset-commands.server'

type NewStaff = {
  readonly name: string
  readonly email: string
  readonly role: StaffRole
  readonly language: Language
}

/** Opens an account without a password; the person sets one with a reset code, which also confirms the address. */
async function createStaff(
  scope: AdminScope,
  input: NewStaff,
  { address, requestId, now }: From & { readonly now: Date },
): Promise<Result<null, { readonly code: 'accounts.emailTaken'; readonly field: 'email' }>> {
  return db.$transaction(async (tx) => {
    const { role, ...person } = input
    const id = crypto.randomUUID()
    const created = await tx.user.createMany({
      data: [{ ...person, id, staffRole: role, emailVerified: false, createdAt: now }],
      skipDuplicates: true,
    })
    if (created.count === 0) return refused({ code: 'accounts.emailTaken', field: 'email' })
    const values = {
      name: input.name,
      role: translator(input.language)(`accounts:roles.${role}`),
      link: baseUrl() + paths.account.forgotPassword(),
    }
    await enqueueMail(tx, { to: input.email, language: input.language, template: 'staffWelcome', values })
    const event = { kind: 'staff_opened', actorId: scope.userId, subjectId: id, address, requestId } as const
    await recordSecurityEvent(tx, { ...event, reason: role }, now)
    return ok(null)
  })
}

type ChangeRefusal =
  | StaffRefusal
  | { readonly code: 'accounts.notStaff' | 'accounts.notAdministrator' | 'twoFactor.isOffForColleague' }
  | { readonly code: 'accounts.roleChanged'; readonly isStale: true }

type Outcome = 'unchanged' | null

/** Changes a role, closes or opens an account, takes the second factor away. Closing and taking away end its sessions. */
async function changeStaff(
  scope: AdminScope,
  change: StaffChange,
  {
    now,
    shownRole,
    ...from
  }: From & { readonly now: Date; /** By the page that asks. */ readonly shownRole?: StaffRole },
): Promise<Result<Outcome, ChangeRefusal>> {
  const allowed = allowStaffChange(scope.userId, change)
  if (!allowed.ok) return allowed
  return db.$transaction(async (tx) => {
    // Both rows are held, in one order, so that two administrators cannot remove each other at the same time.
    if (!(await lockAsAdministrator(tx, scope, change.userId))) return refused({ code: 'accounts.notAdministrator' })
    if (change.type === 'reset_two_factor') {
      const isStaff = (await tx.user.count({ where: { id: change.userId, staffRole: { not: null } } })) > 0
      return isStaff ? takeTwoFactorAway(tx, scope, { ...change, from, now }) : refused({ code: 'accounts.notStaff' })
    }
    const isStaff = { id: change.userId, staffRole: { not: null } }
    if ((await tx.user.count({ where: isStaff })) === 0) return refused({ code: 'accounts.notStaff' })
    const who = { actorId: scope.userId, subjectId: change.userId, address: from.address, requestId: from.requestId }
    // A role that became the wished one meanwhile is no reason to refuse.
    const expected = change.type === 'set_role' ? [change.role, shownRole] : [shownRole]
    const since = { notIn: expected.flatMap((role) => role ?? []) }
    if (shownRole && (await tx.user.count({ where: { id: change.userId, staffRole: since } })) > 0)
      return refused({ code: 'accounts.roleChanged', isStale: true })
    if (change.type === 'set_role') {
      // The role they have already is no change.
      const other = { id: change.userId, staffRole: { not: change.role } }
      const { count } = await tx.user.updateMany({ where: other, data: { staffRole: change.role } })
      if (count > 0) await recordSecurityEvent(tx, { kind: 'role_changed', ...who, reason: change.role }, now)
      return outcomeOf(count)
    }
    const [before, disabledAt] = change.type === 'disable' ? [null, now] : [{ not: null }, null]
    const { count } = await tx.user.updateMany({ where: { ...isStaff, disabledAt: before }, data: { disabledAt } })
    if (change.type === 'disable') await tx.session.deleteMany({ where: { userId: change.userId } })
    if (count > 0) await recordSecurityEvent(tx, { kind: `account_${change.type}d`, ...who }, now)
    return outcomeOf(count)
  })
}

/** What was so already is no change, and the page does not say that it was made. */
function outcomeOf(count: number): Result<Outcome, never> {
  return ok(count > 0 ? null : 'unchanged')
}

/** Holds the rows of both; false when whoever asks is no administrator any more. */
export async function lockAsAdministrator(tx: Tx, scope: AdminScope, userId: string): Promise<boolean> {
  const locked = await tx.$queryRaw<{ id: string; staffRole: StaffRole | null; disabledAt: Date | null }[]>`
    SELECT id, "staffRole"::text, "disabledAt" FROM "User" WHERE id IN (${scope.userId}, ${userId}) ORDER BY id FOR UPDATE`
  const self = locked.find((person) => person.id === scope.userId)
  return self?.staffRole === 'administrator' && !self.disabledAt
}

/** Whatever the staff page asks for, done by the one command that does it. */
export async function manageStaff(scope: AdminScope, input: StaffInput, from: From, now: Date) {
  const then = { ...from, now }
  switch (input.intent) {
    case 'create': {
      const { name, email, role, preferredLanguage: language } = input
      return createStaff(scope, { name, email, role, language }, then)
    }
    case 'set_role':
      return changeStaff(
        scope,
        { type: 'set_role', userId: input.userId, role: input.role },
        { ...then, shownRole: input.shownRole },
      )
    case 'disable':
    case 'enable':
      return changeStaff(scope, { type: input.intent, userId: input.userId }, { ...then, shownRole: input.shownRole })
    case 'reset_two_factor':
      return changeStaff(scope, { type: 'reset_two_factor', userId: input.userId, reason: input.reason }, then)
    case 'reset_member':
      return resetMember(scope, { email: input.memberEmail, reason: input.reason, from, now })
  }
}
