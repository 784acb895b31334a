// What a used car bears in the Eurasian union: from five years on its duty turns on age and engine size. The sums are those of the copy
// of the tariff in use; which of them belongs to which age is our own reading, so the page asks to have the line confirmed.
import { answerTo } from '../requirement/conditions'
import type { Answers, ConditionId } from '../requirement/types'
import type { IsoDate } from '../shared/dates'
import type { TariffId } from './tariffs'

/** Text: duty:usedCar.<id> */
export type UsedCarDuty =
  | { readonly id: 'open' | 'up_to_5' }
  | { readonly id: 'from_5_to_7'; readonly least: string }
  | { readonly id: 'over_7'; readonly sum: string }

/** Euro per cm³: at least, from five to seven years; instead of a percentage, above seven. The second pair is for more than 1,800 cm³. */
const SUMS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  '870321': [['0.36', '1.4']],
  '870322': [['0.4', '1.5']],
  '870323': [
    ['0.36', '1.6'],
    ['0.44', '2.2'],
  ],
  '870324': [['0.8', '3.2']],
  '870331': [['0.32', '1.5']],
  '870332': [['0.4', '2.2']],
  '870333': [['0.8', '3.2']],
}

/** Engine sizes in cm³ that the subheading stands for: above the first, up to the second. */
const SIZES: Readonly<Record<string, readonly [number, number]>> = {
  '870321': [0, 1000],
  '870322': [1000, 1500],
  '870323': [1500, 3000],
  '870324': [3000, 30_000],
  '870331': [0, 1500],
  '870332': [1500, 2500],
  '870333': [2500, 30_000],
}

/** What is asked of a car, as a list of vehicles has it; null where nobody said. */
export type CarFacts = {
  readonly isUsed: boolean | null
  /** YYYY-MM, of the first registration. */
  readonly since: string | null
  /** Whole cm³. */
  readonly engine: string | null
}
export const NO_CAR: CarFacts = { isUsed: null, since: null, engine: null }

export function isCar(hs6: string): boolean {
  return hs6.startsWith('8703')
}

/** Whether a tariff counts the size of its engine. */
export function hasEngineSize(hs6: string): boolean {
  return SIZES[hs6] !== undefined
}

export function isEngineOfCode(hs6: string, engine: string): boolean {
  const [above, most] = SIZES[hs6] ?? [0, Infinity]
  return Number(engine) > above && Number(engine) <= most
}

/**
 * What follows for the questions of the requirements. Years count from the building: a car is at least as old as its registration, and one
 * whose month is just reached is not decided by the month alone. What was registered once is used.
 */
export function carAnswers({ isUsed, since, engine }: CarFacts, day: IsoDate): Answers {
  const used = isUsed ?? (since === null ? null : true)
  const months = since === null ? null : monthsBetween(since, day)
  const past = (years: number): boolean | null => {
    if (months === null || months === years * MONTHS) return null
    return months > years * MONTHS
  }
  return known({
    used_vehicle: used,
    new_vehicle: used === null ? null : !used,
    used_goods: used,
    car_over_5_years: used === false ? false : past(5),
    car_over_7_years: used === false ? false : past(7),
    engine_over_1800_cc: engine === null ? null : Number(engine) > 1800,
  } satisfies Partial<Record<ConditionId, boolean | null>>)
}

const MONTHS = 12

function monthsBetween(since: string, day: IsoDate): number {
  const [year, month] = [Number(since.slice(0, 4)), Number(since.slice(5, 7))]
  return (Number(day.slice(0, 4)) - year) * MONTHS + Number(day.slice(5, 7)) - month
}

function known(answers: Readonly<Record<string, boolean | null>>): Answers {
  return Object.fromEntries(Object.entries(answers).filter((entry): entry is [string, boolean] => entry[1] !== null))
}

/** Euro per cm³ that a duty counts: instead of the percentage, or at least. Null where age or size are open, or the percentage is all. */
export function perSize(duty: UsedCarDuty | null): { readonly each: string; readonly isFloor: boolean } | null {
  if (duty?.id === 'over_7') return { each: duty.sum, isFloor: false }
  return duty?.id === 'from_5_to_7' ? { each: duty.least, isFloor: true } : null
}

type Asked = { readonly hs6: string; readonly market: string; readonly tariff: TariffId; readonly answers: Answers }

/** Null for everything that is no used car with a combustion engine alone. */
export function usedCarDuty(asked: Asked): UsedCarDuty | null {
  const { hs6, tariff } = asked
  const bands = SUMS[hs6]
  if (tariff !== 'eaeu' || !bands || answerTo('used_vehicle', asked) !== true) return null
  const [past5, past7] = [answerTo('car_over_5_years', asked), answerTo('car_over_7_years', asked)]
  if (past5 === false) return { id: 'up_to_5' }
  const pair = bandOf(bands, asked)
  if (!pair || past7 === null || (past5 === null && !past7)) return { id: 'open' }
  return past7 ? { id: 'over_7', sum: pair[1] } : { id: 'from_5_to_7', least: pair[0] }
}

function bandOf([small, large]: readonly (readonly [string, string])[], asked: Asked) {
  if (!large) return small ?? null
  const isLarge = answerTo('engine_over_1800_cc', asked)
  return isLarge === null ? null : ((isLarge ? large : small) ?? null)
}
