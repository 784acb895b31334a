// Short ways to write a channel's numbers, so that its rows can be read as a table.
import type { Currency } from '../../shared/money'
import type { BandMode, CommissionCategory, Deposit, Fee, ListingLimits, Span } from './channel-facts'

export const span = (min: number, max: number): Span => ({ min, max })

export const fee = (amountMinor: number, currency: Currency): Fee => ({ amountMinor, currency })

export const NO_FEE_KNOWN: Fee = { amountMinor: null, currency: null }

export const deposit = (min: number, max: number, currency: Currency, refundable: boolean | null): Deposit => ({
  amountMinor: { min, max },
  currency,
  refundable,
})

export const NO_DEPOSIT_KNOWN: Deposit = { amountMinor: null, currency: null, refundable: null }

export const limits = (
  titleChars: number | null,
  bullets: number | null,
  bulletChars: number | null,
  descriptionChars: number | null,
): ListingLimits => ({ titleChars, bullets, bulletChars, descriptionChars })

type Category = (
  id: string,
  hs: readonly string[],
  rate: number,
  bands?: CommissionCategory['bands'],
) => CommissionCategory

export const sure: Category = (id, hs, rate, bands = null) => ({ id, hs, rate, bands, unsure: false })

export const unsure: Category = (id, hs, rate, bands = null) => ({ id, hs, rate, bands, unsure: true })

/** Pairs of the highest price of a band and its rate. */
export const bands = (
  mode: BandMode,
  currency: Currency,
  steps: readonly (readonly [number | null, number])[],
): CommissionCategory['bands'] => ({
  mode,
  steps: steps.map(([upToMinor, rate]) => ({ upToMinor, currency, rate })),
})
