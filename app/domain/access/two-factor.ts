// Who needs a second factor to sign in, and what a session opens that has not given it. Staff see the documents of every firm, so a
// password alone must not be enough for them; in a demonstration, where everybody knows the passwords, it is offered only.
import { ok, refused, type Result } from '../shared/result'
import type { StaffRole } from './scopes'

/** What is known of a session when it asks for a page. */
export type SessionStanding = {
  readonly staffRole: StaffRole | null
  readonly isDemo: boolean
  /** The person has turned the second factor on. */
  readonly hasTwoFactor: boolean
  /** It was given in this very session. */
  readonly hasPassed: boolean
}

/** own_pages: everything but the pages of staff. */
export type Opens = 'everything' | 'own_pages' | 'nothing'

export function needsTwoFactor({ staffRole, isDemo }: Pick<SessionStanding, 'staffRole' | 'isDemo'>): boolean {
  return staffRole !== null && !isDemo
}

export function sessionOpens(session: SessionStanding): Opens {
  if (session.hasTwoFactor) return session.hasPassed ? 'everything' : 'nothing'
  return needsTwoFactor(session) ? 'own_pages' : 'everything'
}

export type TurnOffRefusal = { readonly code: 'twoFactor.required' }

/** Whoever needs it may change devices, but not do without. */
export function allowTurnOff(person: Pick<SessionStanding, 'staffRole' | 'isDemo'>): Result<null, TurnOffRefusal> {
  return needsTwoFactor(person) ? refused({ code: 'twoFactor.required' }) : ok(null)
}

/** Why an administrator takes a colleague's second factor away. */
export const RESET_REASONS = ['device_lost', 'device_broken', 'codes_lost', 'seen_by_others'] as const
export type ResetReason = (typeof RESET_REASONS)[number]
