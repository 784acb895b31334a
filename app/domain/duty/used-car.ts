// What a used car bears in the Eurasian union: from five years on its duty turns on age and engine size. The sums are those of the copy
// of the tariff in use; which of them belongs to which age is our own reading, so the page asks to have the line confirmed.
import { answerTo } from '../requirement/conditions'
import type { Answers } from '../requirement/types'
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
