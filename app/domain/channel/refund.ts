// Whether an export under a mode brings a refund, by what the record says of the firm's VAT status: a mode allows a refund, and
// only a general taxpayer has one; of a used car only where its purchase bears input tax.
import type { ExportMode } from './mode'

/** as_mode: what the mode says holds. Text of the others: channels:refundOf.<standing> */
export type RefundStanding = 'as_mode' | 'exempt' | 'if_general' | 'by_purchase'

type Taxed = {
  /** The answer S02.vat_status as it is stored, empty where there is none. */
  readonly vatStatus: string
  readonly tracks: readonly string[]
}

export function refundUnder(mode: ExportMode, { vatStatus, tracks }: Taxed): RefundStanding {
  if (mode === '1039') return 'as_mode'
  if (vatStatus === 'small_scale') return 'exempt'
  // A car bought from a person has no input tax: what is refunded differs from car to car.
  if (tracks.includes('used_car')) return 'by_purchase'
  return vatStatus === 'general' ? 'as_mode' : 'if_general'
}
