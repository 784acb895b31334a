// What a rate of a month may be when it is entered, by hand or with a file.
import type { IsoDate } from '../shared/dates'
import { usualInstead } from './usual-rates'

/** Stands in place of an account where a rate came in a file that the command read. */
export const BY_COMMAND = 'command'

export type RateRefusal =
  | {
      readonly code: 'rates.monthAhead' | 'rates.dayAfterMonth'
      readonly field: 'month'
      readonly values: { readonly month: string }
    }
  | { readonly code: 'rates.dayAhead'; readonly field: 'day' }
  | { readonly code: 'rates.dayTooOld'; readonly field: 'day'; readonly values: { readonly month: string } }
  | { readonly code: 'rates.farFromUsual'; readonly field: 'yuan'; readonly values: { readonly usual: string } }

export type EnteredRate = {
  readonly month: string
  readonly currency: string
  readonly yuan: bigint
  readonly day: IsoDate
}

export function faultOfRate({ month, currency, yuan, day }: EnteredRate, today: IsoDate): RateRefusal | null {
  const [earliest, latest] = [day.slice(0, 7), nextMonth(today)]
  if (month > latest) return { code: 'rates.monthAhead', field: 'month', values: { month: latest } }
  if (day > today) return { code: 'rates.dayAhead', field: 'day' }
  if (month < earliest) return { code: 'rates.dayAfterMonth', field: 'month', values: { month: earliest } }
  const first = twoMonthsBefore(month)
  if (earliest < first) return { code: 'rates.dayTooOld', field: 'day', values: { month: first } }
  const usual = usualInstead(currency, yuan)
  return usual ? { code: 'rates.farFromUsual', field: 'yuan', values: { usual } } : null
}

/** The customs publish the rates of a month in the month before. */
function nextMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7)
}

/** The oldest day a rate of the month can have lies in it. */
function twoMonthsBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 3, 1)).toISOString().slice(0, 7)
}
