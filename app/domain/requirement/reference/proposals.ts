// What a code says of the product's flags, and which rules of China's side it touches. `likely`: goods of the code mostly are so; `possible`:
// they often are, and somebody compares. From the requirements of the same codes, the task catalogue and general knowledge of 2026-11.
import type { Confidence } from '../../catalogue/types'
import type { ProductFlag } from '../../firm/profile'
import type { IsoDate } from '../../shared/dates'

export type Strength = 'likely' | 'possible'

export type FlagRule = {
  readonly flag: ProductFlag
  /** Text: requirements:proposals.<id> */
  readonly because: ProposalReason
  readonly strength: Strength
  /** Prefixes of HS 2022 parted by spaces; taken out are those of `except`. */
  readonly hs: string
  readonly except?: string
  /** A rule of the ledger, else a requirement. */
  readonly rule?: string
  readonly requirement?: string
  readonly from?: IsoDate
  /** Last day. */
  readonly to?: IsoDate
  readonly confidence: Confidence
}

export const PROPOSAL_REASONS = [
  'food',
  'agricultural',
  'cosmetics',
  'medical_device',
  'battery',
  'battery_inside',
  'lithium',
  'dangerous',
  'food_inspection',
  'listed_inspection',
  'dual_use',
  'steel_licence',
  'licence_catalogue',
  'vehicle_licence',
  'drone',
] as const
export type ProposalReason = (typeof PROPOSAL_REASONS)[number]

const FOOD = '02 03 04 07 08 09 11 15 16 17 18 19 20 21 22'
const FOOD_OUT = '0209 2207 1504 1505 1518 1520 1521 1522 2102'
const STEEL =
  '7201 7203 7204 7205 7206 7207 7208 7209 7210 7211 7212 7213 7214 7215 7216 7217 7218 7219 7220 7221 7222 7223 7224 7225 7226 7227 7228 7229 7301 7302 7303 7304 7305 7306'
const CATALOGUE =
  '0201 0202 0203 0207 1001 1005 1006 1101 1102 1103 121190 130212 1401 4601 2505 2508 2510 2517 2519 2526 252921 252922 2606 2613 2701 2704 2709 2710 2712 2805 2825 2833 2841 2846 284920 284990 2903 291814 291815 4407 5201 7106 7110 8001 8003 8101 8102 811292 8110 8407 8702 8703 8704 8706 8711 871410'
const DANGEROUS =
  '2804 2806 2807 2811 2815 2825 2827 2828 2829 2833 2834 2836 2841 2847 2849 2901 2902 2903 2905 2907 2909 2914 2915 2916 2921 2926 2929 3208 3209 3506 3604 3606 3808 3811 3814 3824 8507'
const BATTERY_INSIDE =
  '8301 8414 8421 8433 8467 8471 8508 8509 8510 8513 8517 8518 8525 8527 8543 8806 9006 9018 9019 9025 9102 9405 9503 9504 842710 870240 870380 870460 870360 8709 871160 8713'
const DUAL_USE =
  '2504 280530 2844 2846 280461 280469 3801 381800 8102 8110 8112 850760 8457 8458 8459 8460 8462 8479 8486 8545 8806 8807'

export const FLAG_RULES: readonly FlagRule[] = [
  {
    flag: 'food',
    because: 'food',
    strength: 'likely',
    hs: FOOD,
    except: FOOD_OUT,
    rule: 'food_order_249',
    requirement: 'cn_food_producer_record',
    confidence: 'medium_high',
  },
  {
    flag: 'agricultural',
    because: 'agricultural',
    strength: 'likely',
    hs: '01 0209 05 06 07 08 10 12 13 14 23 4401 4403',
    requirement: 'cn_official_phyto',
    confidence: 'medium',
  },
  {
    flag: 'cosmetics',
    because: 'cosmetics',
    strength: 'likely',
    hs: '3303 3304 3305 3306 3307',
    except: '330720 330741 330749 330790',
    rule: 'cosmetics_filing_ended_2020_99',
    confidence: 'medium_high',
  },
  {
    flag: 'medical_device',
    because: 'medical_device',
    strength: 'likely',
    hs: '3005 9018 9021 9022 871310 871390',
    except: '902219 902229',
    rule: 'medical_device_export_certificate',
    requirement: 'cn_medical_export_certificate',
    confidence: 'medium',
  },
  {
    flag: 'medical_device',
    because: 'medical_device',
    strength: 'possible',
    hs: '3006 3822 9019 9020 9022 9025 9402 401519 401512',
    rule: 'medical_device_export_certificate',
    requirement: 'cn_medical_export_certificate',
    confidence: 'medium',
  },
  {
    flag: 'battery',
    because: 'battery',
    strength: 'likely',
    hs: '8506 8507',
    rule: 'refund_rates_2026_2',
    confidence: 'high',
  },
  {
    flag: 'battery',
    because: 'battery_inside',
    strength: 'possible',
    hs: BATTERY_INSIDE,
    requirement: 'cn_device_with_lithium_battery',
    confidence: 'medium_high',
  },
  {
    flag: 'dangerous_goods',
    because: 'lithium',
    strength: 'likely',
    hs: '850650 850760',
    requirement: 'cn_battery_un383',
    confidence: 'high',
  },
  {
    flag: 'dangerous_goods',
    because: 'dangerous',
    strength: 'possible',
    hs: DANGEROUS,
    requirement: 'cn_dg_package_inspection',
    confidence: 'medium_high',
  },
  {
    flag: 'inspection_listed',
    because: 'food_inspection',
    strength: 'likely',
    hs: '02 03 04 16',
    rule: 'commodity_inspection_law',
    requirement: 'cn_statutory_inspection',
    confidence: 'medium',
  },
  {
    flag: 'inspection_listed',
    because: 'listed_inspection',
    strength: 'possible',
    hs: '01 05 06 07 08 09 10 11 12 13 14 15 17 18 19 20 21 22 23 28 29 36 3808 4401 4403 4407',
    rule: 'commodity_inspection_law',
    requirement: 'cn_statutory_inspection',
    confidence: 'low_medium',
  },
  {
    flag: 'dual_use',
    because: 'dual_use',
    strength: 'possible',
    hs: DUAL_USE,
    rule: 'dual_use_regulation',
    requirement: 'cn_dual_use_check',
    confidence: 'medium',
  },
  {
    flag: 'dual_use',
    because: 'drone',
    strength: 'possible',
    hs: '8806 8807',
    rule: 'dual_use_regulation',
    confidence: 'medium_high',
  },
  {
    flag: 'export_licence',
    because: 'steel_licence',
    strength: 'possible',
    hs: STEEL,
    rule: 'steel_export_licence_2025_79',
    requirement: 'cn_steel_export_licence',
    from: '2026-01-01',
    confidence: 'medium_high',
  },
  {
    flag: 'export_licence',
    because: 'licence_catalogue',
    strength: 'possible',
    hs: CATALOGUE,
    rule: 'export_licence_catalogue_2026',
    requirement: 'cn_export_licence_catalogue',
    from: '2026-01-01',
    to: '2026-12-31',
    confidence: 'medium',
  },
  {
    flag: 'new_vehicle',
    because: 'vehicle_licence',
    strength: 'possible',
    hs: '8702 8703 8704 8711',
    rule: 'export_licence_measures_2008',
    confidence: 'medium_high',
  },
  {
    flag: 'drone',
    because: 'drone',
    strength: 'likely',
    hs: '8806',
    rule: 'dual_use_regulation',
    confidence: 'medium_high',
  },
]

/** Flags that a code can speak against: where no rule above supports them, the firm is asked why. */
export const DECIDED_BY_CODE: readonly ProductFlag[] = [
  'food',
  'agricultural',
  'cosmetics',
  'medical_device',
  'new_vehicle',
  'drone',
]

export type ChinaRule = {
  /** Text: requirements:china.<id> */
  readonly because: 'refund_falls' | 'refund_ends' | 'consumption_tax' | 'used_car' | 'requirement'
  readonly strength: Strength
  /** Tasks of the catalogue. */
  readonly tasks: readonly string[]
  readonly rule: string
  readonly hs: string
  /** Of a refund: what it is at most. */
  readonly percent?: string
  /** First day; before it the change is a coming one. */
  readonly from: IsoDate
  readonly confidence: Confidence
}

/** Refunds that fell are in trade/reference/refund-ceilings.ts. */
export const CHINA_RULES: readonly ChinaRule[] = [
  {
    because: 'consumption_tax',
    strength: 'possible',
    tasks: [],
    rule: 'battery_consumption_tax_2026',
    hs: '8506 8507',
    from: '2026-09-01',
    confidence: 'medium',
  },
  {
    because: 'used_car',
    strength: 'possible',
    tasks: ['V01', 'V02'],
    rule: 'used_car_export_2024_6',
    hs: '8702 8703 8704',
    from: '2024-03-01',
    confidence: 'high',
  },
]

/** Tasks of the catalogue that the requirements of China's side belong to. */
export const CHINA_TASKS: Readonly<Record<string, readonly string[]>> = {
  cn_steel_export_licence: ['P04'],
  cn_export_licence_catalogue: ['P04'],
  cn_bev_licence: ['V04'],
  cn_dual_use_check: ['P13', 'P03'],
  cn_food_producer_record: ['P07'],
  cn_petfood_vet_certificate: ['P07'],
  cn_medical_export_certificate: ['P07'],
  cn_statutory_inspection: ['P05'],
  cn_dg_package_inspection: ['P05'],
  cn_hazardous_chemical_inspection: ['P05'],
  cn_wood_packaging_ispm15: ['T08', 'T12'],
  cn_used_car_licence: ['V01', 'V02'],
}
