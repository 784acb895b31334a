// Whether an export under a mode brings a refund, by what the record says of the firm's VAT status: a mode allows a refund, and
// only a general taxpayer has one.
import type { ExportMode } from './mode'

/** as_mode: what the mode says holds. Text of the others: channels:refundOf.<standing> */
export type RefundStanding = 'as_mode' | 'exempt' | 'if_general'

/** `vatStatus`: the answer S02.vat_status as it is stored, empty where there is none. */
export function refundUnder(mode: ExportMode, vatStatus: string): RefundStanding {
  if (mode === '1039') return 'as_mode'
  if (vatStatus === 'small_scale') return 'exempt'
  return vatStatus === 'general' ? 'as_mode' : 'if_general'
}
