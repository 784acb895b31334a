// What a parcel to a consumer bears instead of the duty of its code. The rules of the ledger say it in words; only the EU's sum per item is
// a figure of its own.
import type { IsoDate } from '../shared/dates'
import type { TariffId } from './tariffs'

export type ParcelDuty = {
  /** Rules of the ledger, in the order in which they are read. */
  readonly rules: readonly string[]
  /** A sum per tariff line of the parcel, while it is in force. */
  readonly perItem: {
    readonly minor: number
    readonly currency: string
    readonly rule: string
    readonly limitMinor: number
  } | null
}

const EU_RULES = ['eu_vat_parcels', 'eu_low_value_duty', 'eu_handling_fee', 'eu_national_fees']
const EAEU_RULES = ['eaeu_parcels', 'eaeu_ecommerce']
const EU_PER_ITEM = { from: '2026-07-01', to: '2028-07-01', minor: 300, limitMinor: 15_000 } as const

type Asked = { readonly market: string; readonly tariff: TariffId; readonly day: IsoDate }

export function parcelOf({ market, tariff, day }: Asked): ParcelDuty {
  if (tariff === 'eu') return { rules: EU_RULES, perItem: euPerItem(day) }
  const own = `${market.toLowerCase()}_parcels`
  if (tariff === 'eaeu') return { rules: [...EAEU_RULES, own], perItem: null }
  return { rules: tariff === 'gcc' ? ['gcc_parcels', own] : [own], perItem: null }
}

function euPerItem(day: IsoDate): ParcelDuty['perItem'] {
  const { from, to, minor, limitMinor } = EU_PER_ITEM
  return day >= from && day < to ? { minor, limitMinor, currency: 'EUR', rule: 'eu_low_value_duty' } : null
}
