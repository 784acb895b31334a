// A rate is entered, never changed: a correction is one more row, and the newest of a month and currency counts.
import type { AdminScope } from '~/domain/access/scopes'
import { faultOfRate, type EnteredRate, type RateRefusal } from '~/domain/outcome/rate-entry'
import { chinaDay } from '~/domain/shared/dates'
import { ok, refused, type Result } from '~/domain/shared/result'
import { db, type Tx } from '~/server/db.server'
import type { RateInput } from './schema'

/** Any number, as long as it is always the same. */
const RATES_LOCK = 71_016

/** The same once more, as after a second press, leaves no second row. */
export async function enterRate(scope: AdminScope, input: RateInput, now: Date): Promise<Result<null, RateRefusal>> {
  const fault = faultOfRate(input, chinaDay(now))
  if (fault) return refused(fault)
  await db.$transaction(async (tx) => {
    await lockRates(tx)
    await keepRate(tx, { ...input, enteredById: scope.userId, enteredAt: now })
  })
  return ok(null)
}

/** Before `keepRate`, within the same transaction. */
export async function lockRates(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${RATES_LOCK})`
}

type KeptRate = EnteredRate & { readonly source: string; readonly enteredById: string; readonly enteredAt: Date }

/** One more row, unless the newest says the same. */
export async function keepRate(tx: Tx, rate: KeptRate): Promise<void> {
  const { month, currency, yuan, source, enteredById, enteredAt } = rate
  const day = new Date(`${rate.day}T00:00:00Z`)
  const last = await tx.exchangeRate.findFirst({
    where: { month, currency },
    orderBy: [{ enteredAt: 'desc' }, { id: 'desc' }],
  })
  if (last?.yuan === yuan && last.source === source && last.day.getTime() === day.getTime()) return
  await tx.exchangeRate.create({ data: { month, currency, yuan, source, day, enteredById, enteredAt } })
}
