// Rates are decimal text and compared exactly: no floating-point number ever stands for a duty.
import type { Percent } from './types'

const DIGITS = 6
const ONE = 10n ** BigInt(DIGITS)

/** Plain decimal text, at most six digits after the point, as millionths; null for anything else. */
export function toMillionths(text: string): bigint | null {
  const match = /^(\d{1,15})(?:\.(\d{1,6}))?$/.exec(text)
  return match ? BigInt(match[1] ?? '0') * ONE + BigInt((match[2] ?? '').padEnd(DIGITS, '0')) : null
}

function millionthsOf(rate: Percent): bigint {
  return toMillionths(rate) ?? 0n
}

/** Below zero where the first is lower. */
export function comparePercent(a: Percent, b: Percent): number {
  const difference = millionthsOf(a) - millionthsOf(b)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The highest of some rates; null where there is none. */
export function highestOf(rates: readonly Percent[]): Percent | null {
  return rates.toSorted(comparePercent).at(-1) ?? null
}

/** The rates in per cent that occur in the words of a tariff: "20%, but not less than 0.36 EUR per cm3" names 20. */
export function percentsIn(words: readonly string[]): readonly Percent[] {
  return words.flatMap((text) => [...text.matchAll(/(\d+(?:\.\d+)?)\s*%/g)].map((match) => trimmed(match[1] ?? '')))
}

function trimmed(text: string): Percent {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}
