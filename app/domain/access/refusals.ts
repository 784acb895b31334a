// Which answers are worth a line in the record of security events: somebody asked for what is not theirs, sent a form from elsewhere,
// asked too often or sent too much. An answer tells only its status; who asked, and for which route, tells the rest.
import type { StaffRole } from './scopes'
import type { SecurityEventKind } from './security-events'

export type Refusal = {
  readonly status: number
  /** The pattern of the route, never an address. */
  readonly route: string
  /** The form came from a page that is not ours. */
  readonly isForeign: boolean
}

/** Whoever is signed in, and the firm that the address names; null for nobody and for no firm. */
export type Asking = {
  readonly person: { readonly staffRole: StaffRole | null } | null
  readonly firm: 'none' | 'own' | 'foreign'
}

const BY_STATUS: Readonly<Record<number, SecurityEventKind>> = {
  403: 'access_refused',
  404: 'access_refused',
  413: 'body_refused',
  429: 'limited',
}

/** What an answer may be an event of, before anybody looks up who asked; null for all others. */
export function refusalKind({ status, isForeign }: Refusal): SecurityEventKind | null {
  return isForeign ? 'origin_refused' : (BY_STATUS[status] ?? null)
}

const STAFF_ROUTES: readonly (readonly [string, readonly StaffRole[]])[] = [
  ['/advisor', ['advisor', 'lead_advisor']],
  ['/official', ['official']],
  ['/admin', ['administrator']],
]

/** Whether it is one: most pages that are not there are slips of the keyboard. */
export function isRefusal(refusal: Refusal, { person, firm }: Asking): boolean {
  if (refusal.status !== 404) return true
  if (!person || refusal.route.endsWith('*')) return false
  // A page whose address has no part that changes is there, so it is not for this person.
  if (!refusal.route.includes(':')) return true
  const staff = STAFF_ROUTES.find(([start]) => refusal.route === start || refusal.route.startsWith(`${start}/`))
  if (staff) return !person.staffRole || !staff[1].includes(person.staffRole)
  return firm === 'foreign'
}
