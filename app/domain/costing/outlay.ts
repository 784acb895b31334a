// What the seller pays under a term, and what is left of a quote that stands. Sensitivity changes one input at a time and asks
// again; cash asks how much is out before anything comes back.
import { type Decimal, ONE, ZERO } from '../shared/decimal'
import type { Computed } from './compute'
import { sumOf } from './export-cost'
import { rateOf, type Rates } from './rates'
import type { CostInput, Incoterm, Place } from './types'

const AT_WORKS: readonly Place[] = ['works']
const AT_CARRIER: readonly Place[] = [...AT_WORKS, 'to_carrier']
const ALONGSIDE: readonly Place[] = [...AT_CARRIER, 'alongside']
const ON_BOARD: readonly Place[] = [...ALONGSIDE, 'on_board']
const CARRIED: readonly Place[] = [...ON_BOARD, 'main_carriage']
const AT_PLACE: readonly Place[] = [...CARRIED, 'on_carriage']

/** Incoterms 2020: whose cost a line is. DDP leaves the unloading to the buyer, as DAP does. */
export const PAID_BY_SELLER: Readonly<Record<Incoterm, readonly Place[]>> = {
  EXW: AT_WORKS,
  FCA: AT_CARRIER,
  FAS: ALONGSIDE,
  FOB: ON_BOARD,
  CFR: CARRIED,
  CIF: CARRIED,
  CPT: CARRIED,
  CIP: CARRIED,
  DAP: AT_PLACE,
  DPU: [...AT_PLACE, 'unloading'],
  DDP: [...AT_PLACE, 'import_clearing'],
}

const INSURED_BY_SELLER: readonly Incoterm[] = ['CIF', 'CIP', 'DAP', 'DPU', 'DDP']

export function isInsuredBySeller(term: Incoterm): boolean {
  return INSURED_BY_SELLER.includes(term)
}

export type Outlay = {
  readonly purchase: Decimal
  /** The seller's cost lines of each place. */
  readonly places: ReadonlyMap<Place, Decimal>
  readonly premium: Decimal
  /** Duty, excise and lost VAT under DDP. */
  readonly taxes: Decimal
}

/** CNY. The premium is a sum that was paid: it does not move with the rate afterwards. */
export function outlayOf(input: CostInput, computed: Computed, rates: Rates = computed.rates): Outlay {
  const { charges, borderAtImport, incidentals } = computed
  const taxes =
    input.term === 'DDP' && charges.landed
      ? charges.landed.minus(borderAtImport).minus(incidentals).times(rateOf(rates, input.import.currency))
      : ZERO
  return {
    purchase: computed.cost.purchase,
    places: new Map(PAID_BY_SELLER[input.term].map((place) => [place, sumOf(input.lines, [place], rates)])),
    premium: isInsuredBySeller(input.term) ? computed.premium.times(rateOf(computed.rates, input.quoteCurrency)) : ZERO,
    taxes,
  }
}

export type Changed = {
  /** Factors: 1 leaves a part as it is. */
  readonly goodsAndWork?: Decimal
  readonly refund?: Decimal
  readonly places?: { readonly of: readonly Place[]; readonly by: Decimal }
  readonly premium?: Decimal
  readonly shares?: Decimal
  readonly taxes?: Decimal
  readonly rate?: { readonly currency: string; readonly by: Decimal }
}

/** CNY that the quote leaves when parts of the outlay or a rate have changed and the quote has not. */
export function leftOfQuote(input: CostInput, computed: Computed, quote: Decimal, changed: Changed = {}): Decimal {
  const { cost, seller } = computed
  const rates = withRate(computed.rates, changed.rate)
  const rate = rateOf(rates, input.quoteCurrency)
  const outlay = outlayOf(input, computed, rates)
  const goods = changed.goodsAndWork ?? ONE
  const lines = [...outlay.places].reduce((total, [place, amount]) => {
    const isChanged = changed.places?.of.includes(place)
    const factor = place === 'works' ? goods : isChanged && changed.places ? changed.places.by : ONE
    return total.plus(amount.times(factor))
  }, ZERO)
  const purchase = rateOf(rates, input.purchase.currency)
    .div(rateOf(computed.rates, input.purchase.currency))
    .times(goods)
  const shares = cost.feeShare.times(changed.shares ?? ONE).plus(cost.taxShare)
  return quote
    .times(rate)
    .minus(seller.price.times(rate).times(shares))
    .plus(cost.taxFree.times(cost.taxShare))
    .minus(cost.purchase.times(purchase))
    .plus(cost.credited.times(purchase).times(changed.refund ?? ONE))
    .minus(lines)
    .minus(outlay.premium.times(changed.premium ?? ONE))
    .minus(outlay.taxes.times(changed.taxes ?? ONE))
}

function withRate(rates: Rates, changed: Changed['rate']): Rates {
  return changed ? new Map([...rates, [changed.currency, rateOf(rates, changed.currency).times(changed.by)]]) : rates
}
