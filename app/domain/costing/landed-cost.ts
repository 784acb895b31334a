// The price of a consignment under every term, what it costs the buyer at the door, and what it leaves the seller.
import { type Decimal, decimal, share, sum, ZERO } from '../shared/decimal'
import { ok, refused, type Result } from '../shared/result'
import { checkCostInput } from './check-input'
import { compute, type Computed, type CostRefusal } from './compute'
import { taxOnPrice } from './export-cost'
import { figure, money, shareText, unitFigure } from './figures'
import { importLines } from './import-lines'
import { outlayOf } from './outlay'
import { rateOf } from './rates'
import type { Figure, Line, Money, Sentence, Step, UnknownStep } from './results'
import { sellerLines } from './seller-lines'
import { breakEvenRate } from './seller-price'
import { sentencesOf } from './sentences'
import type { CostInput, Incoterm } from './types'
import { unknownSteps, waterfall } from './waterfall'

/** In the order of the way, those for any carriage and those for ships mixed as an exporter meets them. */
export const LADDER = ['EXW', 'FCA', 'FAS', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP'] as const

export type Rung =
  | { readonly term: Incoterm; readonly isPossible: true; readonly price: Figure }
  | { readonly term: Incoterm; readonly isPossible: false; readonly refusal: CostRefusal }

export type ProfitAnswer = {
  readonly amount: Money
  /** Per cent of the price before main carriage, one decimal. */
  readonly margin: string
  readonly withoutRefund: Money
  readonly marginWithoutRefund: string
  /** What the refund regime is worth: the difference of the two. */
  readonly refund: Money
}

export type ExchangeAnswer = {
  readonly rate: string
  /** 换汇成本: CNY of cost for one unit of the price. Four decimals. */
  readonly cost: string
  /** Null where the price's own share eats all of it. */
  readonly breakEven: string | null
}

export type CashAnswer = {
  /** CNY that is out before the buyer's balance and the refund are in. */
  readonly needed: Figure
  readonly paidOut: Figure
  readonly advance: Figure
  readonly fromBuyer: Figure
  readonly fromRefund: Figure
}

export type LandedCost = {
  readonly term: Incoterm
  readonly quote: Figure
  readonly price: Money
  readonly lines: readonly Line[]
  readonly ladder: readonly Rung[]
  readonly steps: readonly Step[]
  /** Steps that rest on something unknown and are not drawn. */
  readonly unknownSteps: readonly UnknownStep[]
  readonly sentences: readonly Sentence[]
  readonly profit: ProfitAnswer
  readonly exchange: ExchangeAnswer
  readonly cash: CashAnswer
  readonly duty: Figure
  readonly vat: Figure
  readonly landed: Figure
  readonly landedPerUnit: Figure
  readonly buyerNeeds: Figure
}

function profitOf({ refund }: CostInput, { cost, seller }: Computed): ProfitAnswer {
  const isRefund = refund.regime === 'exempt_refund' || refund.regime === 'exempt_credit_refund'
  const worth = isRefund ? cost.credited.minus(taxOnPrice(cost, seller.priceCny)) : ZERO
  const without = seller.profit.minus(worth)
  return {
    amount: money(seller.profit, 'CNY'),
    margin: shareText(seller.profit, seller.priceCny),
    withoutRefund: money(without, 'CNY'),
    marginWithoutRefund: shareText(without, seller.priceCny),
    refund: money(worth, 'CNY'),
  }
}

function exchangeOf(input: CostInput, { cost, seller, rates }: Computed): ExchangeAnswer {
  return {
    rate: rateOf(rates, input.quoteCurrency).toFixed(),
    cost: seller.cost.div(seller.price).toFixed(4),
    breakEven: breakEvenRate(cost, seller.price)?.toFixed(4) ?? null,
  }
}

function cashOf(input: CostInput, computed: Computed): CashAnswer {
  const cny = (value: Decimal | null) => figure(value, 'CNY', computed.charges.unknown)
  const fromRefund = cny(input.refund.regime === 'taxed' ? ZERO : computed.cost.credited)
  const advanced = share(input.advance?.percent ?? '0')
  // Taxes that the seller pays and nobody knows: neither what goes out nor what comes in can be said.
  if (computed.quote === null)
    return {
      ...{ needed: cny(null), paidOut: cny(null), fromBuyer: cny(null), fromRefund },
      advance: cny(advanced.isZero() ? ZERO : null),
    }
  const outlay = outlayOf(input, computed)
  const paidOut = sum([outlay.purchase, ...outlay.places.values(), outlay.premium, outlay.taxes])
  const quote = computed.quote.times(rateOf(computed.rates, input.quoteCurrency))
  const advance = quote.times(advanced)
  const needed = paidOut.minus(advance)
  return {
    needed: cny(needed.isNegative() ? ZERO : needed),
    paidOut: cny(paidOut),
    advance: cny(advance),
    fromBuyer: cny(quote.minus(advance)),
    fromRefund,
  }
}

export function ladderOf(input: CostInput): readonly Rung[] {
  return LADDER.map((term) => {
    const computed = compute(input, term)
    if (!computed.ok) return { term, isPossible: false, refusal: computed.refusal }
    const { quote, charges } = computed.value
    return { term, isPossible: true, price: figure(quote, input.quoteCurrency, charges.unknown) }
  })
}

export function landedCost(input: CostInput): Result<LandedCost, CostRefusal> {
  if (checkCostInput(input).length > 0) return refused('invalid_input')
  const answer = compute(input)
  if (!answer.ok) return answer
  const computed = answer.value
  const { charges } = computed
  const atImport = (value: Decimal | null) => figure(value, input.import.currency, charges.unknown)
  const steps = waterfall(input, computed)
  return ok({
    term: input.term,
    quote: figure(computed.quote, input.quoteCurrency, charges.unknown),
    price: money(computed.seller.price, input.quoteCurrency),
    lines: [...sellerLines(input, computed), ...importLines(input, computed)],
    ladder: ladderOf(input),
    steps,
    unknownSteps: unknownSteps(input, computed),
    sentences: sentencesOf(input, computed, steps),
    profit: profitOf(input, computed),
    exchange: exchangeOf(input, computed),
    cash: cashOf(input, computed),
    duty: atImport(charges.duty),
    vat: atImport(charges.vat),
    landed: atImport(charges.landed),
    landedPerUnit: unitFigure(
      charges.landed && charges.landed.div(decimal(input.quantity.value)),
      input.import.currency,
      charges.unknown,
    ),
    buyerNeeds: atImport(charges.buyerNeeds),
  })
}
