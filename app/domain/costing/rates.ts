// Amounts of several currencies meet in CNY. Which rates are missing is said before anything is computed: check-input.ts.
import { decimal, type Decimal, ONE, share } from '../shared/decimal'
import type { CostInput, ExchangeRate } from './types'

export type Rates = ReadonlyMap<string, Decimal>

export function ratesOf(rates: readonly ExchangeRate[]): Rates {
  return new Map([...rates.map(({ currency, cny }) => [currency, decimal(cny)] as const), ['CNY', ONE]])
}

/** CNY for one unit. A currency without a rate is a fault of the caller. */
export function rateOf(rates: Rates, currency: string): Decimal {
  const rate = rates.get(currency)
  if (!rate) throw new Error(`No rate of exchange for ${currency}`)
  return rate
}

export function inCny({ amount, currency }: { amount: string; currency: string }, rates: Rates): Decimal {
  return decimal(amount).times(rateOf(rates, currency))
}

/** The rate at which the firm quotes: that of the day less the buffer. */
export function quoteRate(input: Pick<CostInput, 'quoteCurrency' | 'buffer'>, rates: Rates): Decimal {
  return rateOf(rates, input.quoteCurrency).times(ONE.minus(share(input.buffer?.percent ?? '0')))
}
