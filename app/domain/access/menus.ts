// Whose menu stands around a page that could not be shown.

import { STAFF_ROLES, type StaffRole } from './scopes'

export const MENUS = ['nobody', 'person', ...STAFF_ROLES] as const
export type Menu = (typeof MENUS)[number]

/** What the answer itself says of its reader, or null. */
export function menuIn(answer: unknown): Menu | null {
  return MENUS.find((menu) => menu === answer) ?? null
}

/** Of somebody whose session was read. */
export function menuOf(person: { readonly staffRole: StaffRole | null } | null): Menu {
  return person ? (person.staffRole ?? 'person') : 'nobody'
}

const AREAS: readonly (readonly [start: string, menu: Menu])[] = [
  ['routes/advisor/', 'advisor'],
  ['routes/official/', 'official'],
  ['routes/admin/', 'administrator'],
]

/** For a page whose guard let its reader in: the menu of its area. */
export function menuOfPage(routeId: string | undefined, hasSession: boolean): Menu {
  if (!hasSession) return 'nobody'
  return AREAS.find(([start]) => routeId?.startsWith(start))?.[1] ?? 'person'
}
