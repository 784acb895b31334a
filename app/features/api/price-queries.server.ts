// What a machine that asks for a price is answered: the computation of the pages, or each fault with its path and code.
import { checkCostInput } from '~/domain/costing/check-input'
import { landedCost } from '~/domain/costing/landed-cost'
import { sensitivityOf } from '~/domain/costing/sensitivity'
import type { CostInput } from '~/domain/costing/types'
import { chinaDay } from '~/domain/shared/dates'
import { gatesOfCodes } from '~/features/fits/gate-queries.server'
import { notCountedOffer } from '~/features/costing/not-counted-queries.server'
import { COSTING_KEYS } from '~/features/costing/price-words-view'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { unprocessable } from '~/server/json-api.server'
import { bodyPath } from './body-path'
import { gatesAnswer } from './fit-queries.server'

/** Throws the 422 of an input that cannot be computed with. */
export function answerPrice(
  { hs6, ...input }: CostInput & { readonly hs6?: string | undefined },
  { now, language }: { readonly now: Date; readonly language: Language },
) {
  const t = translator(language)
  const faults = checkCostInput(input)
  if (faults.length > 0)
    throw unprocessable(
      faults.map((fault) => ({
        path: bodyPath(input, fault),
        code: fault.code,
        reason: t(COSTING_KEYS.problem(fault.code)),
      })),
    )
  const result = landedCost(input)
  if (!result.ok)
    throw unprocessable([{ path: '', code: result.refusal, reason: t(COSTING_KEYS.refusal(result.refusal)) }])
  const sensitivity = sensitivityOf(input)
  const place = { goods: null, market: input.market, day: chinaDay(now), language }
  const gates = hs6 === undefined ? null : gatesAnswer(gatesOfCodes([hs6], place))
  const asked = { codes: hs6 === undefined ? [] : [hs6], ...place, duty: input.import.duty }
  const missing = notCountedOffer(asked, result.value)
  const notCounted = missing && { ids: [...missing.ids], figures: [...missing.figures], reason: missing.text }
  return { gates, notCounted, ...result.value, sensitivity: sensitivity.ok ? sensitivity.value : null }
}
