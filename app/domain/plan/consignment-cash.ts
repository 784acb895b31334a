// The money that a first consignment needs: what its price has out before anything comes back, what its requirements cost each time, and once.
import { decimal } from '../shared/decimal'
import type { Outlay } from '../requirement/work'

export type ConsignmentCash = {
  /** Yuan. */
  readonly low: number
  readonly high: number
  /** Requirements without an estimate: the sum is that much too low. */
  readonly unknown: number
}

/** `needed` is the cash of a price, in yuan as decimal text. Null: nothing stands beside it. */
export function consignmentCash(needed: string, outlays: readonly Outlay[]): ConsignmentCash | null {
  if (outlays.every(({ count }) => count === 0)) return null
  const plus = (of: 'low' | 'high') =>
    outlays
      .reduce((total, outlay) => total.plus(outlay[of]), decimal(needed))
      .toDecimalPlaces(2)
      .toNumber()
  return { low: plus('low'), high: plus('high'), unknown: outlays.reduce((sum, { unknown }) => sum + unknown, 0) }
}
