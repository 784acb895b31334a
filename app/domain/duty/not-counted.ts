// Duties that can come on top of a known one and have no figure: a total beside them is not the whole, and says so.
import type { AddedId } from './added'
import { dutyFor, type Duty, type DutyQuestion } from './duty-for'
import type { DefenceKind } from './reference/defence'
import { isUnknown } from './types'
import { usedCarDuty } from './used-car'

const ADDED = [
  'us_section_301',
  'us_section_232',
  'us_section_122',
  'tr_additional',
] as const satisfies readonly AddedId[]
const CHARGED = ['anti_dumping', 'countervailing', 'additional'] as const satisfies readonly DefenceKind[]

/** Text: duty:notCounted.of.<id> */
export const NOT_COUNTED = [...ADDED, ...CHARGED, 'by_engine_size'] as const
export type NotCountedId = (typeof NOT_COUNTED)[number]

/** A quota or an investigation takes no money yet. */
export function notCounted(asked: DutyQuestion): readonly NotCountedId[] {
  const duty = dutyFor(asked)
  if (isUnknown(duty)) return []
  const added = duty.added.filter(({ rate }) => rate === null || isUnknown(rate)).map(({ id }) => id)
  // Türkiye's additional duty is known by both tables, and the layers of the United States are Section 232.
  const others = added.includes('tr_additional') ? CHARGED.filter((kind) => kind !== 'additional') : CHARGED
  const charged = others.filter((one) => duty.defence.some(({ kind }) => kind === one))
  return [...added, ...charged, ...(isCarLeftOut(asked, duty) ? (['by_engine_size'] as const) : [])]
}

type OfCar = Pick<DutyQuestion, 'hs6' | 'market' | 'answers'>

/** From five years on a used car bears a sum by engine size, which no percentage holds; a line of the firm's own does. */
export function isCarLeftOut({ hs6, market, answers = {} }: OfCar, { tariff, line }: Duty): boolean {
  const car = usedCarDuty({ hs6, market, tariff, answers })
  return line === null && car !== null && car.id !== 'up_to_5'
}

type Priced = { readonly term: string; readonly isLandedKnown: boolean }
/** As answers name their figures. */
const RESTING = ['quote', 'landed', 'cash', 'margin'] as const
export type Resting = (typeof RESTING)[number]

/** Which figures of an offer are not the whole then: who pays the duty at the border is decided by the term. */
export function restingOn({ term, isLandedKnown }: Priced): readonly Resting[] {
  if (!isLandedKnown) return []
  return term === 'DDP' ? RESTING : ['landed']
}
