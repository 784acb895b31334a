// Cross-border e-commerce comprehensive pilot zones (跨境电子商务综合试验区) of Liaoning with the day of the State Council's reply.
// Retail exporters in them may use the no-invoice VAT exemption and the assessed income tax.
import type { IsoDate } from '../shared/dates'

export type PilotZone = {
  /** Division code (GB/T 2260) of the prefecture-level city. */
  readonly city: string
  readonly approvedOn: IsoDate
  readonly reply: string
}

export const PILOT_ZONES: readonly PilotZone[] = [
  { city: '210200', approvedOn: '2016-01-12', reply: '国函〔2016〕17号' },
  { city: '210100', approvedOn: '2018-07-24', reply: '国函〔2018〕93号' },
  { city: '210400', approvedOn: '2019-12-15', reply: '国函〔2019〕137号' },
  { city: '210800', approvedOn: '2020-04-27', reply: '国函〔2020〕47号' },
  { city: '211100', approvedOn: '2020-04-27', reply: '国函〔2020〕47号' },
  { city: '210300', approvedOn: '2022-11-14', reply: '国函〔2022〕126号' },
  // The day of the reply is not known to us; from the day it was published nobody can doubt it.
  { city: '210600', approvedOn: '2025-04-25', reply: '国函〔2025〕40号' },
]

export function isPilotZone(city: string, day: IsoDate): boolean {
  return PILOT_ZONES.some((zone) => zone.city === city && zone.approvedOn <= day)
}
