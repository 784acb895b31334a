// What a cost rests on, at its weakest: an estimate of the portal, what the firm typed, or a quote that somebody gave.
import { decimal } from '../shared/decimal'
import type { StepBasis } from './results'
import type { Amount, CostInput, Origin, Place } from './types'

const BASES: Readonly<Record<Origin['kind'], StepBasis | null>> = {
  first_estimate: 'estimate',
  example: 'estimate',
  typed: 'typed',
  quote: 'quote',
  record: null,
  edition: null,
}

const WEAKEST: readonly StepBasis[] = ['estimate', 'typed', 'quote']

export function basisOf(origins: readonly Origin[]): StepBasis | null {
  const found = origins.map(({ kind }) => BASES[kind])
  return WEAKEST.find((basis) => found.includes(basis)) ?? null
}

/** Of the cost lines of some places; a line of nothing is no cost. */
export function basisOfLines(
  { lines }: Pick<CostInput, 'lines'>,
  places: readonly Place[],
  others: readonly Amount[] = [],
): StepBasis | null {
  const all = [...others, ...lines.filter(({ place }) => places.includes(place))]
  return basisOf(all.filter(({ amount }) => !decimal(amount).isZero()).map(({ origin }) => origin))
}
