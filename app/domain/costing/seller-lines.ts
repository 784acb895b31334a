// The seller's half of the answer, line by line: each with its formula, its rule and where its input came from.
import { decimal, ONE, share, type Decimal } from '../shared/decimal'
import type { Computed } from './compute'
import { taxOnPrice } from './export-cost'
import { figure, money, percentValue } from './figures'
import { quoteRate, rateOf } from './rates'
import type { Formula, Line, Money, Values } from './results'
import type { FormulaKey, LineId } from './words'
import type { CostInput, CostLine, Origin, Place, RefundRegime } from './types'
import { baseTerm } from './waterfall'

type Given = { readonly id: LineId; readonly value: Decimal; readonly currency: string; readonly formula: Formula }

export function lineOf({ id, value, currency, formula }: Given, origin: Origin | null, rule: string | null): Line {
  const base = { id, name: null, formula, rule: rule ?? origin?.rule ?? null, origin }
  return { ...base, figure: figure(value, currency, null), confidence: origin?.confidence ?? null }
}

export function formula(key: FormulaKey, values: Values): Formula {
  return { key, values }
}

export const TAX_RULE: Readonly<Record<RefundRegime, string>> = {
  exempt_refund: 'export_refund_2026_5',
  exempt_credit_refund: 'export_vat_2026_11',
  exempt: 'export_vat_2026_11',
  taxed: 'export_vat_2026_11',
}

function creditedFormula(input: CostInput, computed: Computed): Formula {
  const { refund, purchase } = input
  const vat = { percent: refund.invoiceVat.percent }
  const values = { gross: money(decimal(purchase.amount), purchase.currency), vat }
  switch (refund.regime) {
    case 'exempt_refund':
      return formula('refund', { ...values, rate: percentValue(computed.cost.creditedRate) })
    case 'exempt_credit_refund':
      return formula('input_vat', values)
    case 'taxed':
      return formula('input_vat_at_home', values)
    case 'exempt':
      return formula('no_refund', {})
  }
}

function taxLine(input: CostInput, { cost, seller }: Computed): readonly Line[] {
  if (cost.taxShare.isZero()) return []
  const { refund } = input
  const price = money(seller.priceCny, 'CNY')
  const vat = { percent: refund.goodsVat.percent }
  const isAtHome = refund.regime === 'taxed'
  const words = isAtHome
    ? formula('output_vat', { price, vat })
    : formula('not_creditable', { price, free: money(cost.taxFree, 'CNY'), vat, rate: refund.rate })
  const value = taxOnPrice(cost, seller.priceCny)
  return [
    lineOf(
      { id: 'not_creditable', value, currency: 'CNY', formula: words },
      refund.rate.origin,
      TAX_RULE[refund.regime],
    ),
  ]
}

function priceFormula(input: CostInput, { cost, rates }: Computed): Formula {
  const { profit } = input
  if (profit.kind === 'price')
    return formula('price_typed', { amount: money(decimal(profit.price.amount), profit.price.currency) })
  const ofPrice = cost.feeShare.plus(cost.taxShare)
  const fixed = cost.fixed.minus(cost.taxFree.times(cost.taxShare))
  const values = {
    cost: money(fixed, 'CNY'),
    profit: { percent: profit.percent.percent },
    rate: { number: quoteRate(input, rates).toFixed() },
  }
  if (ofPrice.isZero()) return formula(`price_by_${profit.kind}`, values)
  return formula(`price_by_${profit.kind}_and_share`, { ...values, share: { percent: ofPrice.times(100).toFixed(2) } })
}

/** CNY, with the purchase first. */
export function sellerLines(input: CostInput, computed: Computed): readonly Line[] {
  const { cost, seller } = computed
  const purchase: Money = money(decimal(input.purchase.amount), input.purchase.currency)
  const { origin } = input.purchase
  const cny = (id: LineId, value: Decimal, words: Formula) => ({ id, value, currency: 'CNY', formula: words })
  const net = formula('net_of_vat', { gross: purchase, vat: { percent: input.refund.invoiceVat.percent } })
  return [
    lineOf(cny('purchase', cost.purchase, formula('typed', { amount: purchase })), origin, null),
    lineOf(cny('purchase_net', cost.purchaseNet, net), input.refund.invoiceVat.origin, null),
    lineOf(
      cny('refund', cost.credited, creditedFormula(input, computed)),
      input.refund.rate.origin,
      TAX_RULE[input.refund.regime],
    ),
    ...taxLine(input, computed),
    lineOf(
      cny(
        'cost',
        seller.cost,
        formula('sum_of_costs', {
          purchase: money(cost.purchase, 'CNY'),
          refund: money(cost.credited, 'CNY'),
          lines: money(cost.works.plus(cost.toPort), 'CNY'),
          ofPrice: money(seller.cost.minus(cost.fixed), 'CNY'),
        }),
      ),
      null,
      null,
    ),
    lineOf(
      { id: 'price', value: seller.price, currency: input.quoteCurrency, formula: priceFormula(input, computed) },
      input.profit.kind === 'price' ? input.profit.price.origin : input.profit.percent.origin,
      'incoterms_2020',
    ),
    lineOf(
      cny(
        'profit',
        seller.profit,
        formula('profit', { price: money(seller.priceCny, 'CNY'), cost: money(seller.cost, 'CNY') }),
      ),
      null,
      null,
    ),
    ...carriageLines(input, computed),
  ]
}

/** One line in a foreign currency shows both rates; several show their sum in CNY. */
function convertedFormula(lines: readonly CostLine[], input: CostInput, { rates }: Computed): Formula {
  const rate = quoteRate(input, rates)
  const [only] = lines
  if (lines.length === 1 && only) {
    const amount = money(decimal(only.amount), only.currency)
    if (only.currency === input.quoteCurrency && rate.eq(rateOf(rates, only.currency)))
      return formula('typed', { amount })
    const from = { number: rateOf(rates, only.currency).toFixed() }
    return formula('converted', { amount, from, to: { number: rate.toFixed() } })
  }
  const cny = lines.reduce(
    (total, line) => total.plus(decimal(line.amount).times(rateOf(rates, line.currency))),
    ONE.minus(1),
  )
  return formula('converted_sum', { amount: money(cny, 'CNY'), rate: { number: rate.toFixed() } })
}

function carriageLines(input: CostInput, computed: Computed): readonly Line[] {
  const currency = input.quoteCurrency
  const lines = at(input, 'main_carriage')
  const { insurance } = input
  const values = {
    term: { term: baseTerm(input.term) },
    price: money(computed.carriagePaid.minus(computed.freight), currency),
    freight: money(computed.freight, currency),
    cover: { percent: insurance.cover.percent },
    rate: { percent: insurance.rate.percent },
  }
  const border = { id: 'border' as const, value: computed.border, currency, formula: formula('border', values) }
  const premium = {
    id: 'insurance' as const,
    value: computed.premium,
    currency,
    formula: formula('insurance', {
      border: money(computed.border, currency),
      value: money(computed.carriagePaid, currency),
    }),
  }
  const freight = {
    id: 'freight' as const,
    value: computed.freight,
    currency,
    formula: convertedFormula(lines, input, computed),
  }
  const { rate } = insurance
  return [
    lineOf(freight, lines[0]?.origin ?? null, null),
    ...(share(rate.percent).isZero()
      ? []
      : [lineOf(premium, rate.origin, null), lineOf(border, rate.origin, 'incoterms_2020')]),
  ]
}

function at(input: CostInput, place: Place): readonly CostLine[] {
  return input.lines.filter((line) => line.place === place)
}
