// The price step by step, each bar from where the last one ended. Bars are rounded as people read them; what rounding leaves over
// stands in the profit, so that they add up.
import { amountText, type Decimal, sum, toMinorUnit, ZERO } from '../shared/decimal'
import type { Computed } from './compute'
import { taxOnPrice } from './export-cost'
import { quoteRate } from './rates'
import type { Step, StepBasis, StepKind, UnknownStep } from './results'
import { basisOf, basisOfLines } from './step-basis'
import type { CostInput, Incoterm, Place } from './types'
import type { StepId } from './words'

type Bar = {
  readonly id: StepId
  readonly kind: StepKind
  readonly amount: Decimal
  readonly term?: Incoterm
  readonly isQuote?: boolean
  readonly basis?: StepBasis | null
}

const costBar = (id: StepId, amount: Decimal, basis: StepBasis | null): Bar => ({ id, kind: 'cost', amount, basis })

const SEA_GROUP: readonly Incoterm[] = ['CFR', 'CIF']
const TO_PORT: readonly Place[] = ['to_carrier', 'alongside', 'on_board']
const IN_COUNTRY: readonly Place[] = ['on_carriage', 'unloading', 'import_clearing']
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
    costBar(
      'goods_and_work',
      inQuote(cost.purchase.plus(cost.works)),
      basisOfLines(input, ['works'], [input.purchase]),
    ),
    { id: 'refund', kind: 'deduct', amount: inQuote(cost.credited).negated() },
    { id: taxId, kind: 'cost', amount: inQuote(taxOnPrice(cost, seller.priceCny)) },
    costBar('to_port', inQuote(cost.toPort), basisOfLines(input, TO_PORT)),
    costBar('shares', inQuote(seller.priceCny.times(cost.feeShare)), basisOf(input.shares.map(({ origin }) => origin))),
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

function carriageBars(input: CostInput, computed: Computed): readonly Bar[] {
  const { term, insurance } = input
  const isCarriageOnly = term === 'CFR' || term === 'CPT'
  const isInsuredTerm = term === 'CIF' || term === 'CIP'
  const isDelivered = DELIVERED.includes(term)
  const family = SEA_GROUP.includes(term) || term === 'FOB' || term === 'FAS' ? 'CIF' : 'CIP'
  const lineBar = (id: StepId, amount: Decimal, places: readonly Place[]) =>
    costBar(id, amount, basisOfLines(input, places))
  return [
    lineBar('buyer_to_port', computed.buyerToPort, TO_PORT),
    lineBar('freight', computed.freight, ['main_carriage']),
    ...(isCarriageOnly
      ? [{ id: 'carriage_paid', kind: 'subtotal', amount: computed.carriagePaid, term, isQuote: true } as const]
      : []),
    costBar('insurance', computed.premium, basisOf([insurance.rate.origin])),
    { id: 'border', kind: 'subtotal', amount: computed.border, term: family, isQuote: isInsuredTerm },
    ...(isDelivered ? [lineBar('on_carriage', computed.onCarriage, ['on_carriage'])] : []),
    ...(term === 'DPU' ? [lineBar('unloading', computed.unloading, ['unloading'])] : []),
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
    costBar('import_costs', landed.minus(before).minus(paid), basisOfLines(input, IN_COUNTRY)),
    { id: 'landed', kind: 'subtotal', amount: landed },
    ...(isCost ? [] : [vat]),
    { id: 'buyer_needs', kind: 'total', amount: inQuote(charges.buyerNeeds) },
  ]
}

/** What stands behind the border and cannot be said, in the order of the steps. */
export function unknownSteps({ term }: CostInput, { charges, quote }: Computed): readonly UnknownStep[] {
  const because = charges.unknown
  if (because === null) return []
  const rest: readonly StepId[] = ['landed', ...(quote === null ? (['delivered'] as const) : []), 'vat', 'buyer_needs']
  return [...(charges.duty ? [] : (['duty'] as const)), ...rest].map((id) => ({
    ...{ id, because, isQuote: id === 'delivered' },
    term: id === 'delivered' ? term : null,
  }))
}

const STANDS_ALONE: readonly StepKind[] = ['subtotal', 'total']

export function waterfall(input: CostInput, computed: Computed): readonly Step[] {
  const bars = [...sellerBars(input, computed), ...carriageBars(input, computed), ...importBars(input, computed)]
  const text = (value: Decimal) => amountText(value, input.quoteCurrency)
  let end = ZERO
  return bars
    .filter(({ amount, kind }) => STANDS_ALONE.includes(kind) || !amount.isZero())
    .map(({ id, kind, amount, term = null, isQuote = false, basis = null }) => {
      const from = STANDS_ALONE.includes(kind) ? ZERO : end
      end = from.plus(amount)
      return { id, kind, from: text(from), to: text(end), amount: text(amount), term, isQuote, basis }
    })
}
