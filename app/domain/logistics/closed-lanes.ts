// Ways that take certain goods only by exception, or nothing at the moment: they are named with the reason and never counted as the way of
// those goods. Read from the lanes of 2026-11; the forwarder's written answer decides.
import type { Confidence } from '../catalogue/types'
import { allLanes, lanesTo, type Lane } from './lanes'

/** Text: ranking:ways.<id> */
export const LANE_CLOSINGS = ['trains', 'strait'] as const
export type LaneClosingId = (typeof LANE_CLOSINGS)[number]

type Closing = {
  readonly id: LaneClosingId
  /** Null stands for all goods. */
  readonly hs: readonly string[] | null
  readonly closes: (lane: Lane) => boolean
  readonly asOf: string
  readonly confidence: Confidence
}

const EUROPE: readonly string[] = ['PL', 'CZ', 'HU', 'SK', 'DE', 'RS']

/** What is eaten or drunk, cosmetics, and batteries by themselves. */
const REFUSED_BY_TRAINS = '02 03 04 07 08 09 10 11 12 15 16 17 18 19 20 21 22 3303 3304 3305 3306 3307 8506 8507'.split(
  ' ',
)

const CLOSINGS: readonly Closing[] = [
  {
    id: 'trains',
    hs: REFUSED_BY_TRAINS,
    closes: ({ market, mode }) => EUROPE.includes(market) && (mode === 'rail_fcl' || mode === 'rail_lcl'),
    ...{ asOf: '2026-11', confidence: 'low_medium' },
  },
  {
    id: 'strait',
    hs: null,
    // By the Strait of Hormuz; the other ways to the Gulf land outside it.
    closes: ({ id }) => id === 'ae_sea_fcl_2',
    ...{ asOf: '2026-06-25', confidence: 'low_medium' },
  },
]

export function closingOf(lane: Lane, hs6: string): Closing | null {
  return (
    CLOSINGS.find(({ hs, closes }) => closes(lane) && (hs?.some((prefix) => hs6.startsWith(prefix)) ?? true)) ?? null
  )
}

export type ClosedWay = Pick<Closing, 'id' | 'asOf' | 'confidence'> & {
  readonly modes: readonly Lane['mode'][]
  readonly markets: readonly string[]
}

/** Each reason once, with the ways and markets that it closes to these goods. */
export function closedWays(hs6: string): readonly ClosedWay[] {
  return CLOSINGS.flatMap(({ id, asOf, confidence }) => {
    const lanes = allLanes().filter((lane) => closingOf(lane, hs6)?.id === id)
    if (lanes.length === 0) return []
    const [modes, markets] = [new Set(lanes.map(({ mode }) => mode)), new Set(lanes.map(({ market }) => market))]
    return [{ id, asOf, confidence, modes: [...modes], markets: [...markets] }]
  })
}

export function openLanesTo(market: string, hs6: string): readonly Lane[] {
  return lanesTo(market).filter((lane) => closingOf(lane, hs6) === null)
}
