// The form of the picked markets, and what the address says about weights and regions.
import { z } from 'zod'
import { isTarget, type Target } from '~/domain/firm/profile'
import { CRITERIA, DEFAULT_WEIGHTS, type Weights } from '~/domain/market/criteria'
import { checkWeights, typedWeight } from '~/domain/market/weights'
import { isBlank } from '~/domain/shared/typed-text'
import { optionalLine, optionalParagraph } from '~/ui/form/text-rules'

const market = optionalLine({ max: 2 })
const reason = optionalParagraph({ max: 1000 })

export const picksSchema = z.object({
  market1: market,
  reason1: reason,
  market2: market,
  reason2: reason,
  market3: market,
  reason3: reason,
})
export const PICK_FIELDS = ['market1', 'reason1', 'market2', 'reason2', 'market3', 'reason3'] as const
export type PickField = (typeof PICK_FIELDS)[number]
export type PicksInput = z.output<typeof picksSchema>

export type RankingQuery = {
  readonly weights: Weights
  /** Null: the form was not used yet, so the firm's own wishes are compared. */
  readonly regions: readonly Target[] | null
  /** The market whose figures are shown, as the address names it. */
  readonly open: string | null
  /** The address asked for weights that rank nothing; the default is used instead. */
  readonly isRefused: boolean
}

/** From the address of the page, so that a ranking can be passed on as a link and works without scripts. */
export function readRankingQuery(search: URLSearchParams): RankingQuery {
  const typed = CRITERIA.flatMap((criterion) => {
    const text = search.get(criterion)
    return text === null || isBlank(text) ? [] : [[criterion, typedWeight(text)] as const]
  })
  const weights = checkWeights(Object.fromEntries(typed))
  const regions = search.getAll('region').filter(isTarget)
  return {
    weights: weights.ok ? weights.value : DEFAULT_WEIGHTS,
    // An unticked box sends nothing, so a form sent with every box unticked looks like a first visit, except for its weights.
    regions: search.has('region') || typed.length > 0 ? regions : null,
    open: search.get('open'),
    isRefused: !weights.ok,
  }
}
