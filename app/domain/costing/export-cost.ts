// What the goods cost the firm in CNY up to a place, once the tax office has had its part. A part of the cost may be a share of
// the price itself: commission, a manufacturer's input VAT that is not creditable, the output VAT of a taxed export.
import { type Decimal, larger, ONE, share, smaller, sum, toMinorUnit, ZERO } from '../shared/decimal'
import { inCny, type Rates } from './rates'
import { PLACES, type CostInput, type CostLine, type Place } from './types'

export type ExportCost = {
  readonly purchase: Decimal
  readonly purchaseNet: Decimal
  /** What comes back or is set off: the refund, or a manufacturer's input VAT. */
  readonly credited: Decimal
  /** As a share: what the refund was computed with. */
  readonly creditedRate: Decimal
  readonly works: Decimal
  readonly toPort: Decimal
  /** Cost that does not depend on the price. */
  readonly fixed: Decimal
  /** Of the price, by tax: not creditable, or output VAT. */
  readonly taxShare: Decimal
  /** Materials without VAT, which the tax share leaves out. */
  readonly taxFree: Decimal
  /** Of the price: commission and the like. */
  readonly feeShare: Decimal
}

export const EXPORT_PLACES = PLACES.slice(0, PLACES.indexOf('main_carriage'))

export function placesUntil(place: Place): readonly Place[] {
  return PLACES.slice(0, PLACES.indexOf(place) + 1)
}

export function sumOf(lines: readonly CostLine[], places: readonly Place[], rates: Rates): Decimal {
  return sum(lines.filter(({ place }) => places.includes(place)).map((line) => inCny(line, rates)))
}

type Tax = Pick<ExportCost, 'creditedRate' | 'taxShare' | 'taxFree'>

function taxOf({ refund }: Pick<CostInput, 'refund'>, rates: Rates): Tax {
  const invoiceVat = share(refund.invoiceVat.percent)
  const goodsVat = share(refund.goodsVat.percent)
  const rate = share(refund.rate.percent)
  const none = { taxShare: ZERO, taxFree: ZERO }
  switch (refund.regime) {
    case 'exempt_refund':
      return { ...none, creditedRate: smaller(rate, invoiceVat) }
    case 'exempt':
      return { ...none, creditedRate: ZERO }
    case 'taxed':
      return { ...none, creditedRate: invoiceVat, taxShare: goodsVat.div(goodsVat.plus(1)) }
    case 'exempt_credit_refund':
      return {
        creditedRate: invoiceVat,
        taxShare: larger(goodsVat.minus(rate), ZERO),
        taxFree: refund.dutyFreeMaterials ? inCny(refund.dutyFreeMaterials, rates) : ZERO,
      }
  }
}

export function exportCost(input: CostInput, rates: Rates, until: Place = 'on_board'): ExportCost {
  const places = placesUntil(until)
  const purchase = inCny(input.purchase, rates)
  const purchaseNet = purchase.div(ONE.plus(share(input.refund.invoiceVat.percent)))
  const tax = taxOf(input, rates)
  const credited = toMinorUnit(purchaseNet.times(tax.creditedRate), 'CNY')
  const works = sumOf(input.lines, ['works'], rates)
  const toPort = sumOf(
    input.lines,
    places.filter((place) => place !== 'works'),
    rates,
  )
  return {
    ...tax,
    purchase,
    purchaseNet,
    credited,
    works,
    toPort,
    fixed: purchase.minus(credited).plus(works).plus(toPort),
    feeShare: sum(input.shares.map(({ percent }) => share(percent))),
  }
}

/** CNY of tax that a price of so many CNY brings with it. */
export function taxOnPrice({ taxShare, taxFree }: ExportCost, price: Decimal): Decimal {
  return larger(price.minus(taxFree), ZERO).times(taxShare)
}

/** All of the cost in CNY, at a price of so many CNY. */
export function costAtPrice(cost: ExportCost, price: Decimal): Decimal {
  return cost.fixed.plus(taxOnPrice(cost, price)).plus(price.times(cost.feeShare))
}
