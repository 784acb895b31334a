// Exact decimal arithmetic for prices, duties and rates: 40 digits, rounded half up. The one file of the rulebook that uses a
// library (decision 060), so that nothing else depends on whose numbers they are.
import { Decimal as Library } from 'decimal.js'
import { minorUnits } from './money'

const Exact = Library.clone({ precision: 40, rounding: Library.ROUND_HALF_UP, toExpNeg: -60, toExpPos: 60 })

export type Decimal = Library

export const ZERO: Decimal = new Exact(0)
export const ONE: Decimal = new Exact(1)

/** Digits with at most one point, as `1234.5`; throws on anything else, because inputs are checked before. */
export function decimal(text: string | number | bigint): Decimal {
  return new Exact(text.toString())
}

/** "13" is 0.13. */
export function share(percent: string): Decimal {
  return decimal(percent).div(100)
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), ZERO)
}

export function larger(one: Decimal, other: Decimal): Decimal {
  return one.gte(other) ? one : other
}

export function smaller(one: Decimal, other: Decimal): Decimal {
  return one.lte(other) ? one : other
}

/** An amount that the law or an invoice names: half up to the smallest unit of its currency. */
export function toMinorUnit(value: Decimal, currency: string): Decimal {
  return value.toDecimalPlaces(minorUnits(currency))
}

/** The plain text of such an amount, with all its decimals: 40.00, 1200 for the yen. */
export function amountText(value: Decimal, currency: string): string {
  return fixedText(value, minorUnits(currency))
}

/** Plain text with so many decimals. What is rounded to nothing has no sign: 0.00, never -0.00. */
export function fixedText(value: Decimal, decimals: number): string {
  return value.toDecimalPlaces(decimals).toFixed(decimals)
}
