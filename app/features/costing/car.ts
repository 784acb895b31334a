// What a form of prices asks of a car: whether it is used, since when it is registered and how large its engine is. The duty of some unions
// turns on it.
import { asPositive } from '~/domain/costing/number-checks'
import type { DutyLine, Origin } from '~/domain/costing/types'
import { dutyFor } from '~/domain/duty/duty-for'
import { EAEU_TARIFF } from '~/domain/duty/reference/editions'
import { isUnknown } from '~/domain/duty/types'
import { carAnswers, isCar, isEngineOfCode, perSize, usedCarDuty, type CarFacts } from '~/domain/duty/used-car'
import type { Answers } from '~/domain/requirement/types'
import { decimal } from '~/domain/shared/decimal'
import type { IsoDate } from '~/domain/shared/dates'
import { cleanAmount, cleanMonth, isBlank } from '~/domain/shared/typed-text'
import { CAR_STATES, isEngine, monthProblem, type CarTexts } from './car-texts'
import { problem, type Faults } from './form-faults'
import { dutyFacts, type RecordFacts } from './known-values'

export function carFaults({ carState, carSince, carEngine }: CarTexts, hs6: string, today: IsoDate): Faults {
  const month = isBlank(carSince) ? null : monthProblem(cleanMonth(carSince), today)
  const engine = cleanAmount(carEngine)
  const isBad = !isBlank(carEngine) && !isEngine(engine)
  const isOther = !isBlank(carEngine) && !isBad && !isEngineOfCode(hs6, engine)
  return [
    ...(carState === '' || CAR_STATES.some((one) => one === carState)
      ? []
      : [problem('carState', 'price:problem.choose')]),
    ...(month ? [problem('carSince', `price:problem.${month}`)] : []),
    ...(isBad ? [problem('carEngine', 'price:problem.engine_size')] : []),
    ...(isOther ? [problem('carEngine', 'price:problem.engine_of_code')] : []),
  ]
}

/** The record, with what was typed of this car among the answers; other goods are asked nothing. */
export function withCar(
  record: RecordFacts,
  { hs6, car, day }: { hs6: string; car: CarFacts; day: IsoDate },
): RecordFacts {
  if (!isCar(hs6)) return record
  const goods = record.goods ?? { given: {}, flags: [], tracks: [], sellingWays: [], chosen: [] }
  return { ...record, goods: { ...goods, given: { ...goods.given, ...carAnswers(car, day) } } }
}

export type CarDuty = {
  readonly id: NonNullable<ReturnType<typeof usedCarDuty>>['id']
  /** Euro per cm³. */
  readonly each: string | null
  readonly isFloor: boolean
  /** Of one car; null where nobody said. */
  readonly engine: string | null
  readonly origin: Origin
}

type Asked = { readonly hs6: string; readonly market: string; readonly day: IsoDate; readonly engine: string | null }

/** Null for everything that is no used car of the union, and where the firm recorded a line of its own. */
export function carDuty({ hs6, market, day, engine }: Asked, record: RecordFacts): CarDuty | null {
  const facts = dutyFacts(record, { hs6, market })
  const duty = dutyFor({ hs6, market, day, ...facts })
  if (isUnknown(duty) || duty.line) return null
  return ofAnswers({ hs6, market, tariff: duty.tariff, answers: facts.answers ?? {} }, engine)
}

function ofAnswers(
  asked: Parameters<typeof usedCarDuty>[0] & { answers: Answers },
  engine: string | null,
): CarDuty | null {
  const found = usedCarDuty(asked)
  if (!found) return null
  const { source, asOf } = EAEU_TARIFF
  const size = perSize(found)
  // Which sum belongs to which age is a reading of our own.
  const origin: Origin = { kind: 'edition', source, asOf, rule: EAEU_TARIFF.rule, confidence: 'low_medium' }
  return { id: found.id, each: size?.each ?? null, isFloor: size?.isFloor ?? false, engine, origin }
}

/** The lines of a duty, with the sum by engine size of all cars in the place of the percentage, or below it. */
export function withEngineSum<L extends DutyLine>(
  duty: { readonly known: true; readonly lines: readonly L[] } | { readonly known: false },
  car: CarDuty | null,
  cars: string,
) {
  if (!car?.each || car.engine === null || asPositive(cars) !== null) return duty
  const specific = { amount: car.each, currency: 'EUR', quantity: decimal(car.engine).times(cars).toFixed() }
  const common = { id: 'duty', name: '', kind: 'most_favoured_nation' as const, specific }
  if (!car.isFloor)
    return duty.known ? duty : { known: true as const, lines: [{ ...common, percent: null, origin: car.origin }] }
  if (!duty.known) return duty
  const lines = duty.lines.map((line, at) =>
    at === 0 && line.origin.kind !== 'record'
      ? { ...line, specific, origin: { ...line.origin, confidence: 'low_medium' as const } }
      : line,
  )
  return { known: true as const, lines }
}
