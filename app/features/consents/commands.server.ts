import { canWithdraw, consentState, NOTICE_EDITION, type ConsentPurpose } from '~/domain/access/consents'
import type { PersonScope } from '~/domain/access/scopes'
import { ok, refused, type Result } from '~/domain/shared/result'
import { spendLimit, type OverLimit } from '~/features/security/limit-commands.server'
import { db, type Tx } from '~/server/db.server'

type Given = { readonly userId: string; readonly purpose: ConsentPurpose; readonly isGiven: boolean }

/** Writes down what somebody agreed to; a row for each time, with the notice that was shown. */
export async function recordConsent(store: Tx | typeof db, given: Given, now: Date): Promise<void> {
  await store.consent.create({ data: { ...given, notice: NOTICE_EDITION, at: now } })
}

/** Gives or takes back; pressing the button twice leaves one row. */
export async function changeConsent(
  scope: Pick<PersonScope, 'userId'>,
  { purpose, isGiven }: Omit<Given, 'userId'>,
  now: Date,
): Promise<Result<null, { readonly code: 'privacy.neededForAccount' } | OverLimit<'privacy.changedTooOften'>>> {
  if (!isGiven && !canWithdraw(purpose)) return refused({ code: 'privacy.neededForAccount' })
  const { userId } = scope
  return db.$transaction(async (tx): ReturnType<typeof changeConsent> => {
    await tx.$executeRaw`SELECT id FROM "User" WHERE id = ${userId} FOR UPDATE`
    const rows = await tx.consent.findMany({ where: { userId, purpose } })
    if ((consentState(rows, purpose).state === 'given') === isGiven) return ok(null)
    const left = await spendLimit(tx, { limit: 'consents', who: userId, code: 'privacy.changedTooOften' })
    if (!left.ok) return left
    await recordConsent(tx, { userId, purpose, isGiven }, now)
    return ok(null)
  })
}
