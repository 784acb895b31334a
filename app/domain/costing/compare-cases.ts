// Up to three cases side by side. Amounts of different currencies are not ranked: they are shown, and nobody is the cheapest.
import { decimal } from '../shared/decimal'
import { refused, type Result } from '../shared/result'
import type { CostRefusal } from './compute'
import { landedCost, type LandedCost } from './landed-cost'
import type { CostInput } from './types'

export const MOST_CASES = 3

export type ComparedCase = { readonly name: string; readonly result: Result<LandedCost, CostRefusal> }
export type Comparison = {
  readonly cases: readonly ComparedCase[]
  /** Position of the lowest landed cost; null where a case is unknown or in another currency. */
  readonly cheapest: number | null
  /** Position of the highest profit. */
  readonly mostProfit: number | null
}

export function compareCases(
  cases: readonly { readonly name: string; readonly input: CostInput }[],
): Result<Comparison, 'too_many_cases'> {
  if (cases.length > MOST_CASES) return refused('too_many_cases')
  const compared = cases.map(({ name, input }) => ({ name, result: landedCost(input) }))
  return { ok: true, value: { cases: compared, cheapest: cheapestOf(compared), mostProfit: mostProfitOf(compared) } }
}

function cheapestOf(cases: readonly ComparedCase[]): number | null {
  const landed = cases.map(({ result }) => (result.ok && result.value.landed.known ? result.value.landed : null))
  const [first] = landed
  if (!first || landed.some((one) => one?.currency !== first.currency)) return null
  return best(landed.map((one) => one && decimal(one.amount).negated().toFixed()))
}

function mostProfitOf(cases: readonly ComparedCase[]): number | null {
  return best(cases.map(({ result }) => (result.ok ? result.value.profit.amount.amount : null)))
}

function best(values: readonly (string | null)[]): number | null {
  return values.reduce<number | null>((found, value, index) => {
    if (value === null) return found
    const before = found === null ? null : (values[found] ?? null)
    return before === null || decimal(value).gt(before) ? index : found
  }, null)
}
