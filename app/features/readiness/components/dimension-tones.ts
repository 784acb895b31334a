import type { Dimension } from '~/domain/readiness/question'
import type { ChartTone } from '~/ui/chart/chart-tones'

/** One colour per dimension, the same in the key and in the bar. */
export const DIMENSION_TONES: Readonly<Record<Dimension, ChartTone>> = {
  registration: 1,
  product: 2,
  finance: 3,
  supply: 4,
  market: 5,
  ecommerce: 6,
  people: 7,
}
