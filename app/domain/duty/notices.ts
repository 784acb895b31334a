// What has to be said beside the figures of a day: editions that are older than the day asked for, a nomenclature that ends, countries with
// exceptions of their own.
import { HS_EDITION } from '../trade/reference/hs-2022'
import type { IsoDate } from '../shared/dates'
import type { MfnRange } from './mfn'
import type { TariffId } from './tariffs'
import { isUnknown, type Known } from './types'

/** Text: duty:notices.<id> */
export const DUTY_NOTICES = [
  'hs_2028',
  'before_edition',
  'eu_since_2021',
  'eaeu_copy',
  'kz_exceptions',
  'kg_exceptions',
  'sa_raised_rates',
  'us_layers',
  'vehicle_fees',
  'own_line',
] as const
export type DutyNotice = (typeof DUTY_NOTICES)[number]

type Asked = {
  readonly hs6: string
  readonly market: string
  readonly tariff: TariffId
  readonly day: IsoDate
  readonly range: Known<MfnRange>
  readonly isRecorded: boolean
}

type Test = (asked: Asked) => boolean

const WHEN: Readonly<Record<DutyNotice, Test>> = {
  hs_2028: ({ day }) => day > HS_EDITION.validTo,
  before_edition: ({ day, range }) => !isUnknown(range) && day < range.edition.asOf,
  eu_since_2021: ({ tariff, range }) => tariff === 'eu' && !isUnknown(range),
  eaeu_copy: ({ tariff }) => tariff === 'eaeu',
  kz_exceptions: ({ market }) => market === 'KZ',
  kg_exceptions: ({ market }) => market === 'KG',
  sa_raised_rates: ({ market }) => market === 'SA',
  us_layers: ({ tariff }) => tariff === 'us',
  // Recycling fees of cars can be many times the duty.
  vehicle_fees: ({ hs6, tariff }) => tariff === 'eaeu' && /^(870[1-5]|8429|8716)/.test(hs6),
  own_line: ({ isRecorded }) => isRecorded,
}

export function noticesOf(asked: Asked): readonly DutyNotice[] {
  return DUTY_NOTICES.filter((notice) => WHEN[notice](asked))
}
