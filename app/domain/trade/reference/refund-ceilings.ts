// The highest VAT refund that China gives back for goods of a code, by the day on which the declaration says they left. The rate itself
// belongs to ten digits; a later row of the same goods takes the place of the earlier one.
import type { Confidence } from '../../catalogue/types'
import type { IsoDate } from '../../shared/dates'

export type RefundCeiling = {
  /** Prefixes of HS 2022 parted by spaces. */
  readonly hs: string
  /** likely: goods of the code are mostly meant. possible: whether they are is in the list of ten digits. */
  readonly strength: 'likely' | 'possible'
  readonly percent: string
  /** First day. */
  readonly from: IsoDate
  /** Of the rule ledger: the notice that set the rate, or took it down afterwards. */
  readonly rule: string
  readonly source: string
  readonly asOf: IsoDate
  readonly confidence: Confidence
}

const PHOTOVOLTAIC = '854142 854143'
const PHOTOVOLTAIC_GENERATORS = '850171 850172 850180'
const BATTERIES = '850650 850760'
const OTHER_BATTERIES = '850610 850630 850640 850660 850680 850730 850750 850780'

const notice2 = {
  rule: 'refund_rates_2026_2',
  source: '财政部 税务总局公告2026年第2号',
  asOf: '2026-01-09',
} as const
/** What that notice took the rates down from; the day is known generally. */
const before = {
  ...notice2,
  source: '财政部 税务总局公告2024年第15号',
  asOf: '2026-11-30',
  confidence: 'medium',
} as const

const likely = { strength: 'likely', confidence: 'high' } as const
const possible = { strength: 'possible', confidence: 'medium' } as const

export const REFUND_CEILINGS: readonly RefundCeiling[] = [
  { hs: PHOTOVOLTAIC, percent: '9', from: '2024-12-01', ...likely, ...before },
  { hs: PHOTOVOLTAIC, percent: '0', from: '2026-04-01', ...likely, ...notice2 },
  { ...possible, hs: PHOTOVOLTAIC_GENERATORS, percent: '0', from: '2026-04-01', ...notice2, confidence: 'low_medium' },
  { hs: BATTERIES, percent: '9', from: '2024-12-01', ...likely, ...before },
  { hs: BATTERIES, percent: '6', from: '2026-04-01', ...likely, ...notice2 },
  { hs: BATTERIES, percent: '0', from: '2027-01-01', ...likely, ...notice2 },
  { hs: OTHER_BATTERIES, percent: '9', from: '2024-12-01', ...possible, ...before },
  { hs: OTHER_BATTERIES, percent: '6', from: '2026-04-01', ...possible, ...notice2 },
  { hs: OTHER_BATTERIES, percent: '0', from: '2027-01-01', ...possible, ...notice2 },
]
