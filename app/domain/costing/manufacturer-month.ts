// A manufacturer's month under exempt-credit-refund (免抵退税): what of its input VAT is no credit, what comes back as money, what is set
// off and what is carried forward. Rules: export_vat_2026_11.
import { decimal, type Decimal, larger, share, smaller, toMinorUnit, ZERO } from '../shared/decimal'
import { money } from './figures'
import type { Money } from './results'

export type ManufacturerMonth = {
  /** FOB in its currency, and CNY for one unit of it. */
  readonly exportFob: string
  readonly rate: string
  /** CNY without VAT. */
  readonly salesAtHome: string
  readonly inputVat: string
  readonly broughtForward: string
  /** CNY of materials that were bought without duty and VAT. */
  readonly dutyFreeMaterials: string
  /** Per cent. */
  readonly vat: string
  readonly refundRate: string
}

/** CNY each. */
export type MonthAnswer = {
  readonly exports: Money
  /** Input VAT that is neither credited nor refunded: a real cost. */
  readonly notCreditable: Money
  /** Below 0: input VAT left over. */
  readonly payable: Money
  readonly ceiling: Money
  readonly refund: Money
  readonly setOff: Money
  readonly carriedForward: Money
  /** CNY of tax in one unit of the FOB price, four decimals. */
  readonly costPerUnit: string
}

export function manufacturerMonth(month: ManufacturerMonth): MonthAnswer {
  const exports = decimal(month.exportFob).times(month.rate)
  const counted = larger(exports.minus(month.dutyFreeMaterials), ZERO)
  const refundRate = share(month.refundRate)
  const notCreditable = toMinorUnit(counted.times(larger(share(month.vat).minus(refundRate), ZERO)), 'CNY')
  const output = toMinorUnit(decimal(month.salesAtHome).times(share(month.vat)), 'CNY')
  const payable = output.minus(decimal(month.inputVat).minus(notCreditable)).minus(month.broughtForward)
  const ceiling = toMinorUnit(counted.times(refundRate), 'CNY')
  const leftOver = larger(payable.negated(), ZERO)
  const refund = smaller(leftOver, ceiling)
  const cny = (value: Decimal) => money(value, 'CNY')
  const fob = decimal(month.exportFob)
  return {
    exports: cny(exports),
    notCreditable: cny(notCreditable),
    payable: cny(payable),
    ceiling: cny(ceiling),
    refund: cny(refund),
    setOff: cny(ceiling.minus(refund)),
    carriedForward: cny(leftOver.minus(refund)),
    costPerUnit: (fob.isZero() ? ZERO : notCreditable.div(fob)).toFixed(4),
  }
}
