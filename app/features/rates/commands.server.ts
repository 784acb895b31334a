// A rate is entered, never changed: a correction or a withdrawal is one more row, and the newest of a month and currency counts.
import type { AdminScope } from '~/domain/access/scopes'
import { WITHDRAWN } from '~/domain/outcome/exchange'
import { faultOfRate, type EnteredRate, type RateRefusal } from '~/domain/outcome/rate-entry'
import { chinaDay } from '~/domain/shared/dates'
import { ok, refused, type Result } from '~/domain/shared/result'
import { db, type Tx } from '~/server/db.server'
import type { RateInput, WithdrawalInput } from './schema'
import { isSameSource } from './source-queries.server'

/** Any number, as long as it is always the same. */
const RATES_LOCK = 71_016

/** Somebody entered another rate after the page was drawn, or for a month and currency that it did not show. */
type NewerRate = { readonly code: 'rates.newer'; readonly newer: { readonly id: string; readonly yuan: bigint } }

/** The same once more, as after a second press, leaves no second row. */
export async function enterRate(
  scope: AdminScope,
  input: RateInput,
  now: Date,
): Promise<Result<null, RateRefusal | NewerRate>> {
  const fault = faultOfRate(input, chinaDay(now))
  if (fault) return refused(fault)
  return db.$transaction(async (tx): Promise<Result<null, NewerRate>> => {
    await lockRates(tx)
    const last = await newestRate(tx, input)
    if (last && last.id !== input.shownRate && !isSame(last, input))
      return refused({ code: 'rates.newer', newer: last })
    await keepRate(tx, { ...input, enteredById: scope.userId, enteredAt: now })
    return ok(null)
  })
}

export type NothingToWithdraw = { readonly code: 'rates.nothingToWithdraw'; readonly isStale: true }

/** What was entered stays readable, with who withdrew it, when and why; an earlier rate does not come back by itself. */
export async function withdrawRate(
  scope: AdminScope,
  input: WithdrawalInput,
  now: Date,
): Promise<Result<null, NothingToWithdraw | NewerRate>> {
  return db.$transaction(async (tx): Promise<Result<null, NothingToWithdraw | NewerRate>> => {
    await lockRates(tx)
    const last = await newestRate(tx, input)
    if (!last || last.yuan === WITHDRAWN) return refused({ code: 'rates.nothingToWithdraw', isStale: true })
    if (last.id !== input.shownRate) return refused({ code: 'rates.newer', newer: last })
    const { month, currency, day } = last
    await tx.exchangeRate.create({
      data: {
        ...{ month, currency, day, yuan: WITHDRAWN, source: input.reason },
        ...{ enteredById: scope.userId, enteredAt: now },
      },
    })
    return ok(null)
  })
}

/** Before `keepRate`, within the same transaction. */
export async function lockRates(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${RATES_LOCK})`
}

type KeptRate = EnteredRate & { readonly source: string; readonly enteredById: string; readonly enteredAt: Date }

/** One more row, unless the newest says the same. */
export async function keepRate(tx: Tx, rate: KeptRate): Promise<void> {
  const { month, currency, yuan, source, enteredById, enteredAt } = rate
  const last = await newestRate(tx, rate)
  if (last && isSame(last, rate)) return
  await tx.exchangeRate.create({
    data: { month, currency, yuan, source, day: instantOf(rate.day), enteredById, enteredAt },
  })
}

type Place = Pick<EnteredRate, 'month' | 'currency'>

/** What counts now for this month and currency. */
function newestRate(tx: Tx, { month, currency }: Place) {
  return tx.exchangeRate.findFirst({ where: { month, currency }, orderBy: [{ enteredAt: 'desc' }, { id: 'desc' }] })
}

type Stored = { readonly yuan: bigint; readonly source: string; readonly day: Date }

function isSame(last: Stored, { yuan, source, day }: Pick<KeptRate, 'yuan' | 'source' | 'day'>): boolean {
  return last.yuan === yuan && isSameSource(last.source, source) && last.day.getTime() === instantOf(day).getTime()
}

function instantOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
