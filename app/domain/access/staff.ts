// What administrators do to accounts. An administrator cannot lock themselves out, so there is always one who can let others in again.
import { ok, refused, type Result } from '../shared/result'
import type { StaffRole } from './scopes'
import type { ResetReason } from './two-factor'

/** Why an account is disabled. */
export const DISABLE_REASONS = [
  'asked_by_person',
  'taken_over',
  'left_office',
  'not_the_person',
  'false_information',
  'abuse',
] as const
export type DisableReason = (typeof DISABLE_REASONS)[number]

/** What the page of all accounts changes. */
export type AccountChange =
  | { readonly type: 'disable'; readonly userId: string; readonly reason: DisableReason }
  | { readonly type: 'enable'; readonly userId: string }
  | { readonly type: 'end_sessions'; readonly userId: string }

export type StaffChange =
  | { readonly type: 'set_role'; readonly userId: string; readonly role: StaffRole }
  | { readonly type: 'disable'; readonly userId: string; readonly reason: DisableReason }
  | { readonly type: 'enable'; readonly userId: string }
  | { readonly type: 'reset_two_factor'; readonly userId: string; readonly reason: ResetReason }
/** Whether people of this role hold cases. */
export function mayReview(role: StaffRole | null): boolean {
  return role === 'advisor' || role === 'lead_advisor'
}

export type StaffRefusal = { readonly code: 'accounts.ownRole' | 'accounts.ownAccount' | 'twoFactor.own' }

/** Whether this administrator may make the change. */
export function allowStaffChange<C extends StaffChange | AccountChange>(
  administratorId: string,
  change: C,
): Result<C, StaffRefusal> {
  if (change.userId !== administratorId) return ok(change)
  switch (change.type) {
    case 'set_role':
      return change.role === 'administrator' ? ok(change) : refused({ code: 'accounts.ownRole' })
    case 'disable':
    case 'end_sessions':
      return refused({ code: 'accounts.ownAccount' })
    case 'reset_two_factor':
      // Whoever has taken over a session of an administrator must not get rid of the device that way.
      return refused({ code: 'twoFactor.own' })
    case 'enable':
      return ok(change)
  }
}
