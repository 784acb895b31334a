// The ways goods take from Liaoning to a market, taken apart once when first asked.
import type { Confidence } from '../catalogue/types'
import { LANE_LINES, LANES_AS_OF } from './reference/lanes'

/** Text: markets:lanes.<id> */
export const LANE_MODES = [
  'sea_fcl',
  'sea_lcl',
  'rail_fcl',
  'rail_lcl',
  'road_tir',
  'air',
  'express',
  'postal_parcel',
  'parcel_line',
  'overseas_warehouse_replenishment',
] as const
export type LaneMode = (typeof LANE_MODES)[number]

export const LANE_UNITS = ['40HQ', 'cbm', 'kg', 'shipment'] as const
export type LaneUnit = (typeof LANE_UNITS)[number]

export type Lane = {
  readonly id: string
  readonly market: string
  readonly mode: LaneMode
  /** UN/LOCODE; null where the place has none that was checked. */
  readonly from: string | null
  readonly to: string | null
  /** From door to door, with ordinary clearance at both ends. */
  readonly days: readonly [number, number]
  readonly unit: LaneUnit
  /** US dollars for one unit, by the scope: mostly the main carriage alone. */
  readonly usd: readonly [number, number]
  readonly leastUsd: number | null
  readonly scope: string
  readonly km: number | null
  readonly asOf: string
  readonly confidence: Confidence
}

let lanes: readonly Lane[] | undefined

export function allLanes(): readonly Lane[] {
  lanes ??= LANE_LINES.trim().split('\n').map(readLane)
  return lanes
}

function readLane(line: string): Lane {
  const [id = '', market = '', mode, from, to, days = '', unit, usd = '', least, scope = '', km, confidence] =
    line.split('\t')
  return {
    ...{ id, market, scope, from: from || null, to: to || null, asOf: LANES_AS_OF },
    // lanes.test.ts walks these words against their lists.
    ...{ mode: mode as LaneMode, unit: unit as LaneUnit, confidence: confidence as Confidence },
    ...{ days: readPair(days), usd: readPair(usd) },
    leastUsd: least ? Number(least) : null,
    km: km ? Number(km) : null,
  }
}

function readPair(text: string): readonly [number, number] {
  const [low, high] = text.split('-')
  return [Number(low), Number(high)]
}

let byMarket: ReadonlyMap<string, readonly Lane[]> | undefined

/** Empty where no way is known. */
export function lanesTo(market: string): readonly Lane[] {
  byMarket ??= new Map(
    [...new Set(allLanes().map((lane) => lane.market))].map((iso2) => [
      iso2,
      allLanes().filter((lane) => lane.market === iso2),
    ]),
  )
  return byMarket.get(market) ?? []
}
