// How long a sign-in lasts. Staff read the documents of every firm, often at shared computers, so theirs ends with the working day and after
// an hour in which nothing was done; members of firms come every few days, often from a telephone of their own.
import type { StaffRole } from './scopes'
import { HOUR_MS, MINUTE_MS } from '../shared/durations'

export type SessionKind = 'member' | 'staff'

type Rule = {
  /** From signing in, whatever is done meanwhile. */
  readonly lifeHours: number
  /** Without anything being done. */
  readonly idleHours: number
  /** Sessions of one person at the same time; one more ends the oldest. */
  readonly atOnce: number
}

/** Why these figures: docs/decisions/033. */
export const SESSION_RULES: Readonly<Record<SessionKind, Rule>> = {
  member: { lifeHours: 14 * 24, idleHours: 3 * 24, atOnce: 10 },
  staff: { lifeHours: 12, idleHours: 1, atOnce: 5 },
}

/** What is done within this time of the last note is not noted again, so a session may end that much sooner, and never later. */
const NOTED_EVERY_MS = 5 * MINUTE_MS
const PROOF_LASTS_MS = 15 * MINUTE_MS

export type SessionTimes = {
  readonly staffRole: StaffRole | null
  readonly startedAt: Date
  readonly lastSeenAt: Date
}

export function sessionRule(staffRole: StaffRole | null): Rule {
  return SESSION_RULES[staffRole === null ? 'member' : 'staff']
}

/** The moment from which the session opens nothing any more. */
export function sessionEnd({ staffRole, startedAt, lastSeenAt }: SessionTimes): Date {
  const { lifeHours, idleHours } = sessionRule(staffRole)
  return new Date(Math.min(startedAt.getTime() + lifeHours * HOUR_MS, lastSeenAt.getTime() + idleHours * HOUR_MS))
}

/** Whether what is done now has to be written down as the last that was done. */
export function isWorthNoting(lastSeenAt: Date, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= NOTED_EVERY_MS
}

/** Whether the person has proved who they are lately enough for a change that hands power to somebody. */
export function isProofRecent(provedAt: Date, now: Date): boolean {
  return now.getTime() - provedAt.getTime() < PROOF_LASTS_MS
}
