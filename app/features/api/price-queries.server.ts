// What a machine that asks for a price is answered: the computation of the pages, or each fault with its path and code.
import { checkCostInput } from '~/domain/costing/check-input'
import { landedCost } from '~/domain/costing/landed-cost'
import { sensitivityOf } from '~/domain/costing/sensitivity'
import type { CostInput } from '~/domain/costing/types'
import { COSTING_KEYS } from '~/features/costing/price-words-view'
import { translator } from '~/i18n/i18n.server'
import type { Language } from '~/i18n/language'
import { unprocessable } from '~/server/json-api.server'

/** Throws the 422 of an input that cannot be computed with. */
export function answerPrice(input: CostInput, language: Language) {
  const t = translator(language)
  const faults = checkCostInput(input)
  if (faults.length > 0)
    throw unprocessable(faults.map(({ field, code }) => ({ path: field, code, reason: t(COSTING_KEYS.problem(code)) })))
  const result = landedCost(input)
  if (!result.ok)
    throw unprocessable([{ path: '', code: result.refusal, reason: t(COSTING_KEYS.refusal(result.refusal)) }])
  const sensitivity = sensitivityOf(input)
  return { ...result.value, sensitivity: sensitivity.ok ? sensitivity.value : [] }
}
