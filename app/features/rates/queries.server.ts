// Exchange rates as they count today, and as they were entered.
import type { AdminScope, FirmScope, ProgrammeScope } from '~/domain/access/scopes'
import { ratesWanted, WITHDRAWN, type Rate } from '~/domain/outcome/exchange'
import { BY_COMMAND } from '~/domain/outcome/rate-entry'
import type { IsoDate } from '~/domain/shared/dates'
import { db } from '~/server/db.server'
import { sourceFor } from './source-queries.server'

/** A rate with what it rests on. */
export type SourcedRate = Rate & { readonly day: string; readonly source: string }

/** Of each month and currency of a year the one that was entered last, unless it was withdrawn. */
export async function ratesInForce(
  { language }: ProgrammeScope | AdminScope | FirmScope,
  year: number,
): Promise<SourcedRate[]> {
  const rates = await db.$queryRaw<SourcedRate[]>`
    select * from (
      select distinct on (month, currency) month, currency, yuan, to_char(day, 'YYYY-MM-DD') as day, source
      from "ExchangeRate" where month >= ${`${year}-01`} and month <= ${`${year}-12`}
      order by month, currency, "enteredAt" desc, id desc) r
    where yuan <> ${WITHDRAWN} order by month, currency`
  return rates.map((rate) => ({ ...rate, source: sourceFor(language, rate.source) }))
}

/** By day: of each currency the one of the latest month that had begun by it, and was not withdrawn. One query. */
export async function newestRates(days: readonly IsoDate[]): Promise<ReadonlyMap<IsoDate, readonly SourcedRate[]>> {
  const months = [...new Set(days.map((day) => day.slice(0, 7)))]
  const rows = await db.$queryRaw<(SourcedRate & { readonly asked: string })[]>`
    select distinct on (asked, currency) * from (
      select distinct on (a.asked, r.currency, r.month)
        a.asked, r.month, r.currency, r.yuan, to_char(r.day, 'YYYY-MM-DD') as day, r.source
      from unnest(${months}::text[]) as a(asked) join "ExchangeRate" r on r.month <= a.asked
      order by a.asked, r.currency, r.month desc, r."enteredAt" desc, r.id desc) r
    where yuan <> ${WITHDRAWN} order by asked, currency, month desc`
  return new Map(days.map((day) => [day, rows.filter(({ asked }) => asked === day.slice(0, 7))]))
}

type Entered = SourcedRate & {
  readonly id: string
  readonly enteredAt: Date
  readonly enteredBy: string | null
  readonly isByCommand: boolean
  /** The row says that what was before it counts no more; its source is the reason. */
  readonly isWithdrawn: boolean
}
export type RateWithPast = Entered & { readonly past: readonly Entered[] }
export type RatesPage = Awaited<ReturnType<typeof getRatesPage>>

/** The administrators' page of a year: what counts, what it was before it was corrected, and what declarations still want. */
export async function getRatesPage({ language }: AdminScope, year: number) {
  const [stored, amounts] = await Promise.all([
    db.$queryRaw<Omit<Entered, 'isWithdrawn'>[]>`
      select r.id, r.month, r.currency, r.yuan, to_char(r.day, 'YYYY-MM-DD') as day, r.source, r."enteredAt", u.name as "enteredBy",
        r."enteredById" = ${BY_COMMAND} as "isByCommand"
      from "ExchangeRate" r left join "User" u on u.id = r."enteredById"
      where r.month >= ${`${year}-01`} and r.month <= ${`${year}-12`}
      order by r.month desc, r.currency, r."enteredAt" desc, r.id desc`,
    db.$queryRaw<{ month: string; currency: string }[]>`
      select distinct to_char(d."declaredOn", 'YYYY-MM') as month, d.currency from "ExportDeclaration" d
      join "Firm" f on f.id = d."firmId" and f."takenBackAt" is null
      where d."declaredOn" >= make_date(${year}::int, 1, 1) and d."declaredOn" < make_date(${year + 1}::int, 1, 1)
      order by 1, 2`,
  ])
  const entered = stored.map((rate) => ({
    ...rate,
    source: sourceFor(language, rate.source),
    isWithdrawn: rate.yuan === WITHDRAWN,
  }))
  const isSame = (a: Rate, b: Rate) => a.month === b.month && a.currency === b.currency
  const rates = entered.filter((row, at) => entered.findIndex((other) => isSame(row, other)) === at)
  return {
    year,
    rates: rates.map((row): RateWithPast => ({
      ...row,
      past: entered.filter((other) => isSame(row, other) && other.id !== row.id),
    })),
    wanted: ratesWanted(
      amounts,
      rates.filter(({ isWithdrawn }) => !isWithdrawn),
    ),
  }
}
