// For which markets something is collected on whether a used car gets in: its age, its steering, its approval.
import { MARKETS } from '../market/reference/markets'
import { allRequirements } from './requirement-list'
import type { ConditionId } from './types'

const OF_CARS: readonly ConditionId[] = ['used_vehicle', 'right_hand_drive', 'car_over_5_years', 'car_or_light_lorry']
const USED_GOODS: ConditionId = 'used_goods'

/** What China asks holds for every market and says nothing of one. */
export function carMarkets(): readonly string[] {
  const own = allRequirements().filter(
    ({ markets, prefixes, when }) =>
      markets.length < MARKETS.length &&
      when.some(
        (term) =>
          term.kind === 'any' &&
          term.of.some((one) => OF_CARS.includes(one) || (one === USED_GOODS && prefixes.includes('87'))),
      ),
  )
  return MARKETS.map(({ iso2 }) => iso2).filter((iso2) => own.some(({ markets }) => markets.includes(iso2)))
}
