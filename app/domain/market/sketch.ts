// Where points lie on the sketch of land behind the ranking: degrees on a plain grid, a little stretched so that shapes look right in the
// middle of it. The land itself is public/land.svg, drawn for the same frame.
import { POSITIONS } from './reference/positions'

export const SKETCH = { width: 640, height: 300 } as const

const FRAME = { west: 0, east: 150, north: 62, south: 8 } as const

export type Place = { readonly x: number; readonly y: number }

/** Null for what lies outside the frame. */
export function placeOn([north, east]: readonly [number, number]): Place | null {
  if (east < FRAME.west || east > FRAME.east || north < FRAME.south || north > FRAME.north) return null
  return {
    x: Math.round(((east - FRAME.west) / (FRAME.east - FRAME.west)) * SKETCH.width),
    y: Math.round(((FRAME.north - north) / (FRAME.north - FRAME.south)) * SKETCH.height),
  }
}

export function placeOfMarket(iso2: string): Place | null {
  const position = POSITIONS[iso2]
  return position ? placeOn(position) : null
}
