// What is wrong with an input, field by field, before anything is computed with it.
import { decimal } from '../shared/decimal'
import { isCurrency } from '../shared/money'
import { INCOTERMS } from '../evidence/fields'
import {
  asAmount,
  asChinaVat,
  asDuty,
  asLargeShare,
  asMargin,
  asPercent,
  asMoney,
  asPrice,
  asRate,
  asVat,
  between,
  type Check,
  type InputFault,
  LIMITS,
  plainNumber,
} from './number-checks'
import type { CostInput, DutyLine, Profit } from './types'

type Asked = readonly [field: string, text: string, check: Check]

function profitAsked(profit: Profit): Asked {
  if (profit.kind === 'price') return ['profit.price', profit.price.amount, asPrice(profit.price.currency)]
  return ['profit.percent', profit.percent.percent, profit.kind === 'margin' ? asMargin : asLargeShare]
}

/** Trade remedies have no bound in a tariff. */
export function dutyCheck({ kind }: Pick<DutyLine, 'kind'>, market: string): Check {
  return kind === 'anti_dumping' || kind === 'countervailing' || kind === 'safeguard' ? asLargeShare : asDuty(market)
}

function numbersAsked(input: CostInput): readonly Asked[] {
  const { refund, insurance } = input
  const { customsRate, duty: duties, excise, vat } = input.import
  const optional = (field: string, text: string | undefined, check: Check): readonly Asked[] =>
    text === undefined ? [] : [[field, text, check]]
  return [
    ['quantity', input.quantity.value, between('1', LIMITS.quantity, 'quantity_out_of_range')],
    ['purchase', input.purchase.amount, asMoney(input.purchase.currency)],
    ['refund.rate', refund.rate.percent, asPercent],
    ['refund.goodsVat', refund.goodsVat.percent, asChinaVat],
    ['refund.invoiceVat', refund.invoiceVat.percent, asChinaVat],
    ...optional(
      'refund.dutyFreeMaterials',
      refund.dutyFreeMaterials?.amount,
      asMoney(refund.dutyFreeMaterials?.currency ?? ''),
    ),
    ...input.lines.map((line, index): Asked => [`lines.${index}.amount`, line.amount, asMoney(line.currency)]),
    ...input.shares.map((one, index): Asked => [`shares.${index}.percent`, one.percent, asPercent]),
    profitAsked(input.profit),
    ['insurance.rate', insurance.rate.percent, asPercent],
    ['insurance.cover', insurance.cover.percent, between('100', 200, 'cover_out_of_range')],
    ...input.rates.map((one, index): Asked => [`rates.${index}.cny`, one.cny, asRate]),
    ...optional('buffer', input.buffer?.percent, asMargin),
    ...optional('advance', input.advance?.percent, asPercent),
    ...optional('import.customsRate', customsRate?.rate, asRate),
    ...optional('import.excise', excise?.percent, asLargeShare),
    ...optional('import.vat', vat.known ? vat.percent.percent : undefined, asVat),
    ...(duties.known ? duties.lines : []).flatMap((line, index) => [
      ...optional(`import.duty.${index}.percent`, line.percent ?? undefined, dutyCheck(line, input.market)),
      ...optional(`import.duty.${index}.amount`, line.specific?.amount, asAmount),
      ...optional(`import.duty.${index}.quantity`, line.specific?.quantity, asAmount),
    ]),
  ]
}

function currenciesOf(input: CostInput): readonly (readonly [field: string, currency: string])[] {
  const { duty: duties, currency, customsRate } = input.import
  return [
    ['quoteCurrency', input.quoteCurrency],
    ['purchase', input.purchase.currency],
    ...(input.refund.dutyFreeMaterials
      ? [['refund.dutyFreeMaterials', input.refund.dutyFreeMaterials.currency] as const]
      : []),
    ...input.lines.map((line, index) => [`lines.${index}.amount`, line.currency] as const),
    ...(input.profit.kind === 'price' ? [['profit.price', input.profit.price.currency] as const] : []),
    ...(customsRate ? [] : [['import.currency', currency] as const]),
    ...(duties.known ? duties.lines : []).flatMap((line, index) =>
      line.specific && line.specific.currency !== currency
        ? [[`import.duty.${index}.amount`, line.specific.currency] as const]
        : [],
    ),
  ]
}

function currencyFaults(input: CostInput): readonly InputFault[] {
  const rated = input.rates.map(({ currency }) => currency)
  return [
    ...rated.flatMap((currency, index): InputFault[] => [
      ...(isCurrency(currency) ? [] : [{ field: `rates.${index}.cny`, code: 'unknown_currency' as const }]),
      ...(rated.indexOf(currency) === index && currency !== 'CNY'
        ? []
        : [{ field: `rates.${index}.cny`, code: 'rate_twice' as const }]),
    ]),
    ...currenciesOf(input).flatMap(([field, currency]): InputFault[] => {
      if (!isCurrency(currency)) return [{ field, code: 'unknown_currency' }]
      return currency === 'CNY' || rated.includes(currency) ? [] : [{ field, code: 'rate_missing' }]
    }),
  ]
}

function structureFaults(input: CostInput): readonly InputFault[] {
  const ids = input.lines.map(({ id }) => id)
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index)
  const { rate: refundRate, goodsVat } = input.refund
  const isAbove =
    plainNumber(refundRate.percent) === null &&
    plainNumber(goodsVat.percent) === null &&
    decimal(refundRate.percent).gt(goodsVat.percent)
  return [
    ...((INCOTERMS as readonly string[]).includes(input.term)
      ? []
      : [{ field: 'term', code: 'unknown_term' as const }]),
    ...(ids.length + input.shares.length > LIMITS.lines ? [{ field: 'lines', code: 'too_many_lines' as const }] : []),
    ...(twice < 0 ? [] : [{ field: `lines.${twice}.id`, code: 'line_twice' as const }]),
    ...(isAbove ? [{ field: 'refund.rate', code: 'refund_above_vat' as const }] : []),
  ]
}

/** Empty: the input can be computed with. */
export function checkCostInput(input: CostInput): readonly InputFault[] {
  const numbers = numbersAsked(input).flatMap(([field, text, check]): InputFault[] => {
    const code = check(text)
    return code ? [{ field, code }] : []
  })
  return [...structureFaults(input), ...numbers, ...currencyFaults(input)]
}
