// What is wrong with an input, field by field, before anything is computed with it.
import { decimal } from '../shared/decimal'
import { isCurrency } from '../shared/money'
import { INCOTERMS } from '../evidence/fields'
import type { CostInput, Profit } from './types'

/** Text: costing:problem.<code> */
export const INPUT_PROBLEMS = [
  'not_a_number',
  'too_many_digits',
  'too_many_decimals',
  'negative',
  'not_positive',
  'above_limit',
  'margin_too_high',
  'rate_out_of_range',
  'quantity_out_of_range',
  'cover_out_of_range',
  'refund_above_vat',
  'too_many_lines',
  'line_twice',
  'unknown_currency',
  'rate_missing',
  'rate_twice',
  'unknown_term',
] as const
export type InputProblem = (typeof INPUT_PROBLEMS)[number]
/** `field` as in the input: `lines.2.amount`. */
export type InputFault = { readonly field: string; readonly code: InputProblem }

export const LIMITS = { digits: 13, decimals: 6, lines: 30, rate: 1_000_000, quantity: 1_000_000_000, duty: 1000 }

type Check = (text: string) => InputProblem | null

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?$/

function plain(text: string): InputProblem | null {
  const match = NUMBER.exec(text)
  if (!match) return 'not_a_number'
  if (match[1]) return 'negative'
  if ((match[2] ?? '').length > LIMITS.digits) return 'too_many_digits'
  return (match[3] ?? '').length > LIMITS.decimals ? 'too_many_decimals' : null
}

const amount: Check = plain
const above =
  (least: string, most: number, code: InputProblem): Check =>
  (text) =>
    plain(text) ?? (decimal(text).lt(least) || decimal(text).gt(most) ? code : null)
const positive: Check = (text) => plain(text) ?? (decimal(text).isZero() ? 'not_positive' : null)
const percent = above('0', 100, 'above_limit')
const duty = above('0', LIMITS.duty, 'above_limit')
const margin: Check = (text) => plain(text) ?? (decimal(text).gte(100) ? 'margin_too_high' : null)
const rate: Check = (text) =>
  plain(text) ?? (decimal(text).isZero() || decimal(text).gt(LIMITS.rate) ? 'rate_out_of_range' : null)

type Asked = readonly [field: string, text: string, check: Check]

function profitAsked(profit: Profit): Asked {
  if (profit.kind === 'price') return ['profit.price', profit.price.amount, positive]
  return ['profit.percent', profit.percent.percent, profit.kind === 'margin' ? margin : duty]
}

function numbersAsked(input: CostInput): readonly Asked[] {
  const { refund, insurance } = input
  const { customsRate, duty: duties, excise, vat } = input.import
  const optional = (field: string, text: string | undefined, check: Check): readonly Asked[] =>
    text === undefined ? [] : [[field, text, check]]
  return [
    ['quantity', input.quantity.value, above('1', LIMITS.quantity, 'quantity_out_of_range')],
    ['purchase', input.purchase.amount, amount],
    ['refund.rate', refund.rate.percent, percent],
    ['refund.goodsVat', refund.goodsVat.percent, percent],
    ['refund.invoiceVat', refund.invoiceVat.percent, percent],
    ...optional('refund.dutyFreeMaterials', refund.dutyFreeMaterials?.amount, amount),
    ...input.lines.map((line, index): Asked => [`lines.${index}.amount`, line.amount, amount]),
    ...input.shares.map((one, index): Asked => [`shares.${index}.percent`, one.percent, percent]),
    profitAsked(input.profit),
    ['insurance.rate', insurance.rate.percent, percent],
    ['insurance.cover', insurance.cover.percent, above('100', 200, 'cover_out_of_range')],
    ...input.rates.map((one, index): Asked => [`rates.${index}.cny`, one.cny, rate]),
    ...optional('buffer', input.buffer?.percent, margin),
    ...optional('advance', input.advance?.percent, percent),
    ...optional('import.customsRate', customsRate?.rate, rate),
    ...optional('import.excise', excise?.percent, duty),
    ...optional('import.vat', vat.known ? vat.percent.percent : undefined, percent),
    ...(duties.known ? duties.lines : []).flatMap((line, index) => [
      ...optional(`import.duty.${index}.percent`, line.percent ?? undefined, duty),
      ...optional(`import.duty.${index}.amount`, line.specific?.amount, amount),
      ...optional(`import.duty.${index}.quantity`, line.specific?.quantity, amount),
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
    plain(refundRate.percent) === null &&
    plain(goodsVat.percent) === null &&
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
