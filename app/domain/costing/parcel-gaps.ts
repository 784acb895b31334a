// Why the charges of a parcel are not known, though its market has rules for parcels: goods that those rules leave out, and a weight that
// they ask for.
import { isClosedGoods } from '../requirement/reference/not-covered'
import { decimal, type Decimal } from '../shared/decimal'
import type { ParcelDuty, ParcelRegime } from './reference/parcel-rules'
import type { UnknownReason } from './types'

/** Alcohol, tobacco and energy products: no import scheme takes them (Directive 2006/112/EC, Art. 369l; (EU) 2020/262, Art. 1). */
const EXCISE = ['2203', '2204', '2205', '2206', '2207', '2208', '24', '2710', '2711']
/** Means of transport are registered where they arrive, whoever sells them. */
const TRANSPORT = ['8601', '8602', '8603', '8604', '8605', '8606', '8701', '8702', '8703', '8704', '8705', '8802']

type Gap = Extract<UnknownReason, 'excise_goods' | 'not_as_parcel'>

/** One such piece, and nothing of the parcel is known. */
export function excludedGoods(codes: readonly string[]): Gap | null {
  const isAny = (prefixes: readonly string[]) => codes.some((hs6) => prefixes.some((prefix) => hs6.startsWith(prefix)))
  if (isAny(EXCISE)) return 'excise_goods'
  return isAny(TRANSPORT) || codes.some(isClosedGoods) ? 'not_as_parcel' : null
}

/** Nothing weighs nothing: 0 is a weight that nobody knows. */
export function weightOf({ weightKg }: { readonly weightKg: string | null }): Decimal | null {
  const weight = decimal(weightKg ?? '0')
  return weight.isZero() ? null : weight
}

/** A weight that decides on the limit counts below it, too. */
export function needsWeight({ within, above }: ParcelRegime, isWithinValue: boolean): boolean {
  return (above.kind === 'of_excess' && above.freeKg !== '0') || counts(isWithinValue ? within : above)
}

function counts(rule: ParcelDuty): boolean {
  return (rule.kind === 'of_excess' || rule.kind === 'of_whole') && rule.perKg !== '0'
}
