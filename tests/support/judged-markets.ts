// Every market with what the engines of duty, requirements and verdict say of a code, as the ranking takes it.
import { dutyFor } from '~/domain/duty/duty-for'
import type { RecordedDuty } from '~/domain/duty/types'
import type { JudgedMarket } from '~/domain/market/product-ranking'
import { MARKETS } from '~/domain/market/reference/markets'
import { judge } from '~/domain/market/verdict'
import { warningsFor } from '~/domain/market/warnings'
import { requirementsFor } from '~/domain/requirement/requirements-for'
import type { Answers } from '~/domain/requirement/types'
import type { IsoDate } from '~/domain/shared/dates'

type Asked = { readonly answers?: Answers; readonly recorded?: readonly RecordedDuty[]; readonly day?: IsoDate }

export function judgedMarkets(
  hs6: string,
  { answers = {}, recorded = [], day = '2026-12-01' }: Asked = {},
): readonly JudgedMarket[] {
  return MARKETS.map((market) => {
    const at = { hs6, market: market.iso2, day }
    const duty = dutyFor({ ...at, recorded })
    const requirements = requirementsFor({ ...at, answers })
    const warnings = warningsFor({ markets: [market.iso2], sells: null }).map(({ id }) => id)
    return {
      ...{ market, duty, requirements, warnings },
      judged: judge({ hs6, market: market.iso2, duty, requirements, answers, warnings }),
    }
  })
}
