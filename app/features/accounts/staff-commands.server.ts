// Staff accounts: opened, changed and closed by an administrator. Roles are read at each request, so every change bites at once.
import { allowStaffChange, mayReview, type StaffChange, type StaffRefusal } from '~/domain/access/staff'
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
import { inOneTransaction } from '~/server/transaction.server'
import { mailDisabled, mailEnabled } from './account-mail-commands.server'
import { busyInWords, type Busy, type Leaving, type LeavingRefusal, type Moved } from './leaving-commands.server'
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
): Promise<Result<StaffDone, { readonly code: 'accounts.emailTaken'; readonly field: 'email' }>> {
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
    return ok({ did: 'create', userId: id, moved: null })
  })
}

type ChangeRefusal =
  | StaffRefusal
  | { readonly code: 'accounts.notStaff' | 'accounts.notAdministrator' | 'twoFactor.isOffForColleague' }
  | { readonly code: 'accounts.roleChanged' | 'twoFactor.changedMeanwhile'; readonly isStale: true }
  | LeavingRefusal
  | Busy

type StaffPageRefusal =
  | ChangeRefusal
  | { readonly code: 'accounts.emailTaken'; readonly field: 'email' }
  | { readonly code: 'twoFactor.isOffForMember'; readonly field: 'memberEmail' }

/** What was done, to whom, and what became of the cases that the person held. */
export type StaffDone = {
  readonly did: StaffInput['intent'] | 'unchanged'
  readonly userId: string
  readonly moved: Moved | null
}

type Changing = From & {
  readonly now: Date
  readonly leaving: Leaving
  /** By the page that asks. */
  readonly shownRole?: StaffRole
  readonly shownSince?: string
}

/** Changes a role, closes or opens an account, takes the second factor away. Closing and taking away end its sessions. */
async function changeStaff(
  scope: AdminScope,
  change: StaffChange,
  { now, leaving, shownRole, shownSince, ...from }: Changing,
): Promise<Result<StaffDone, ChangeRefusal>> {
  const allowed = allowStaffChange(scope.userId, change)
  if (!allowed.ok) return allowed
  const { userId, type } = change
  const done = (count: number, moved: Moved | null = null): Result<StaffDone, never> =>
    // What was so already is no change, and the page does not say that it was made.
    ok({ did: count > 0 ? type : 'unchanged', userId, moved })
  const changed = await inOneTransaction(async (tx): Promise<Result<StaffDone, ChangeRefusal>> => {
    // Both rows are held, in one order, so that two administrators cannot remove each other at the same time.
    if (!(await lockAsAdministrator(tx, scope, userId))) return refused({ code: 'accounts.notAdministrator' })
    const person = await tx.user.findUnique({
      where: { id: userId, staffRole: { not: null } },
      select: { staffRole: true, disabledAt: true, email: true, name: true, language: true },
    })
    if (!person) return refused({ code: 'accounts.notStaff' })
    // A role that became the wished one meanwhile is no reason to refuse.
    const expected = change.type === 'set_role' ? [change.role, shownRole] : [shownRole]
    if (shownRole && !expected.includes(person.staffRole ?? undefined))
      return refused({ code: 'accounts.roleChanged', isStale: true })
    const who = { actorId: scope.userId, subjectId: userId, address: from.address, requestId: from.requestId }
    switch (change.type) {
      case 'reset_two_factor': {
        const taken = await takeTwoFactorAway(tx, scope, { ...change, shownSince, from, now })
        return taken.ok ? done(1) : taken
      }
      case 'set_role': {
        // The role they have already is no change.
        if (person.staffRole === change.role) return done(0)
        const left = mayReview(change.role) ? ok(null) : await leaving.allow(tx, userId)
        if (!left.ok) return left
        await tx.user.update({ where: { id: userId }, data: { staffRole: change.role } })
        await recordSecurityEvent(tx, { kind: 'role_changed', ...who, reason: change.role }, now)
        return done(1, mayReview(change.role) ? null : await leaving.leave(tx, userId))
      }
      case 'disable': {
        if (person.disabledAt) return done(0)
        const left = await leaving.allow(tx, userId)
        if (!left.ok) return left
        await tx.user.update({ where: { id: userId }, data: { disabledAt: now } })
        await tx.session.deleteMany({ where: { userId } })
        await mailDisabled(tx, { person, reason: change.reason })
        await recordSecurityEvent(tx, { kind: 'account_disabled', ...who, reason: change.reason }, now)
        return done(1, await leaving.leave(tx, userId))
      }
      case 'enable':
        if (!person.disabledAt) return done(0)
        await tx.user.update({ where: { id: userId }, data: { disabledAt: null } })
        await mailEnabled(tx, person)
        await recordSecurityEvent(tx, { kind: 'account_enabled', ...who }, now)
        return done(1)
    }
  })
  return busyInWords(changed)
}

/** Holds the rows of both; false when whoever asks is no administrator any more. */
export async function lockAsAdministrator(tx: Tx, scope: AdminScope, userId: string): Promise<boolean> {
  const locked = await tx.$queryRaw<{ id: string; staffRole: StaffRole | null; disabledAt: Date | null }[]>`
    SELECT id, "staffRole"::text, "disabledAt" FROM "User" WHERE id IN (${scope.userId}, ${userId}) ORDER BY id FOR UPDATE`
  const self = locked.find((person) => person.id === scope.userId)
  return self?.staffRole === 'administrator' && !self.disabledAt
}

/** Whatever the staff page asks for, done by the one command that does it. */
export async function manageStaff(
  scope: AdminScope,
  input: StaffInput,
  { leaving, now, ...from }: From & { readonly leaving: Leaving; readonly now: Date },
): Promise<Result<StaffDone, StaffPageRefusal>> {
  const then = { ...from, leaving, now }
  switch (input.intent) {
    case 'create': {
      const { name, email, role, preferredLanguage: language } = input
      return createStaff(scope, { name, email, role, language }, { ...from, now })
    }
    case 'set_role': {
      const { userId, role, shownRole } = input
      return changeStaff(scope, { type: 'set_role', userId, role }, { ...then, shownRole })
    }
    case 'disable': {
      const { userId, reason, shownRole } = input
      return changeStaff(scope, { type: 'disable', userId, reason }, { ...then, shownRole })
    }
    case 'enable':
      return changeStaff(scope, { type: 'enable', userId: input.userId }, { ...then, shownRole: input.shownRole })
    case 'reset_two_factor': {
      const { userId, reason, ...shown } = input
      return changeStaff(scope, { type: 'reset_two_factor', userId, reason }, { ...then, ...shown })
    }
    case 'reset_member': {
      const done = await resetMember(scope, { email: input.memberEmail, reason: input.reason, from, now })
      return done.ok ? ok({ did: 'reset_member', userId: done.value, moved: null }) : done
    }
  }
}
