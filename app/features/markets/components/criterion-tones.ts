import type { Criterion } from '~/domain/market/criteria'
import type { ChartTone } from '~/ui/chart/chart-tones'

/** One colour per criterion, the same in the key and in every bar. */
export const CRITERION_TONES: Readonly<Record<Criterion, ChartTone>> = {
  size: 1,
  power: 2,
  logistics: 3,
  time: 4,
  preference: 5,
  effort: 6,
  risk: 7,
}
