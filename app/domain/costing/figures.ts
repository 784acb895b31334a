// Amounts as results say them.
import { amountText, type Decimal, fixedText } from '../shared/decimal'
import type { Figure, Money } from './results'
import type { UnknownReason } from './types'

export function money(value: Decimal, currency: string): Money {
  return { amount: amountText(value, currency), currency }
}

export function figure(value: Decimal | null, currency: string, because: UnknownReason | null): Figure {
  if (value) return { known: true, ...money(value, currency) }
  return { known: false, because: because ?? 'duty_unknown' }
}

/** Unit prices have four decimals. */
export function unitFigure(value: Decimal | null, currency: string, because: UnknownReason | null): Figure {
  if (value) return { known: true, amount: fixedText(value, 4), currency }
  return { known: false, because: because ?? 'duty_unknown' }
}

/** Per cent with one decimal, for people: 18.0. What is less than all of it is never 100.0. */
export function shareText(part: Decimal, whole: Decimal): string {
  if (whole.isZero()) return '0.0'
  const percent = part.div(whole).times(100)
  return percent.lt(100) && percent.gt('99.9') ? '99.9' : fixedText(percent, 1)
}

/** A percentage as it was typed, without zeros at its end that say nothing. */
export function percentValue(value: Decimal): { readonly percent: string } {
  return { percent: value.times(100).toFixed() }
}
