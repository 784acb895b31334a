// About how many RMB 100 units of a currency were worth in the years up to 2026, to notice a rate that was typed for one unit, or
// turned round. Orders of magnitude from general knowledge: nothing is ever converted with them.
import { fromRate, toRate } from './exchange'

const ABOUT: Readonly<Record<string, string>> = {
  USD: '710',
  EUR: '780',
  GBP: '920',
  HKD: '91',
  JPY: '5',
  KRW: '0.52',
  RUB: '8',
  KZT: '1.5',
}
/** Rates move; a slip of the unit is a factor of a hundred. */
const FACTOR = 10n

/** What is usual, in the same words as a rate is typed, when this one is far from it; null when it may be right. */
export function usualInstead(currency: string, rate: bigint): string | null {
  const about = toRate(ABOUT[currency] ?? '')
  if (about === null) return null
  return rate * FACTOR < about || rate > about * FACTOR ? fromRate(about) : null
}
