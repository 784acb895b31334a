// A rate is entered, never changed: a correction is one more row, and the newest of a month and currency counts.
import type { AdminScope } from '~/domain/access/scopes'
import { usualInstead } from '~/domain/outcome/usual-rates'
import { chinaDay } from '~/domain/shared/dates'
import { ok, refused, type Result } from '~/domain/shared/result'
import { db } from '~/server/db.server'
import type { RateInput } from './schema'

/** Any number, as long as it is always the same. */
const RATES_LOCK = 71_016

type RateRefusal =
  | {
      readonly code: 'rates.monthAhead' | 'rates.dayAfterMonth'
      readonly field: 'month'
      readonly values: { readonly month: string }
    }
  | { readonly code: 'rates.dayAhead'; readonly field: 'day' }
  | { readonly code: 'rates.farFromUsual'; readonly field: 'yuan'; readonly values: { readonly usual: string } }

/** Somebody entered another rate after the page was drawn, or for a month and currency that it did not show. */
type NewerRate = { readonly code: 'rates.newer'; readonly newer: { readonly id: string; readonly yuan: bigint } }

/** The same once more, as after a second press, leaves no second row. */
export async function enterRate(
  scope: AdminScope,
  input: RateInput,
  now: Date,
): Promise<Result<null, RateRefusal | NewerRate>> {
  const { month, currency, yuan, source } = input
  const today = chinaDay(now)
  const [earliest, latest] = [input.day.slice(0, 7), nextMonth(today)]
  if (month > latest) return refused({ code: 'rates.monthAhead', field: 'month', values: { month: latest } })
  if (input.day > today) return refused({ code: 'rates.dayAhead', field: 'day' })
  if (month < earliest) return refused({ code: 'rates.dayAfterMonth', field: 'month', values: { month: earliest } })
  const usual = usualInstead(currency, yuan)
  if (usual) return refused({ code: 'rates.farFromUsual', field: 'yuan', values: { usual } })
  const day = new Date(`${input.day}T00:00:00Z`)
  return db.$transaction(async (tx): Promise<Result<null, NewerRate>> => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${RATES_LOCK})`
    const last = await tx.exchangeRate.findFirst({
      where: { month, currency },
      orderBy: [{ enteredAt: 'desc' }, { id: 'desc' }],
    })
    if (last?.yuan === yuan && last.source === source && last.day.getTime() === day.getTime()) return ok(null)
    if (last && last.id !== input.shownRate) return refused({ code: 'rates.newer', newer: last })
    await tx.exchangeRate.create({
      data: { month, currency, yuan, source, day, enteredById: scope.userId, enteredAt: now },
    })
    return ok(null)
  })
}

/** The customs publish the rates of a month in the month before. */
function nextMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7)
}
