import type { AdminScope } from '~/domain/access/scopes'
import { db } from '~/server/db.server'

/** All staff accounts, disabled ones last. */
export async function listStaff(scope: AdminScope) {
  const people = await db.user.findMany({
    where: { staffRole: { not: null } },
    orderBy: [{ disabledAt: { sort: 'asc', nulls: 'first' } }, { staffRole: 'asc' }, { name: 'asc' }],
    select: {
      id: true,
      name: true,
      email: true,
      staffRole: true,
      disabledAt: true,
      emailVerified: true,
      twoFactor: { select: { since: true } },
    },
  })
  return people.flatMap(({ staffRole, disabledAt, emailVerified, twoFactor, ...person }) => {
    const state = disabledAt ? ('disabled' as const) : emailVerified ? ('active' as const) : ('waiting' as const)
    return staffRole
      ? [
          {
            ...person,
            role: staffRole,
            state,
            isSelf: person.id === scope.userId,
            hasTwoFactor: twoFactor !== null,
            secondFactorSince: twoFactor?.since.toISOString() ?? null,
          },
        ]
      : []
  })
}
export type StaffMember = Awaited<ReturnType<typeof listStaff>>[number]

/** Whom something was done to, for the sentence that says so. */
export async function findPerson(_scope: AdminScope, userId: string) {
  const person = await db.user.findUnique({ where: { id: userId }, select: { name: true, staffRole: true } })
  return person && { name: person.name, role: person.staffRole }
}
