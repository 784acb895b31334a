// What declarations in many currencies are worth in RMB and in US dollars. Each is converted at the rate of the month in which it
// was declared, as the customs themselves do; what has no rate stays out of the total and is named beside it.
import { minorUnits } from '../shared/money'

/** A rate is RMB for 100 units of the currency, in hundred-millionths: 710.66 is 71_066_000_000n. */
const RATE_DIGITS = 8
const UNITS = 100n

export type Rate = {
  /** Declarations of this month (YYYY-MM) are converted with it. */
  readonly month: string
  readonly currency: string
  readonly yuan: bigint
}

export type MonthAmount = {
  readonly month: string
  readonly currency: string
  readonly minor: bigint
  readonly declarations: number
}

export type Target = 'CNY' | 'USD'

export type Converted<Row extends MonthAmount = MonthAmount> = {
  readonly currency: Target
  readonly minor: bigint
  readonly declarations: number
  /** What the total does not hold, because a rate is missing. */
  readonly left: readonly Row[]
}

/** A row without a rate: what was entered last for its month and currency was withdrawn, and nothing counts until it is entered again. */
export const WITHDRAWN = 0n

/** "710.66" as a rate; null for what is none. The sign for thousands is not taken: 7,1066 could mean two things. */
export function toRate(text: string): bigint | null {
  const match = /^(\d{1,9})(?:\.(\d{1,8}))?$/.exec(text)
  if (!match) return null
  const rate = BigInt(`${match[1]}${(match[2] ?? '').padEnd(RATE_DIGITS, '0')}`)
  return rate > 0n ? rate : null
}

/** The plain decimal text of a rate, without zeros that say nothing. */
export function fromRate(rate: bigint): string {
  const text = rate.toString().padStart(RATE_DIGITS + 1, '0')
  const fraction = text.slice(-RATE_DIGITS).replace(/0+$/, '')
  return `${text.slice(0, -RATE_DIGITS)}${fraction && `.${fraction}`}`
}

/** The sum of all rows in one currency. Each row is rounded once, half up, to the smallest unit. */
export function convertAll<Row extends MonthAmount>(
  rows: readonly Row[],
  to: { readonly target: Target; readonly rates: readonly Rate[] },
): Converted<Row> {
  const parts = rows.map((row) => ({ row, minor: convert(row, to) }))
  const done = parts.filter((part) => part.minor !== null)
  return {
    currency: to.target,
    minor: done.reduce((sum, { minor }) => sum + (minor ?? 0n), 0n),
    declarations: done.reduce((sum, { row }) => sum + row.declarations, 0),
    left: parts.filter((part) => part.minor === null).map(({ row }) => row),
  }
}

function convert(row: MonthAmount, { target, rates }: { target: Target; rates: readonly Rate[] }): bigint | null {
  if (row.currency === target) return row.minor
  const own = yuanOf(row.currency, row.month, rates)
  const asked = yuanOf(target, row.month, rates)
  if (own === null || asked === null) return null
  return divided(row.minor * own * 10n ** BigInt(minorUnits(target)), asked * 10n ** BigInt(minorUnits(row.currency)))
}

function yuanOf(currency: string, month: string, rates: readonly Rate[]): bigint | null {
  if (currency === 'CNY') return UNITS * 10n ** BigInt(RATE_DIGITS)
  return rates.find((rate) => rate.currency === currency && rate.month === month)?.yuan ?? null
}

function divided(amount: bigint, by: bigint): bigint {
  return (amount * 2n + by) / (by * 2n)
}

/** The share of a goal that was reached; null while a part of it could not be converted, because a share of a part misleads. */
export function shareOfGoal(reached: Pick<Converted, 'minor' | 'left'>, goal: bigint | null): number | null {
  if (goal === null || goal <= 0n || reached.left.length > 0) return null
  return Number(reached.minor) / Number(goal)
}

/**
 * The day whose central parity the customs use for a month: the third Wednesday of the month before, or the next day on which the
 * interbank market trades (Order 272 of the General Administration of Customs, in force since 2024-12-01; read 2026-11, medium
 * confidence in the wording of the exception). Holidays are not known here: the day is a proposal, and the source decides.
 */
export function usualDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const first = new Date(Date.UTC(year, number - 2, 1))
  const third = 1 + ((3 - first.getUTCDay() + 7) % 7) + 14
  return new Date(Date.UTC(year, number - 2, third)).toISOString().slice(0, 10)
}

type RateName = Pick<Rate, 'month' | 'currency'>

/** Rates that are missing for a total in RMB and one in US dollars, in the order of the months. */
export function ratesWanted(amounts: readonly RateName[], rates: readonly RateName[]): readonly RateName[] {
  const isSame = (a: RateName, b: RateName) => a.month === b.month && a.currency === b.currency
  const needed = amounts.flatMap(({ month, currency }) => [
    { month, currency: 'USD' },
    ...(currency === 'CNY' ? [] : [{ month, currency }]),
  ])
  return needed
    .filter((one, at) => needed.findIndex((other) => isSame(one, other)) === at)
    .filter((one) => !rates.some((rate) => isSame(one, rate)))
    .toSorted((a, b) => `${a.month}${a.currency}`.localeCompare(`${b.month}${b.currency}`))
}
