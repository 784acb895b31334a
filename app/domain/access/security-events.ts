// What the record of security events tells: who came in, who did not, what was changed about an account, what was refused. Of what a
// stranger can cause without end, the same again within ten minutes is told once.

type Kind = {
  /** Somebody who is not signed in can cause it as often as they like. */
  readonly isByAnybody: boolean
  /** The person whose account it is about reads it among their own. */
  readonly isShownToPerson: boolean
}

const OWN: Kind = { isByAnybody: false, isShownToPerson: true }
const FROM_OUTSIDE: Kind = { isByAnybody: true, isShownToPerson: true }
const BY_OPERATORS: Kind = { isByAnybody: false, isShownToPerson: false }
const FOR_ADMINISTRATORS: Kind = { isByAnybody: true, isShownToPerson: false }

export const SECURITY_EVENTS = {
  signed_up: OWN,
  address_confirmed: OWN,
  signed_in: OWN,
  signed_out: OWN,
  session_ended: OWN,
  sessions_ended: OWN,
  sign_in_failed: FROM_OUTSIDE,
  sign_in_limited: FROM_OUTSIDE,
  second_factor_failed: FROM_OUTSIDE,
  reset_asked: FROM_OUTSIDE,
  reset_failed: FROM_OUTSIDE,
  password_reset: OWN,
  password_changed: OWN,
  password_change_failed: FROM_OUTSIDE,
  two_factor_on: OWN,
  two_factor_off: OWN,
  two_factor_moved: OWN,
  two_factor_codes: OWN,
  two_factor_taken_away: OWN,
  staff_opened: OWN,
  role_changed: OWN,
  account_disabled: OWN,
  account_enabled: OWN,
  cases_left: OWN,
  member_invited: OWN,
  member_joined: OWN,
  access_granted: OWN,
  access_declined: OWN,
  member_role_changed: OWN,
  member_removed: OWN,
  calendar_address_made: OWN,
  firm_taken_back: OWN,
  firm_given_back: OWN,
  data_exported: OWN,
  data_erased: OWN,
  access_refused: FOR_ADMINISTRATORS,
  origin_refused: FOR_ADMINISTRATORS,
  limited: FOR_ADMINISTRATORS,
  body_refused: FOR_ADMINISTRATORS,
  keys_rotated: BY_OPERATORS,
  job_retried: BY_OPERATORS,
  job_discarded: BY_OPERATORS,
} as const satisfies Record<string, Kind>

export type SecurityEventKind = keyof typeof SECURITY_EVENTS

/** What a person can do in their own account again and again. */
const REPEATED: readonly SecurityEventKind[] = [
  'signed_in',
  'signed_out',
  'session_ended',
  'sessions_ended',
  'member_invited',
  'calendar_address_made',
  'data_exported',
]

export type EventLimit = {
  readonly limit: 'strangersEventsHere' | 'strangersEvents' | 'ownEvents'
  readonly who: string
}

/**
 * The limits that an event is counted for; none for what changes an account, which is always recorded. That something was limited is
 * told once in ten minutes anyway.
 */
export function eventLimits({ kind, actorId, subjectId, address }: EventSource): readonly EventLimit[] {
  if (kind === 'limited') return []
  const strangers = [
    { limit: 'strangersEventsHere', who: address ?? '' },
    { limit: 'strangersEvents', who: '' },
  ] as const
  if (SECURITY_EVENTS[kind].isByAnybody) return strangers
  return REPEATED.includes(kind) ? [{ limit: 'ownEvents', who: actorId ?? subjectId ?? '' }] : []
}

type EventSource = Pick<Told, 'kind' | 'actorId' | 'subjectId' | 'address'>

const SAME_EVENT_MS = 10 * 60_000

type Told = {
  readonly kind: SecurityEventKind
  readonly actorId: string | null
  readonly subjectId: string | null
  readonly firmId: string | null
  /** As limits count it: whoever has a line of IPv6 writes from any of its addresses. */
  readonly address: string | null
  readonly reason: string | null
}

/** What makes two events the same one; null for those that are each told by themselves. */
export function eventSlot(told: Told, at: Date): string | null {
  const { kind, actorId, subjectId, firmId, address, reason } = told
  if (!SECURITY_EVENTS[kind].isByAnybody) return null
  const minutes = Math.floor(at.getTime() / SAME_EVENT_MS)
  return [kind, actorId ?? '', subjectId ?? '', firmId ?? '', address ?? '', reason ?? '', minutes].join('|')
}

/** Codes that say more about an event and are no role. What is not listed is the pattern of a route. */
export const EVENT_REASONS = [
  'unknown_address',
  'wrong_password',
  'wrong_code',
  'unconfirmed',
  'disabled',
  'sign_in',
  'new_device',
  'app_code',
  'backup_code',
  'left',
  'too_many_sessions',
  'by_person',
  'by_administrator',
  'to_colleague',
  'to_queue',
  'firm',
  'strangersEventsHere',
  'strangersEvents',
  'ownEvents',
] as const
export type EventReason = (typeof EVENT_REASONS)[number]
