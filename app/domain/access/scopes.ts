// Who is asking, and on whose behalf. Every query and command demands one of these first, and only the guards
// (features/accounts/guards.server.ts) can make them, so forgetting whose data it is does not compile.
import type { Language } from '../shared/language'

export const FIRM_ROLES = ['owner', 'editor', 'viewer'] as const
export type FirmRole = (typeof FIRM_ROLES)[number]
export const STAFF_ROLES = ['advisor', 'lead_advisor', 'official', 'administrator'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

export type { Language }

type Brand<K extends string> = { readonly __scope: K }

/** Somebody signed in, for what concerns only themselves. */
export type PersonScope = Brand<'person'> & {
  readonly userId: string
  readonly email: string
  readonly name: string
  readonly language: Language
  readonly staffRole: StaffRole | null
}
/** A member of one firm, with the role there. */
export type FirmScope = Brand<'firm'> & {
  readonly firmId: string
  readonly userId: string
  readonly role: FirmRole
  readonly language: Language
}
/** An advisor or lead advisor. */
export type AdvisorScope = Brand<'advisor'> & {
  readonly userId: string
  readonly isLead: boolean
  readonly language: Language
}
/** An official of the programme: aggregates and outcomes. */
export type ProgrammeScope = Brand<'programme'> & { readonly userId: string; readonly language: Language }
/** An administrator: accounts and roles. */
export type AdminScope = Brand<'admin'> & { readonly userId: string; readonly language: Language }

/** Whom the record names for what happens by rule. */
export const SYSTEM_ID = 'system'
/** The portal itself, for what a rule says happens at a certain time. */
export type SystemScope = Brand<'system'> & { readonly userId: typeof SYSTEM_ID; readonly language: Language }

/** Whether a member with this role may change the firm's answers. */
export function canEdit(role: FirmRole): boolean {
  return role === 'owner' || role === 'editor'
}
