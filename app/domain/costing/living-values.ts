// What the engine answers for each line of the spreadsheet: what is shown until a program computes the formulas itself.
import { decimal, type Decimal, ZERO } from '../shared/decimal'
import { compute, type Computed } from './compute'
import { taxOnPrice } from './export-cost'
import { dutyId, type PlainCost } from './living-inputs'

/** By the id of the line; null where it rests on something unknown, and nothing at all where there is no price. */
export function livingValues(input: PlainCost): Readonly<Record<string, Decimal | null>> {
  const answer = compute(input)
  return answer.ok ? { ...sellerValues(input, answer.value), ...importValues(input, answer.value) } : {}
}

function sellerValues({ refund }: PlainCost, { cost, seller }: Computed) {
  const tax = taxOnPrice(cost, seller.priceCny)
  const isRefund = refund.regime === 'exempt_refund' || refund.regime === 'exempt_credit_refund'
  const withoutRefund = seller.profit.minus(isRefund ? cost.credited.minus(tax) : ZERO)
  const ofPrice = (value: Decimal) => value.div(seller.priceCny).times(100)
  return {
    ...{ purchase: cost.purchase, purchase_net: cost.purchaseNet, refund: cost.credited },
    ...{ works: cost.works, to_port: cost.toPort, fixed: cost.fixed },
    ...{ price: seller.price, price_cny: seller.priceCny, not_creditable: tax },
    ...{ cost: seller.cost, profit: seller.profit, margin: ofPrice(seller.profit) },
    ...{ profit_without_refund: withoutRefund, margin_without_refund: ofPrice(withoutRefund) },
  }
}

function importValues({ quantity }: PlainCost, computed: Computed) {
  const { charges, incidentals, clearing } = computed
  const { vat, landed, customsValue, buyerNeeds, dutyLines } = charges
  return {
    ...{ buyer_to_port: computed.buyerToPort, freight: computed.freight, border: computed.border },
    ...{ insurance: computed.premium, on_carriage: computed.onCarriage, unloading: computed.unloading },
    customs_value: customsValue,
    ...Object.fromEntries(dutyLines.map(({ amount }, at) => [`${dutyId(at)}_paid`, amount] as const)),
    ...{ incidentals, clearing, vat, landed, buyer_needs: buyerNeeds },
    landed_unit: landed && landed.div(decimal(quantity.value)),
    quote: computed.quote,
  }
}
