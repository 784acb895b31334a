// What an administrator does to any account, of staff or of a firm: disabled, enabled, signed out everywhere.
import type { AdminScope } from '~/domain/access/scopes'
import { allowStaffChange, type AccountChange, type StaffRefusal } from '~/domain/access/staff'
import { ok, refused, type Result } from '~/domain/shared/result'
import { mailDisabled, mailEnabled } from './account-mail-commands.server'
import { findAccountId } from './account-queries.server'
import { forgetBrowsers } from './known-browser-commands.server'
import type { AccountInput } from './schema'
import { busyInWords, type Busy, type Leaving, type LeavingRefusal, type Moved } from './leaving-commands.server'
import { recordSecurityEvent } from '../security/commands.server'
import type { From } from '~/server/session.server'
import { inOneTransaction } from '~/server/transaction.server'
import { lockAsAdministrator } from './staff-commands.server'

/** Whatever the page of accounts asks for; the answer is whose account it shows then. */
export async function manageAccount(scope: AdminScope, input: AccountInput, asking: Asking) {
  if (input.intent === 'find') {
    const found = await findAccountId(scope, input.email)
    return found.ok ? ok({ userId: found.value, moved: null }) : found
  }
  const { intent: type, shownRole, ...change } = input
  const changed = await changeAccount(scope, { type, ...change } as AccountChange, { ...asking, shownRole })
  return changed.ok ? ok({ userId: input.userId, moved: changed.value }) : changed
}

type Asking = From & { readonly leaving: Leaving; readonly now: Date }

type Refusal =
  | StaffRefusal
  | { readonly code: 'accounts.noSuchAccount' | 'accounts.notAdministrator' }
  | { readonly code: 'accounts.roleChanged'; readonly isStale: true }
  | LeavingRefusal
  | Busy

/** The same twice has one effect. The account's documents and firms stay as they are; cases go to where the administrator said. */
async function changeAccount(
  scope: AdminScope,
  change: AccountChange,
  { leaving, shownRole, address, requestId, now }: Asking & { readonly shownRole?: string },
): Promise<Result<Moved | null, Refusal>> {
  const allowed = allowStaffChange(scope.userId, change)
  if (!allowed.ok) return allowed
  const changed = await inOneTransaction(async (tx): Promise<Result<Moved | null, Refusal>> => {
    if (!(await lockAsAdministrator(tx, scope, change.userId))) return refused({ code: 'accounts.notAdministrator' })
    const person = await tx.user.findUnique({
      where: { id: change.userId },
      select: { id: true, email: true, name: true, language: true, disabledAt: true, staffRole: true },
    })
    if (!person) return refused({ code: 'accounts.noSuchAccount' })
    if (shownRole !== undefined && shownRole !== (person.staffRole ?? ''))
      return refused({ code: 'accounts.roleChanged', isStale: true })
    const who = { actorId: scope.userId, subjectId: person.id, address, requestId }
    switch (change.type) {
      case 'disable': {
        if (person.disabledAt) return ok(null)
        const left = await leaving.allow(tx, person.id)
        if (!left.ok) return left
        await tx.user.update({ where: { id: person.id }, data: { disabledAt: now } })
        await forgetBrowsers(tx, person.id, now)
        await tx.session.deleteMany({ where: { userId: person.id } })
        await mailDisabled(tx, { person, reason: change.reason })
        await recordSecurityEvent(tx, { kind: 'account_disabled', ...who, reason: change.reason }, now)
        return ok(await leaving.leave(tx, person.id))
      }
      case 'enable':
        if (!person.disabledAt) return ok(null)
        await tx.user.update({ where: { id: person.id }, data: { disabledAt: null } })
        await mailEnabled(tx, person)
        await recordSecurityEvent(tx, { kind: 'account_enabled', ...who }, now)
        return ok(null)
      case 'end_sessions': {
        await forgetBrowsers(tx, person.id, now)
        const { count } = await tx.session.deleteMany({ where: { userId: person.id } })
        const event = { kind: 'sessions_ended', ...who, reason: 'by_administrator' } as const
        if (count > 0) await recordSecurityEvent(tx, event, now)
        return ok(null)
      }
    }
  })
  return busyInWords(changed)
}
