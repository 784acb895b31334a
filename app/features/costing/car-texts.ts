// What a form says of a car, read: whether it is used, since when it is registered, how large its engine is.
import { asPositive } from '~/domain/costing/number-checks'
import type { CarFacts } from '~/domain/duty/used-car'
import type { IsoDate } from '~/domain/shared/dates'
import { cleanAmount, cleanMonth } from '~/domain/shared/typed-text'

export const CAR_FIELDS = ['carState', 'carSince', 'carEngine'] as const
export type CarTexts = Readonly<Record<(typeof CAR_FIELDS)[number], string>>

export const NO_CAR_TEXTS: CarTexts = { carState: '', carSince: '', carEngine: '' }
export const CAR_STATES = ['used', 'new'] as const

const FIRST_MONTH = '1950-01'
const LARGEST = 30_000

export function monthProblem(month: string, today: IsoDate): 'not_a_month' | 'month_out_of_range' | null {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) return 'not_a_month'
  return month < FIRST_MONTH || month > today.slice(0, 7) ? 'month_out_of_range' : null
}

export function isEngine(text: string): boolean {
  return /^\d{2,5}$/.test(text) && asPositive(text) === null && Number(text) <= LARGEST
}

/** As the form holds them; what cannot be read says nothing. */
export function carFactsIn({ carState, carSince, carEngine }: CarTexts, today: IsoDate): CarFacts {
  const [since, engine] = [cleanMonth(carSince), cleanAmount(carEngine)]
  return {
    isUsed: carState === 'used' ? true : carState === 'new' ? false : null,
    since: monthProblem(since, today) === null ? since : null,
    engine: isEngine(engine) ? engine : null,
  }
}
