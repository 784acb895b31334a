// The way of a whole container to a market, from which every ranking takes its days: there is no second table of them.
import type { Transport } from '../costing/types'
import { openLanesTo } from '../logistics/closed-lanes'
import { lanesTo, type Lane, type LaneMode } from '../logistics/lanes'
import { WHOLE } from '../logistics/main-carriage'
import { LANES_AS_OF } from '../logistics/reference/lanes'
import type { Figure } from './market'
import { SCALES } from './product-criteria'

const CONTAINERS: readonly string[] = ['sea_fcl', 'rail_fcl']

const middle = ([low, high]: readonly [number, number]) => (low + high) / 2

export const laneShare = ({ days, usd }: Lane) => (SCALES.days(middle(days)) + SCALES.freight(middle(usd))) / 2

/** A way that counts goes before one that does not. */
const sureness = ({ confidence }: Lane) => (confidence === 'low' ? 1 : 0)

export type Shipped = {
  readonly hs6: string
  /** How the firm ships; null or missing where the record does not say. */
  readonly by?: Transport | null
}

/**
 * Of the ways for a whole container that are open to the goods the one that does best in days and money together, or the one by which the
 * firm ships; null where none is known. Without goods, of all ways.
 */
export function containerLane(iso2: string, goods?: Shipped): Lane | null {
  const all = goods ? openLanesTo(iso2, goods.hs6) : lanesTo(iso2)
  const own: LaneMode | null = goods?.by ? WHOLE[goods.by] : null
  const usual = all.filter(({ mode }) => mode === own)
  const ways = usual.length > 0 ? usual : all.filter(({ mode }) => CONTAINERS.includes(mode))
  return ways.toSorted((a, b) => sureness(a) - sureness(b) || laneShare(b) - laneShare(a))[0] ?? null
}

/** The middle of its days. */
export function laneDays(iso2: string, goods?: Shipped): number | null {
  const lane = containerLane(iso2, goods)
  return lane && middle(lane.days)
}

export function transitOf(iso2: string): Figure {
  const lane = containerLane(iso2)
  return {
    value: laneDays(iso2),
    ...{ asOf: lane?.asOf ?? LANES_AS_OF, source: 'lane_list', confidence: lane?.confidence ?? 'low' },
  }
}
