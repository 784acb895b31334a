// The price step by step, each bar from where the last one ended. Bars are rounded as people read them; what rounding leaves over
// stands in the profit, so that they add up.
import { amountText, type Decimal, sum, toMinorUnit, ZERO } from '../shared/decimal'
import type { Computed } from './compute'
import { taxOnPrice } from './export-cost'
import { quoteRate } from './rates'
import type { Step, StepKind } from './results'
import type { CostInput, Incoterm } from './types'
import type { StepId } from './words'

type Bar = {
  readonly id: StepId
  readonly kind: StepKind
  readonly amount: Decimal
  readonly term?: Incoterm
  readonly isQuote?: boolean
}

const SEA_GROUP: readonly Incoterm[] = ['CFR', 'CIF']
const BEFORE_CARRIAGE: readonly Incoterm[] = ['EXW', 'FCA', 'FAS', 'FOB']
const DELIVERED: readonly Incoterm[] = ['DAP', 'DPU', 'DDP']

/** The price before main carriage belongs to the term of the same family. */
export function baseTerm(term: Incoterm): Incoterm {
  if (BEFORE_CARRIAGE.includes(term)) return term
  return SEA_GROUP.includes(term) ? 'FOB' : 'FCA'
}

function sellerBars(input: CostInput, computed: Computed): readonly Bar[] {
  const { cost, seller, rates } = computed
  const rate = quoteRate(input, rates)
  const inQuote = (cny: Decimal) => toMinorUnit(cny.div(rate), input.quoteCurrency)
  const taxId = input.refund.regime === 'taxed' ? 'output_vat' : 'not_creditable'
  const costs: readonly Bar[] = [
    { id: 'goods_and_work', kind: 'cost', amount: inQuote(cost.purchase.plus(cost.works)) },
    { id: 'refund', kind: 'deduct', amount: inQuote(cost.credited).negated() },
    { id: taxId, kind: 'cost', amount: inQuote(taxOnPrice(cost, seller.priceCny)) },
    { id: 'to_port', kind: 'cost', amount: inQuote(cost.toPort) },
    { id: 'shares', kind: 'cost', amount: inQuote(seller.priceCny.times(cost.feeShare)) },
  ]
  const profit = seller.price.minus(sum(costs.map(({ amount }) => amount)))
  const term = baseTerm(input.term)
  return [
    ...costs,
    profit.isNegative()
      ? { id: 'loss', kind: 'deduct', amount: profit }
      : { id: 'profit', kind: 'profit', amount: profit },
    { id: 'price', kind: 'subtotal', amount: seller.price, term, isQuote: term === input.term },
  ]
}

function carriageBars({ term }: CostInput, computed: Computed): readonly Bar[] {
  const isCarriageOnly = term === 'CFR' || term === 'CPT'
  const isInsuredTerm = term === 'CIF' || term === 'CIP'
  const isDelivered = DELIVERED.includes(term)
  const family = SEA_GROUP.includes(term) || term === 'FOB' || term === 'FAS' ? 'CIF' : 'CIP'
  return [
    { id: 'buyer_to_port', kind: 'cost', amount: computed.buyerToPort },
    { id: 'freight', kind: 'cost', amount: computed.freight },
    ...(isCarriageOnly
      ? [{ id: 'carriage_paid', kind: 'subtotal', amount: computed.carriagePaid, term, isQuote: true } as const]
      : []),
    { id: 'insurance', kind: 'cost', amount: computed.premium },
    { id: 'border', kind: 'subtotal', amount: computed.border, term: family, isQuote: isInsuredTerm },
    ...(isDelivered ? [{ id: 'on_carriage', kind: 'cost', amount: computed.onCarriage } as const] : []),
    ...(term === 'DPU' ? [{ id: 'unloading', kind: 'cost', amount: computed.unloading } as const] : []),
    ...((term === 'DAP' || term === 'DPU') && computed.quote
      ? [{ id: 'delivered', kind: 'subtotal', amount: computed.quote, term, isQuote: true } as const]
      : []),
  ]
}

/** In the quote's currency; nothing after the border where a duty or the VAT is not known. */
function importBars(input: CostInput, computed: Computed): readonly Bar[] {
  const { charges, toImport } = computed
  if (!charges.landed || !charges.buyerNeeds || !charges.vat) return []
  const inQuote = (value: Decimal | null) => toMinorUnit((value ?? ZERO).div(toImport), input.quoteCurrency)
  const isCost = input.import.vat.known && !input.import.vat.isRecoverable
  const vat: Bar = { id: 'vat', kind: 'tax', amount: inQuote(charges.vat) }
  const duty = inQuote(charges.duty)
  const excise = inQuote(charges.excise)
  const landed = inQuote(charges.landed)
  const before = computed.border
    .plus(duty)
    .plus(excise)
    .plus(isCost ? vat.amount : ZERO)
  const { term } = input
  const paid = sum([
    ...(DELIVERED.includes(term) ? [computed.onCarriage] : []),
    ...(term === 'DPU' ? [computed.unloading] : []),
  ])
  return [
    { id: 'duty', kind: 'cost', amount: duty },
    { id: 'excise', kind: 'cost', amount: excise },
    ...(isCost ? [vat] : []),
    { id: 'import_costs', kind: 'cost', amount: landed.minus(before).minus(paid) },
    { id: 'landed', kind: 'subtotal', amount: landed },
    ...(isCost ? [] : [vat]),
    { id: 'buyer_needs', kind: 'total', amount: inQuote(charges.buyerNeeds) },
  ]
}

const STANDS_ALONE: readonly StepKind[] = ['subtotal', 'total']

export function waterfall(input: CostInput, computed: Computed): readonly Step[] {
  const bars = [...sellerBars(input, computed), ...carriageBars(input, computed), ...importBars(input, computed)]
  const text = (value: Decimal) => amountText(value, input.quoteCurrency)
  let end = ZERO
  return bars
    .filter(({ amount, kind }) => STANDS_ALONE.includes(kind) || !amount.isZero())
    .map(({ id, kind, amount, term = null, isQuote = false }) => {
      const from = STANDS_ALONE.includes(kind) ? ZERO : end
      end = from.plus(amount)
      return { id, kind, from: text(from), to: text(end), amount: text(amount), term, isQuote }
    })
}
