// The other way round: at this landed cost, or this quote, what may the goods cost at most? The forward computation rounds at
// every legal amount, so the answer is looked for among whole fen: the largest purchase that does not pass the target.
import { amountText, decimal, type Decimal } from '../shared/decimal'
import { minorUnits } from '../shared/money'
import { ok, refused, type Result } from '../shared/result'
import { checkCostInput } from './check-input'
import { compute, type CostRefusal } from './compute'
import type { Money } from './results'
import type { CostInput } from './types'

export type Target = { readonly of: 'landed' | 'quote'; readonly amount: string }

/** Text: costing:refusal.<code> */
export const REVERSE_REFUSALS = ['target_too_low', 'target_too_high', 'price_is_typed', 'target_unknown'] as const
export type ReverseRefusal = (typeof REVERSE_REFUSALS)[number]

/** Thirteen digits, as many as an amount may have. */
const MOST_UNITS = 10n ** 13n - 1n

export type Tried = { readonly value: Decimal } | 'nothing' | 'unknown'

/**
 * The largest whole number of minor units for which `of` stays at the target or below it. `of` never falls; 'nothing' stands for a
 * price too small to be one.
 */
export function largestWithin(target: Decimal, of: (units: bigint) => Tried): Result<bigint, ReverseRefusal> {
  const isWithin = (units: bigint) => {
    const tried = of(units)
    return tried === 'nothing' || (tried !== 'unknown' && tried.value.lte(target))
  }
  if (of(MOST_UNITS) === 'unknown') return refused('target_unknown')
  if (!isWithin(0n)) return refused('target_too_low')
  if (isWithin(MOST_UNITS)) return refused('target_too_high')
  let within = 0n
  let beyond = MOST_UNITS
  // A straight line through two points hits the answer nearly; the halving around it takes care of the rounding.
  for (const guess of around(guessOf(target, of), within, beyond))
    if (isWithin(guess)) within = guess > within ? guess : within
    else beyond = guess < beyond ? guess : beyond
  while (beyond - within > 1n) {
    const middle = (within + beyond) / 2n
    if (isWithin(middle)) within = middle
    else beyond = middle
  }
  return ok(within)
}

function guessOf(target: Decimal, of: (units: bigint) => Tried): bigint {
  const [low, high] = [10n ** 6n, 10n ** 11n]
  const [first, second] = [of(low), of(high)]
  if (typeof first === 'string' || typeof second === 'string' || second.value.eq(first.value)) return 0n
  const slope = decimal(high - low).div(second.value.minus(first.value))
  return BigInt(target.minus(first.value).times(slope).plus(decimal(low)).toFixed(0))
}

function around(guess: bigint, least: bigint, most: bigint): readonly bigint[] {
  const far = guess / 1000n + 1000n
  return [guess - far, guess + far, guess - 200n, guess + 200n].filter((one) => one > least && one < most)
}

/** A purchase with VAT, in its own currency, to its smallest unit. */
export function highestPurchase(input: CostInput, target: Target): Result<Money, ReverseRefusal | CostRefusal> {
  if (checkCostInput(input).length > 0) return refused('invalid_input')
  if (input.profit.kind === 'price') return refused('price_is_typed')
  const { currency } = input.purchase
  const withUnits = (units: bigint): CostInput => ({
    ...input,
    purchase: { ...input.purchase, amount: textOf(units, currency) },
  })
  const computed = compute(withUnits(MOST_UNITS))
  if (!computed.ok) return computed
  const found = largestWithin(decimal(target.amount), (units) => {
    const tried = compute(withUnits(units))
    if (!tried.ok) return 'nothing'
    const value = target.of === 'quote' ? tried.value.quote : tried.value.charges.landed
    return value ? { value } : 'unknown'
  })
  return found.ok ? ok({ amount: textOf(found.value, currency), currency }) : found
}

export function textOf(units: bigint, currency: string): string {
  return amountText(decimal(units).div(decimal(10).pow(minorUnits(currency))), currency)
}
