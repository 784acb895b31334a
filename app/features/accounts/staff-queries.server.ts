import type { AdminScope } from '~/domain/access/scopes'
import { db } from '~/server/db.server'

/** All staff accounts, disabled ones last. */
export async function listStaff(scope: AdminScope) {
  const people = await db.user.findMany({
    where: { staffRole: { not: null } },
    orderBy: [{ disabledAt: { sort: 'asc', nulls: 'first' } }, { staffRole: 'asc' }, { name: 'asc' }],
    select: { id: true, name: true, email: true, staffRole: true, disabledAt: true, createdAt: true },
  })
  return people.flatMap(({ staffRole, ...person }) =>
    staffRole ? [{ ...person, role: staffRole, isSelf: person.id === scope.userId }] : [],
  )
}
