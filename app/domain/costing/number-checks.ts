// Whether a typed number may be computed with: plain decimal text within the limits of its kind.
import { highestDuty } from '../duty/highest'
import { decimal } from '../shared/decimal'
import { minorUnits } from '../shared/money'

/** Text: costing:problem.<code> */
export const INPUT_PROBLEMS = [
  'not_a_number',
  'too_many_digits',
  'too_many_decimals',
  'negative',
  'not_positive',
  'below_unit',
  'above_limit',
  'share_above_1000',
  'duty_too_high',
  'vat_too_high',
  'china_vat_too_high',
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
  'no_items',
  'too_many_items',
] as const
export type InputProblem = (typeof INPUT_PROBLEMS)[number]
/** `field` as in the input: `lines.2.amount`. */
export type InputFault = { readonly field: string; readonly code: InputProblem }

export const LIMITS = {
  digits: 13,
  decimals: 6,
  lines: 30,
  rate: 1_000_000,
  quantity: 1_000_000_000,
  share: 1000,
  vat: 30,
  chinaVat: 17,
}

export type Check = (text: string) => InputProblem | null

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?$/

export function plainNumber(text: string): InputProblem | null {
  const match = NUMBER.exec(text)
  if (!match) return 'not_a_number'
  if (match[1]) return 'negative'
  if ((match[2] ?? '').length > LIMITS.digits) return 'too_many_digits'
  return (match[3] ?? '').length > LIMITS.decimals ? 'too_many_decimals' : null
}

export const asAmount: Check = plainNumber
/** Nothing, or at least the smallest unit of its currency. */
export const asMoney =
  (currency: string): Check =>
  (text) =>
    plainNumber(text) ?? (isBelowUnit(text, currency) ? 'below_unit' : null)

function isBelowUnit(text: string, currency: string): boolean {
  const amount = decimal(text)
  return !amount.isZero() && amount.lt(decimal(10).pow(-minorUnits(currency)))
}

/** A negative number is told where the range begins, and not that 0 would do. */
const outOf =
  (code: InputProblem): Check =>
  (text) => {
    const problem = plainNumber(text)
    return problem === 'negative' ? code : problem
  }

export const between =
  (least: string, most: number, code: InputProblem): Check =>
  (text) =>
    (least === '0' ? plainNumber : outOf(code))(text) ??
    (decimal(text).lt(least) || decimal(text).gt(most) ? code : null)
export const asPositive: Check = (text) =>
  outOf('not_positive')(text) ?? (decimal(text).isZero() ? 'not_positive' : null)
export const asPercent = between('0', 100, 'above_limit')
/** Mark-up, excise, duties against dumping: no tariff bounds them. */
export const asLargeShare = between('0', LIMITS.share, 'share_above_1000')
export const asDuty = (market: string) => between('0', highestDuty(market), 'duty_too_high')
/** The highest of the world is 27 %. */
export const asVat = between('0', LIMITS.vat, 'vat_too_high')
/** 13 % at most, and 17 % until 2018. */
export const asChinaVat = between('0', LIMITS.chinaVat, 'china_vat_too_high')
export const asMargin: Check = (text) => plainNumber(text) ?? (decimal(text).gte(100) ? 'margin_too_high' : null)
export const asRate: Check = (text) =>
  outOf('rate_out_of_range')(text) ??
  (decimal(text).isZero() || decimal(text).gt(LIMITS.rate) ? 'rate_out_of_range' : null)
/** What somebody pays for: more than nothing. */
export const asPrice =
  (currency: string): Check =>
  (text) =>
    asPositive(text) ?? asMoney(currency)(text)
