// A firm may weigh the criteria its own way; the default stays beside it.
import { ok, refused, type Result } from '../shared/result'
import { plainSigns } from '../shared/typed-text'
import { DEFAULT_WEIGHTS, type Criterion, type Weights } from './criteria'

type WeightsOf<C extends string> = Readonly<Record<C, number>>

type WeightsRefusal<C extends string> =
  { readonly code: 'weight_out_of_range'; readonly criterion: C } | { readonly code: 'weights_all_zero' }

/** Each weight from 0 to 100; a criterion that is not mentioned keeps its default. All zero would rank nothing. */
export function checkWeightsOf<C extends string>(
  usual: WeightsOf<C>,
  chosen: Partial<WeightsOf<C>>,
): Result<WeightsOf<C>, WeightsRefusal<C>> {
  const weights: Record<C, number> = { ...usual }
  for (const criterion of idsOf(usual)) {
    const weight = chosen[criterion]
    if (weight === undefined) continue
    if (!(weight >= 0 && weight <= 100)) return refused({ code: 'weight_out_of_range', criterion })
    weights[criterion] = weight
  }
  if (idsOf(usual).every((criterion) => weights[criterion] === 0)) return refused({ code: 'weights_all_zero' })
  return ok(weights)
}

export function checkWeights(chosen: Partial<Weights>): Result<Weights, WeightsRefusal<Criterion>> {
  return checkWeightsOf(DEFAULT_WEIGHTS, chosen)
}

/** The same proportions with a sum of one. The sum must not be zero. */
export function shares<C extends string>(weights: WeightsOf<C>): WeightsOf<C> {
  const total = idsOf(weights).reduce((sum, criterion) => sum + weights[criterion], 0)
  if (!(total > 0)) throw new RangeError('weights must not all be zero')
  return Object.fromEntries(idsOf(weights).map((criterion) => [criterion, weights[criterion] / total])) as WeightsOf<C>
}

/** Whole per cent that add up to 100, the largest remainders rounded up; of all zero none. */
export function wholeShares(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (!(total > 0)) return weights.map(() => 0)
  const exact = weights.map((weight) => (weight * 100) / total)
  const missing = 100 - exact.reduce((sum, share) => sum + Math.floor(share), 0)
  const byRemainder = exact.map((share, place) => ({ place, rest: share % 1 })).toSorted((a, b) => b.rest - a.rest)
  const raised = new Set(byRemainder.slice(0, missing).map(({ place }) => place))
  return exact.map((share, place) => Math.floor(share) + (raised.has(place) ? 1 : 0))
}

/** As an address has it: the sliders stand on whole numbers, so anything else is out of range. */
export function typedWeight(text: string): number {
  const weight = Number(plainSigns(text))
  return Number.isInteger(weight) ? weight : Number.NaN
}

/** The same proportions as the usual ones. */
export function isUsual<C extends string>(weights: WeightsOf<C>, usual: WeightsOf<C>): boolean {
  const [chosen, other] = [shares(weights), shares(usual)]
  return idsOf(usual).every((criterion) => Math.abs(chosen[criterion] - other[criterion]) < 1e-9)
}

export function isDefault(weights: Weights): boolean {
  return isUsual(weights, DEFAULT_WEIGHTS)
}

function idsOf<C extends string>(weights: WeightsOf<C>): readonly C[] {
  return Object.keys(weights) as C[]
}
