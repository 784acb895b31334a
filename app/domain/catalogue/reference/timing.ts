// How long a firm itself is busy with a task, and until when the task holds up what comes after it. What an authority takes
// stands with the task (agencyDays).
import type { IsoDate } from '../../shared/dates'
import type { Confidence } from '../types'

/** Working days for half of firms and for nine of ten. */
type HalfAndMost = readonly [number, number]

type Named = { readonly name: string; readonly asOf: IsoDate }

/** @checked */
export const OWN_DAYS_SOURCE: Named & { readonly confidence: Confidence } = {
  name: 'Estimates of the portal, beside what the task pages state',
  asOf: '2026-11-30',
  confidence: 'low',
}

/** Reading up, gathering documents, agreeing and filling in. A task that is not here takes a day, or two for the slower ones. */
export const OWN_DAYS: Readonly<Record<string, HalfAndMost>> = {
  S02: [2, 3],
  P08: [3, 5],
  V01: [10, 15],
  P01: [1, 3],
  P02: [1, 3],
  M01: [1, 1],
  C01: [1, 1],
  T01: [1, 1],
  P06: [3, 10],
  T10: [3, 5],
  T08: [5, 10],
  W02: [5, 10],
  T07: [2, 3],
  V02: [3, 5],
  V03: [3, 5],
  P13: [3, 5],
  P03: [5, 10],
  P05: [2, 3],
  P07: [5, 10],
  P09: [2, 3],
  P12: [5, 10],
  T05: [2, 3],
  T09: [2, 3],
  T11: [5, 10],
  T15: [20, 40],
  V04: [5, 10],
  X02: [10, 20],
  X01: [5, 10],
  X05: [2, 3],
  X08: [10, 20],
  X09: [3, 5],
  X10: [10, 20],
  X11: [10, 20],
  X03: [3, 5],
}

export const OWN_DAYS_OTHERWISE: HalfAndMost = [1, 2]

/** A task is taken up once this one is filed, or never waits for it. Whatever is not listed holds up until it is done. */
export type Holding = {
  readonly until: 'filed' | 'never'
  /**
   * number: the number of the filing is enough to go on. list: what is needed is named, the tests run on. release: comes after
   * the release. claim: asked for with the first refund claim.
   */
  readonly because: 'number' | 'list' | 'release' | 'claim'
  /** Working days the wait goes on after filing, where no authority's days stand with the task. */
  readonly runsOn?: readonly [number, number]
  readonly source: { readonly rule: string } | Named
  readonly confidence: Confidence
}

const steps = { name: 'Reference steps of the programme', asOf: '2026-11-23' } as const

export const HOLDINGS: Readonly<Record<string, Holding>> = {
  P08: { until: 'filed', because: 'number', source: { rule: 'trademark_law_2019' }, confidence: 'medium_high' },
  P06: { until: 'filed', because: 'list', runsOn: [10, 80], source: steps, confidence: 'medium' },
  S08: {
    ...{
      until: 'never',
      because: 'claim',
      source: { rule: 'refund_record_change_30_days' },
      confidence: 'medium_high',
    },
  },
  V03: { until: 'never', because: 'release', source: { rule: 'used_car_export_2025_648' }, confidence: 'medium' },
  T13: { until: 'never', because: 'release', source: { rule: 'export_refund_2026_5' }, confidence: 'medium_high' },
  T14: { until: 'never', because: 'release', source: { rule: 'cbec_returns_2026_16' }, confidence: 'high' },
}
