// What a machine that asks for a price is answered: the computation of the pages, or each fault with its path and code.
import { checkCostInput } from '~/domain/costing/check-input'
import { oddInputs, type OddInput } from '~/domain/costing/odd-inputs'
import { checkMonth } from '~/domain/costing/check-refund-ways'
import { monthOfOffer, type MonthAsked } from '~/domain/costing/refund-ways'
import { landedCost } from '~/domain/costing/landed-cost'
import { sensitivityOf } from '~/domain/costing/sensitivity'
import type { CostInput } from '~/domain/costing/types'
import { NO_CAR, type CarFacts } from '~/domain/duty/used-car'
import { proposedTransport } from '~/domain/logistics/main-carriage'
import { chinaDay, type IsoDate } from '~/domain/shared/dates'
import { gatesOfCodes } from '~/features/fits/gate-queries.server'
import { carDuty, withCar, withEngineSum } from '~/features/costing/car'
import { doubtsOf, isRefunding } from '~/features/costing/doubts-queries.server'
import { dutyFacts, NO_RECORD, type RecordFacts } from '~/features/costing/known-values'
import { notCountedOffer } from '~/features/costing/not-counted-queries.server'
import { COSTING_KEYS } from '~/features/costing/price-words-view'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import type { TranslateKey } from '~/i18n/use-translate'
import { unprocessable } from '~/server/json-api.server'
import type { z } from 'zod'
import type { landedCostInput } from './price-schema'
import { bodyPath } from './body-path'
import { doubtAnswer, ratePath } from './doubt-view'
import { gatesAnswer } from './fit-queries.server'

type Car = z.output<typeof landedCostInput>['car']
type Sent = Omit<CostInput, 'transport'> & {
  readonly hs6?: string | undefined
  readonly car?: Car | undefined
  readonly transport?: CostInput['transport'] | undefined
  readonly month: MonthAsked
}

function factsOf(car: Car): CarFacts {
  if (!car) return NO_CAR
  return { isUsed: car.isUsed, since: car.registeredIn, engine: car.engineCm3 === null ? null : String(car.engineCm3) }
}

type OfCar = Pick<Sent, 'hs6' | 'car'> & { readonly record: RecordFacts; readonly day: IsoDate }

/** A duty that was sent as not known is that of the car, where its age and engine say what it is. */
function dutyOf(
  { market, quantity, import: side }: Pick<Sent, 'market' | 'quantity' | 'import'>,
  { hs6, car, record, day }: OfCar,
): CostInput['import']['duty'] {
  if (side.duty.known || hs6 === undefined || !car) return side.duty
  return withEngineSum(side.duty, carDuty({ hs6, market, day, engine: factsOf(car).engine }, record), quantity.value)
}

/** What was sent and is seldom meant, as machines read it. */
export function oddAnswer(odd: readonly OddInput[], t: TranslateKey) {
  return odd.map((id) => ({ id, reason: t(COSTING_KEYS.odd(id)) }))
}

/** Throws the 422 of an input that cannot be computed with. */
export function answerPrice(
  { hs6, car, transport, month: ofMonth, ...sent }: Sent,
  { now, language, rates }: { readonly now: Date; readonly language: Language; readonly rates: RecordFacts['rates'] },
) {
  const t = translator(language)
  const day = chinaDay(now)
  const market = sent.market
  const record = withCar(NO_RECORD, { hs6: hs6 ?? '', car: factsOf(car), day })
  const input: CostInput = {
    ...sent,
    transport: transport ?? proposedTransport(market),
    import: { ...sent.import, duty: dutyOf(sent, { hs6, car, record, day }) },
  }
  const faults = [...checkCostInput(input), ...checkMonth(ofMonth)]
  if (faults.length > 0)
    throw unprocessable(
      faults.map((fault) => ({
        path: bodyPath({ ...input, month: ofMonth }, fault),
        code: fault.code,
        reason: t(COSTING_KEYS.problem(fault.code)),
      })),
    )
  const result = landedCost(input)
  if (!result.ok)
    throw unprocessable([{ path: '', code: result.refusal, reason: t(COSTING_KEYS.refusal(result.refusal)) }])
  const sensitivity = sensitivityOf(input)
  const place = { goods: record.goods, market, day, language }
  const gates = hs6 === undefined ? null : gatesAnswer(gatesOfCodes([hs6], place))
  const facts = (code: string) => dutyFacts(record, { hs6: code, market })
  const asked = { codes: hs6 === undefined ? [] : [hs6], ...place, facts, duty: input.import.duty }
  const missing = notCountedOffer(asked, result.value)
  const notCounted = missing && { ids: [...missing.ids], figures: [...missing.figures], reason: missing.text }
  const odd = oddAnswer(oddInputs(input, result.value), t)
  const doubts = doubtsOf({
    codes: asked.codes,
    day,
    refundRate: isRefunding(input.refund.regime) ? input.refund.rate.percent : null,
    ...{ rates: input.rates, known: rates, language },
    fieldOf: { refund: 'refund.rate.percent', rate: ratePath(input.rates) },
  }).map(doubtAnswer)
  const month = monthOfOffer(input, result.value.price, ofMonth)
  return {
    ...{ gates, notCounted, odd, doubts, ...result.value, month },
    sensitivity: sensitivity.ok ? sensitivity.value : null,
  }
}
