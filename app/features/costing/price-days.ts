// Of which days a price speaks: rates of exchange count on one day, and the rules of a parcel on the day it is imported.
import { isIsoDate, type IsoDate } from '~/domain/shared/dates'
import { cleanDay } from '~/domain/shared/typed-text'
import { dayProblem } from './typed-fields'

export type PriceDays = { readonly rates: IsoDate; readonly rules: IsoDate }

const FIRST_DAY = '2020-01-01'
const LAST_DAY = '2035-12-31'

/** Whether the rules of parcels can be asked for it. */
export function isDayOfRules(text: string): boolean {
  return text >= FIRST_DAY && text <= LAST_DAY
}

/** As they were typed; today where nothing was, or no day that counts: the form says what is wrong with it. */
export function daysAsked(search: URLSearchParams, today: IsoDate): PriceDays {
  const rates = cleanDay(search.get('ratesOn') ?? '')
  const rules = search.get('to') === 'consumer' ? cleanDay(search.get('day') ?? '') : ''
  return {
    rates: dayProblem(rates, today) === null ? (rates as IsoDate) : today,
    rules: isIsoDate(rules) && isDayOfRules(rules) ? rules : today,
  }
}

export function drawnOn({ rates, rules }: PriceDays): string {
  return `${rates} ${rules}`
}

/** Those that the boxes were drawn with; where nobody says, the days that are asked for. */
export function daysDrawn(search: URLSearchParams, today: IsoDate): PriceDays {
  const asked = daysAsked(search, today)
  const [rates = '', rules = ''] = (search.get('drawnOn') ?? '').split(' ')
  return {
    rates: dayProblem(rates, today) === null ? (rates as IsoDate) : asked.rates,
    rules: isIsoDate(rules) && isDayOfRules(rules) ? rules : asked.rules,
  }
}

export type Days = { readonly rates: readonly IsoDate[]; readonly rules: readonly IsoDate[] }

/** Every day once. */
export function daysOf(all: readonly PriceDays[]): Days {
  return {
    rates: [...new Set(all.map(({ rates }) => rates))],
    rules: [...new Set(all.map(({ rules }) => rules))],
  }
}
