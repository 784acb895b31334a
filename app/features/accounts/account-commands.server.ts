// What an administrator does to any account, of staff or of a firm: disabled, enabled, signed out everywhere.
import type { AdminScope } from '~/domain/access/scopes'
import { allowStaffChange, type AccountChange, type DisableReason, type StaffRefusal } from '~/domain/access/staff'
import { ok, refused, type Result } from '~/domain/shared/result'
import { translator } from '~/i18n/i18n.server'
import { isLanguage } from '~/i18n/language'
import { paths } from '~/paths'
import { db, type Tx } from '~/server/db.server'
import { baseUrl } from '~/server/session.server'
import { enqueueMail } from '../messages/commands.server'
import { findAccountId } from './account-queries.server'
import { forgetBrowsers } from './known-browser-commands.server'
import type { AccountInput } from './schema'
import { recordSecurityEvent } from '../security/commands.server'
import type { From } from '~/server/session.server'
import { lockAsAdministrator } from './staff-commands.server'

/** Whatever the page of accounts asks for; the answer is whose account it shows then. */
export async function manageAccount(scope: AdminScope, input: AccountInput, from: From, now: Date) {
  if (input.intent === 'find') return findAccountId(scope, input.email)
  const { intent: type, ...change } = input
  const changed = await changeAccount(scope, { type, ...change } as AccountChange, from, now)
  return changed.ok ? ok(input.userId) : changed
}

type Refusal = StaffRefusal | { readonly code: 'accounts.noSuchAccount' | 'accounts.notAdministrator' }

/** The same twice has one effect. The account's documents, firms and cases stay as they are. */
async function changeAccount(
  scope: AdminScope,
  change: AccountChange,
  { address, requestId }: From,
  now: Date,
): Promise<Result<null, Refusal>> {
  const allowed = allowStaffChange(scope.userId, change)
  if (!allowed.ok) return allowed
  return db.$transaction(async (tx): Promise<Result<null, Refusal>> => {
    if (!(await lockAsAdministrator(tx, scope, change.userId))) return refused({ code: 'accounts.notAdministrator' })
    const person = await tx.user.findUnique({
      where: { id: change.userId },
      select: { id: true, email: true, name: true, language: true, disabledAt: true },
    })
    if (!person) return refused({ code: 'accounts.noSuchAccount' })
    const who = { actorId: scope.userId, subjectId: person.id, address, requestId }
    switch (change.type) {
      case 'disable':
        if (person.disabledAt) return ok(null)
        await tx.user.update({ where: { id: person.id }, data: { disabledAt: now } })
        await forgetBrowsers(tx, person.id, now)
        await tx.session.deleteMany({ where: { userId: person.id } })
        await mailDisabled(tx, { person, reason: change.reason })
        await recordSecurityEvent(tx, { kind: 'account_disabled', ...who, reason: change.reason }, now)
        return ok(null)
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
}

type Person = { readonly email: string; readonly name: string; readonly language: string }

async function mailDisabled(
  tx: Tx,
  { person, reason }: { readonly person: Person; readonly reason: DisableReason },
): Promise<void> {
  const language = isLanguage(person.language) ? person.language : 'zh-CN'
  const values = { name: person.name, reason: translator(language)(`adminaccounts:reasons.${reason}`) }
  await enqueueMail(tx, { to: person.email, language, template: 'accountDisabled', values })
}

async function mailEnabled(tx: Tx, { email, name, language }: Person): Promise<void> {
  const values = { name, link: baseUrl() + paths.account.signIn() }
  await enqueueMail(tx, { to: email, language, template: 'accountEnabled', values })
}
