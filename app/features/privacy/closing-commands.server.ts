// Closing an account: whatever names the person goes, the record of what was decided stays, without a name.
import type { PersonScope } from '~/domain/access/scopes'
import { ok, refused, type Result } from '~/domain/shared/result'
import type { From } from '~/server/session.server'
import { recordSecurityEvent } from '~/features/security/commands.server'
import { db, Prisma, type Tx } from '~/server/db.server'
import { enqueueMail, forgetMailsTo } from '../messages/commands.server'
import { listOwnedAlone } from './queries.server'

/** The codes that better-auth keeps, each under a name with the whole address. */
const CODES = ['email-verification', 'forget-password', 'sign-in'] as const

export type ClosingRefusal =
  | { readonly code: 'privacy.staffAccount' }
  | { readonly code: 'privacy.lastOwner'; readonly values: { readonly firm: string } }

/** Deletes the account at once and for good. Refused to staff, and to the only owner of a firm, whose file would be nobody's. */
export async function closeAccount(
  scope: PersonScope,
  { address, requestId }: From,
  now: Date,
): Promise<Result<null, ClosingRefusal>> {
  const { userId, email, name, language } = scope
  return db.$transaction(
    async (tx) => {
      const [user] = await tx.$queryRaw<{ staffRole: string | null }[]>`
        SELECT "staffRole"::text FROM "User" WHERE id = ${userId} FOR UPDATE`
      // Another press of the button was quicker.
      if (!user) return ok(null)
      if (user.staffRole) return refused({ code: 'privacy.staffAccount' })
      const firm = await ownedAlone(tx, scope)
      if (firm) return refused({ code: 'privacy.lastOwner', values: { firm } })
      await tx.invitation.deleteMany({ where: { email } })
      await forgetMailsTo(tx, email)
      await tx.mailedCode.deleteMany({ where: { userId: scope.userId } })
      await tx.verification.deleteMany({
        where: { identifier: { in: CODES.map((purpose) => `${purpose}-otp-${email}`) } },
      })
      await tx.user.delete({ where: { id: userId } })
      await recordSecurityEvent(
        tx,
        { kind: 'data_erased', actorId: userId, subjectId: userId, address, requestId },
        now,
      )
      await enqueueMail(tx, { to: email, language, template: 'accountClosed', values: { name } })
      return ok(null)
    },
    { isolationLevel: Prisma.TransactionIsolationLevel.ReadCommitted },
  )
}

/** Firms are held first, in one order, and counted after: of two owners who leave at once the second finds the first gone. */
async function ownedAlone(tx: Tx, scope: PersonScope): Promise<string | null> {
  await tx.$executeRaw`
    SELECT f.id FROM "Firm" f JOIN "Membership" m ON m."firmId" = f.id
    WHERE m."userId" = ${scope.userId} AND m.role = 'owner' ORDER BY f.id FOR UPDATE OF f`
  const [alone] = await listOwnedAlone(scope, tx)
  return alone?.name ?? null
}
