import { SYSTEM_ID, type AdminScope } from '~/domain/access/scopes'
import { statusesFor } from '~/domain/application/transitions'
import { checkCreditCode } from '~/domain/firm/credit-code'
import { END_REASONS } from '~/domain/firm/taking-back'
import { db } from '~/server/db.server'

const IN_PROGRESS = statusesFor('withdraw', { role: SYSTEM_ID, belongsToFirm: false })

/** The firms that have, or had, exactly this credit code, newest first. Who they are and how it stands; nothing of their documents. */
export async function findFirmsByCode(_scope: AdminScope, typed: string) {
  const { code } = checkCreditCode(typed)
  const firms = await db.firm.findMany({
    where: { creditCode: code },
    orderBy: { createdAt: 'desc' },
    select: {
      ...{ id: true, nameZh: true, nameEn: true, creditCode: true, createdAt: true },
      ...{ takenBackAt: true, takenBackReason: true },
      memberships: {
        orderBy: [{ role: 'asc' }, { createdAt: 'asc' }],
        select: { role: true, user: { select: { id: true, name: true, email: true } } },
      },
      accessRequests: {
        where: { status: 'open' },
        select: { user: { select: { id: true, name: true, email: true } } },
      },
      applications: { select: { status: true } },
    },
  })
  const isHeld = firms.some(({ takenBackAt }) => takenBackAt === null)
  return firms.map(
    ({ applications, memberships, accessRequests, takenBackAt, takenBackReason, createdAt, ...firm }) => ({
      ...firm,
      registeredOn: createdAt.toISOString(),
      takenBackOn: takenBackAt?.toISOString() ?? null,
      takenBackReason: END_REASONS.find((one) => one === takenBackReason) ?? null,
      canBeGivenBack: takenBackAt !== null && !isHeld,
      members: memberships.map(({ role, user }) => ({ role, ...user })),
      asking: accessRequests.map(({ user }) => user),
      inProgress: applications.filter(({ status }) => IN_PROGRESS.includes(status)).length,
      approved: applications.filter(({ status }) => status === 'approved').length,
    }),
  )
}
export type FoundFirm = Awaited<ReturnType<typeof findFirmsByCode>>[number]
