// A first estimate of the main carriage of one whole container or truck: the middle of the range that is known of a way.
import type { Transport } from '../costing/types'
import { lanesTo, type Lane, type LaneMode } from './lanes'

/** Other ways are paid by weight or volume, which nobody has typed yet. */
export const WHOLE: Readonly<Record<Transport, LaneMode | null>> = {
  sea: 'sea_fcl',
  rail: 'rail_fcl',
  road: 'road_tir',
  air: null,
}

export type CarriageEstimate = { readonly lane: Lane; readonly amount: string; readonly currency: 'USD' }

export function carriageEstimate(market: string, transport: string): CarriageEstimate | null {
  const mode = Object.entries(WHOLE).find(([by]) => by === transport)?.[1] ?? null
  const lane = lanesTo(market).find((one) => one.mode === mode)
  if (!lane) return null
  const [low, high] = lane.usd
  return { lane, amount: String(Math.round((low + high) / 2)), currency: 'USD' }
}
