// Whether a typed number may be computed with: plain decimal text within the limits of its kind.
import { decimal } from '../shared/decimal'

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
  'no_items',
  'too_many_items',
] as const
export type InputProblem = (typeof INPUT_PROBLEMS)[number]
/** `field` as in the input: `lines.2.amount`. */
export type InputFault = { readonly field: string; readonly code: InputProblem }

export const LIMITS = { digits: 13, decimals: 6, lines: 30, rate: 1_000_000, quantity: 1_000_000_000, duty: 1000 }

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
export const between =
  (least: string, most: number, code: InputProblem): Check =>
  (text) =>
    plainNumber(text) ?? (decimal(text).lt(least) || decimal(text).gt(most) ? code : null)
export const asPositive: Check = (text) => plainNumber(text) ?? (decimal(text).isZero() ? 'not_positive' : null)
export const asPercent = between('0', 100, 'above_limit')
export const asDuty = between('0', LIMITS.duty, 'above_limit')
export const asMargin: Check = (text) => plainNumber(text) ?? (decimal(text).gte(100) ? 'margin_too_high' : null)
export const asRate: Check = (text) =>
  plainNumber(text) ?? (decimal(text).isZero() || decimal(text).gt(LIMITS.rate) ? 'rate_out_of_range' : null)
