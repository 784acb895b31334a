// What the rate of an agreement saves against the ordinary duty, counted exactly. Unknown rates save nothing that could be told.
import { comparePercent, toMillionths } from '../shared/percent'
import type { Percent } from './types'

export type Saving = {
  /** Points of the customs value. */
  readonly percent: Percent
  /** On a customs value of the price; cut off after the second place. Null without a price. */
  readonly amount: string | null
}

type Given = { readonly full: Percent | null; readonly reduced: Percent | null; readonly price: string | null }

/** Null where a rate is unknown; "0" where the agreement's rate is no lower. */
export function savingOf({ full, reduced, price }: Given): Saving | null {
  const [ordinary, preferential] = [toMillionths(full ?? ''), toMillionths(reduced ?? '')]
  if (full === null || reduced === null || ordinary === null || preferential === null) return null
  const points = comparePercent(full, reduced) > 0 ? ordinary - preferential : 0n
  const value = toMillionths(price ?? '')
  return {
    percent: text(points, 6),
    amount: value === null ? null : text((points * value) / 1_000_000_000_000n, 2),
  }
}

/** A whole number of units, so many of which are one. */
function text(units: bigint, digits: number): string {
  const padded = units.toString().padStart(digits + 1, '0')
  const fraction = padded.slice(-digits).replace(/0+$/, '')
  return fraction ? `${padded.slice(0, -digits)}.${fraction}` : padded.slice(0, -digits)
}
