// What the engine answers for each line of a parcel's spreadsheet: what is shown until a program computes the formulas itself.
import { decimal, type Decimal, ONE, ZERO } from '../shared/decimal'
import type { ParcelStep, PlainParcel } from './living-parcel'
import { parcelCharges } from './parcel-charges'
import { checkout, computeParcel } from './parcel-profit'

/** Null: no rule is known, or the parcel rests on something unknown. The parcel has passed checkParcel. */
export function livingParcelValues(sale: PlainParcel): Readonly<Record<ParcelStep, Decimal>> | null {
  const computed = computeParcel(sale, parcelCharges(sale))
  if (!computed) return null
  const { charges, fees, parts, left } = computed
  const { duty, vat, vatOnDuty, vatAt } = charges
  const flag = (is: boolean) => (is ? ONE : ZERO)
  return {
    ...{ within_limit: flag(charges.isWithinLimit), duty: duty ?? ZERO, fees, vat: vat ?? ZERO },
    ...{ at_checkout: flag(vatAt === 'checkout'), at_border: flag(vatAt === 'border') },
    vat_on_duty: vatOnDuty ?? ZERO,
    buyer_pays: checkout(sale, charges, fees),
    at_door: vatAt === 'border' ? (vat ?? ZERO) : ZERO,
    ...parts,
    profit: left.profit,
    margin: left.profit.div(parts.revenue).times(decimal(100)),
    ...{ loss: left.loss, hundred: left.perOrder.times(100) },
  }
}
