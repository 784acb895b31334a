// What a parcel to a consumer bears instead of the duty of its code. The rules of the ledger say it in words; only the EU's sum per item is
// a figure of its own.
import { excludedGoods } from '../costing/parcel-gaps'
import type { Confidence } from '../catalogue/types'
import type { IsoDate } from '../shared/dates'
import type { TariffId } from './tariffs'
import type { Formula } from './types'

/** A sum per tariff line of the parcel, in minor units. */
export type PerItem = {
  readonly minor: number
  readonly currency: string
  /** Worth of the goods up to which it is charged. */
  readonly limitMinor: number
  readonly formula: Formula
  readonly rule: string
  readonly source: string
  readonly asOf: IsoDate
  readonly confidence: Confidence
}

export type ParcelDuty = {
  /** Rules of the ledger, in the order in which they are read. */
  readonly rules: readonly string[]
  /** While it is in force. */
  readonly perItem: PerItem | null
  /** Why no parcel takes these goods; then there are neither rules nor a sum. */
  readonly excluded: 'excise_goods' | 'not_as_parcel' | null
}

const EU_RULES = ['eu_vat_parcels', 'eu_low_value_duty', 'eu_handling_fee', 'eu_national_fees']
const EAEU_RULES = ['eaeu_parcels', 'eaeu_ecommerce']
const EU_FROM: IsoDate = '2026-07-01'
/** Its last day, which counts. */
const EU_TO: IsoDate = '2028-07-01'
const EU_PER_ITEM: PerItem = {
  minor: 300,
  currency: 'EUR',
  limitMinor: 15_000,
  formula: { id: 'parcel_per_item', values: {} },
  rule: 'eu_low_value_duty',
  source: 'Council Regulation (EU) 2026/382',
  asOf: EU_FROM,
  confidence: 'high',
}

type Asked = { readonly market: string; readonly tariff: TariffId; readonly day: IsoDate; readonly hs6: string }

export function parcelOf(asked: Asked): ParcelDuty {
  const excluded = excludedGoods([asked.hs6])
  return excluded ? { rules: [], perItem: null, excluded } : { ...rulesOf(asked), excluded }
}

function rulesOf({ market, tariff, day }: Asked): Omit<ParcelDuty, 'excluded'> {
  if (tariff === 'eu') return { rules: EU_RULES, perItem: day >= EU_FROM && day <= EU_TO ? EU_PER_ITEM : null }
  const own = `${market.toLowerCase()}_parcels`
  if (tariff === 'eaeu') return { rules: [...EAEU_RULES, own], perItem: null }
  return { rules: tariff === 'gcc' ? ['gcc_parcels', own] : [own], perItem: null }
}
