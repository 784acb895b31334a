import type { AdminScope, PersonScope } from '~/domain/access/scopes'
import { sessionEnd } from '~/domain/access/sessions'
import { ok, refused, type Result } from '~/domain/shared/result'
import { db } from '~/server/db.server'

/** One's own telephone number; empty where none was given. */
export async function findOwnPhone({ userId }: PersonScope): Promise<string> {
  return (await db.user.findUnique({ where: { id: userId }, select: { phone: true } }))?.phone ?? ''
}

/** Whose account exactly this address is. */
export async function findAccountId(
  _scope: AdminScope,
  email: string,
): Promise<Result<string, { readonly code: 'accounts.noSuchAddress'; readonly field: 'email' }>> {
  const user = await db.user.findUnique({ where: { email }, select: { id: true } })
  return user ? ok(user.id) : refused({ code: 'accounts.noSuchAddress', field: 'email' })
}

/** Who it is and how the account stands, and nothing of what the firms keep; null for an id that is none. */
export async function findAccount(scope: AdminScope, userId: string, now: Date) {
  const user = await db.user.findUnique({
    where: { id: userId },
    select: {
      ...{ id: true, name: true, email: true, staffRole: true, createdAt: true, disabledAt: true, emailVerified: true },
      twoFactor: { select: { userId: true } },
      sessions: { where: { expiresAt: { gt: now } }, select: { createdAt: true, lastSeenAt: true } },
      memberships: {
        orderBy: { createdAt: 'asc' },
        select: {
          role: true,
          firm: {
            select: {
              ...{ id: true, nameZh: true, nameEn: true, creditCode: true, takenBackAt: true },
              memberships: { where: { role: 'owner', user: { disabledAt: null } }, select: { userId: true } },
            },
          },
        },
      },
    },
  })
  if (!user) return null
  const { sessions, memberships, twoFactor, disabledAt, emailVerified, createdAt, ...account } = user
  const { staffRole } = account
  const open = sessions.filter(
    (session) => sessionEnd({ staffRole, startedAt: session.createdAt, lastSeenAt: session.lastSeenAt }) > now,
  )
  const state = disabledAt ? ('disabled' as const) : emailVerified ? ('active' as const) : ('waiting' as const)
  return {
    ...account,
    state,
    isSelf: account.id === scope.userId,
    signedUpOn: createdAt.toISOString(),
    disabledOn: disabledAt?.toISOString() ?? null,
    hasTwoFactor: twoFactor !== null,
    sessions: open.length,
    firms: memberships.map(({ role, firm: { memberships: owners, takenBackAt, ...firm } }) => ({
      ...firm,
      role,
      isTakenBack: takenBackAt !== null,
      isOnlyOwner: takenBackAt === null && owners.length === 1 && owners[0]?.userId === account.id,
    })),
  }
}
export type FoundAccount = NonNullable<Awaited<ReturnType<typeof findAccount>>>
