// A firm may weigh the criteria its own way; the default stays beside it.
import { ok, refused, type Result } from '../shared/result'
import { CRITERIA, DEFAULT_WEIGHTS, type Criterion, type Weights } from './criteria'

type WeightsRefusal =
  { readonly code: 'weight_out_of_range'; readonly criterion: Criterion } | { readonly code: 'weights_all_zero' }

/** Each weight from 0 to 100; a criterion that is not mentioned keeps its default. All zero would rank nothing. */
export function checkWeights(chosen: Partial<Readonly<Record<Criterion, number>>>): Result<Weights, WeightsRefusal> {
  const weights = { ...DEFAULT_WEIGHTS }
  for (const criterion of CRITERIA) {
    const weight = chosen[criterion]
    if (weight === undefined) continue
    if (!(weight >= 0 && weight <= 100)) return refused({ code: 'weight_out_of_range', criterion })
    weights[criterion] = weight
  }
  if (CRITERIA.every((criterion) => weights[criterion] === 0)) return refused({ code: 'weights_all_zero' })
  return ok(weights)
}

/** The same proportions with a sum of one. The sum must not be zero. */
export function shares(weights: Weights): Weights {
  const total = CRITERIA.reduce((sum, criterion) => sum + weights[criterion], 0)
  if (!(total > 0)) throw new RangeError('weights must not all be zero')
  return Object.fromEntries(CRITERIA.map((criterion) => [criterion, weights[criterion] / total])) as Weights
}

export function isDefault(weights: Weights): boolean {
  const [chosen, usual] = [shares(weights), shares(DEFAULT_WEIGHTS)]
  return CRITERIA.every((criterion) => Math.abs(chosen[criterion] - usual[criterion]) < 1e-9)
}
