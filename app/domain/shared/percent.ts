// Rates in per cent, never as floating-point numbers. Rates of our own are kept in hundredths, as whole numbers: 4.5 % is 450.
// Rates of tariffs stay decimal text and are compared to the millionth.
import { cleanPercent } from './typed-text'

/** Hundredths of a per cent from typed text with at most two places, with or without its sign; null when it is no rate. */
export function toHundredths(text: string): number | null {
  const hundredths = scaled(cleanPercent(text), { whole: 4, places: 2 })
  return hundredths === null ? null : Number(hundredths)
}

/** As it is typed: 450 is 4.5. */
export function percentText(hundredths: number): string {
  const [whole, rest] = [Math.trunc(hundredths / 100), hundredths % 100]
  return rest === 0 ? String(whole) : `${whole}.${String(rest).padStart(2, '0').replace(/0$/, '')}`
}

/** Plain decimal text, at most six digits after the point, as millionths; null for anything else. */
export function toMillionths(text: string): bigint | null {
  return scaled(text, { whole: 15, places: 6 })
}

function scaled(text: string, { whole, places }: { readonly whole: number; readonly places: number }): bigint | null {
  const [, units = '', fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  if (units === '' || units.length > whole || fraction.length > places) return null
  return BigInt(`${units}${fraction.padEnd(places, '0')}`)
}

/** Below zero where the first is lower. Text that is no rate counts as none. */
export function comparePercent(a: string, b: string): number {
  const difference = (toMillionths(a) ?? 0n) - (toMillionths(b) ?? 0n)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The highest of some rates; null where there is none. */
export function highestOf(rates: readonly string[]): string | null {
  return rates.toSorted(comparePercent).at(-1) ?? null
}

/** The rates in per cent that occur in the words of a tariff: "20%, but not less than 0.36 EUR per cm3" names 20. */
export function percentsIn(words: readonly string[]): readonly string[] {
  return words.flatMap((text) =>
    [...text.normalize('NFKC').matchAll(/(\d+(?:[.,]\d+)?)\s*%/g)].map(([, rate = '']) => plainRate(rate)),
  )
}

/** Without zeros that say nothing, and with a point: 05,50 is 5.5. */
export function plainRate(rate: string): string {
  const [whole = '', rest = ''] = rate.replace(',', '.').split('.')
  const fraction = rest.replace(/0+$/, '')
  return `${whole.replace(/^0+(?=\d)/, '')}${fraction && `.${fraction}`}`
}
