// Staff accounts. An administrator cannot lock themselves out, so there is always one who can let others in again.
import { ok, refused, type Result } from '../shared/result'
import type { StaffRole } from './scopes'
import type { ResetReason } from './two-factor'

export type StaffChange =
  | { readonly type: 'set_role'; readonly userId: string; readonly role: StaffRole }
  | { readonly type: 'disable'; readonly userId: string }
  | { readonly type: 'enable'; readonly userId: string }
  | { readonly type: 'reset_two_factor'; readonly userId: string; readonly reason: ResetReason }
export type StaffRefusal = { readonly code: 'accounts.ownRole' | 'accounts.ownAccount' | 'twoFactor.own' }

/** Whether this administrator may make the change. */
export function allowStaffChange(administratorId: string, change: StaffChange): Result<StaffChange, StaffRefusal> {
  if (change.userId !== administratorId) return ok(change)
  if (change.type === 'set_role' && change.role !== 'administrator') return refused({ code: 'accounts.ownRole' })
  if (change.type === 'disable') return refused({ code: 'accounts.ownAccount' })
  // Whoever has taken over a session of an administrator must not get rid of the device that way.
  if (change.type === 'reset_two_factor') return refused({ code: 'twoFactor.own' })
  return ok(change)
}
