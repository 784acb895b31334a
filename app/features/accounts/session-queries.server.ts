import { deviceOf, type Device } from '~/domain/access/devices'
import type { PersonScope } from '~/domain/access/scopes'
import { sessionEnd } from '~/domain/access/sessions'
import { db } from '~/server/db.server'
import { sessionToken } from '~/server/session.server'

export type OwnSession = {
  readonly id: string
  readonly device: Device
  readonly address: string | null
  readonly startedAt: string
  readonly lastSeenAt: string
  readonly isThis: boolean
}

/** The sessions of the person that still open something, this one first, then the one used last. */
export async function listSessions(scope: PersonScope, request: Request, now: Date): Promise<readonly OwnSession[]> {
  const token = sessionToken(request)
  const user = await db.user.findUniqueOrThrow({
    where: { id: scope.userId },
    select: {
      twoFactor: { select: { userId: true } },
      sessions: { where: { expiresAt: { gt: now } }, orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }] },
    },
  })
  const open = user.sessions.filter(
    ({ createdAt: startedAt, lastSeenAt, twoFactorAt }) =>
      sessionEnd({ staffRole: scope.staffRole, startedAt, lastSeenAt }) > now && (twoFactorAt || !user.twoFactor),
  )
  const views = open.map((session) => ({
    id: session.id,
    device: deviceOf(session.userAgent),
    address: session.ipAddress,
    startedAt: session.createdAt.toISOString(),
    lastSeenAt: session.lastSeenAt.toISOString(),
    isThis: session.token === token,
  }))
  return [...views.filter(({ isThis }) => isThis), ...views.filter(({ isThis }) => !isThis)]
}
