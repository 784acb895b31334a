// What a channel takes of a price, by the customs code of the goods. Where no category names the code, the channel's whole span is
// all that can be said.
import type { Currency } from '../../shared/money'
import {
  isUnsure,
  type Band,
  type BandMode,
  type CommissionCategory,
  type Span,
  type TypedChannel,
} from './channel-facts'

export type Sale = { readonly hs6: string; readonly unitPriceMinor: number; readonly currency: Currency }

/** Rates in hundredths of a per cent. */
export type Commission = {
  readonly category: string | null
  /** One rate where the lower end is the upper. */
  readonly rate: Span
  readonly bands: { readonly mode: BandMode; readonly steps: readonly Band[] } | null
  readonly unsure: boolean
}

/** Null where nothing is known. A price in another currency than the bands' gives their whole span: it is to be converted first. */
export function commissionOf(channel: TypedChannel, sale: Sale): Commission | null {
  const category = categoryOf(channel, sale.hs6)
  const { commission } = channel.fees
  if (category) {
    return { category: category.id, rate: rateOf(category, sale), bands: category.bands, unsure: category.unsure }
  }
  if (!commission) return null
  return { category: null, rate: commission, bands: null, unsure: isUnsure(channel, 'fees.commission_pct') }
}

/** The longest prefix wins; a category without prefixes is for all goods that no other names. */
export function categoryOf({ fees }: TypedChannel, hs6: string): CommissionCategory | null {
  const depth = ({ hs }: CommissionCategory) =>
    hs.length === 0 ? 0 : Math.max(-1, ...hs.filter((prefix) => hs6.startsWith(prefix)).map(({ length }) => length))
  const fitting = fees.categories.filter((category) => depth(category) >= 0)
  return fitting.toSorted((a, b) => depth(b) - depth(a))[0] ?? null
}

function rateOf({ rate, bands }: CommissionCategory, { unitPriceMinor, currency }: Sale): Span {
  if (!bands) return { min: rate, max: rate }
  const rates = bands.steps.map((step) => step.rate)
  if (bands.steps.some((step) => step.currency !== currency))
    return { min: Math.min(...rates), max: Math.max(...rates) }
  const one = bands.mode === 'whole' ? wholeRate(bands.steps, unitPriceMinor) : meanRate(bands.steps, unitPriceMinor)
  return one === null ? { min: Math.min(...rates), max: Math.max(...rates) } : { min: one, max: one }
}

function wholeRate(steps: readonly Band[], price: number): number | null {
  return steps.find(({ upToMinor }) => upToMinor === null || price <= upToMinor)?.rate ?? null
}

/** What the slices come to, as one rate of the whole price, to the hundredth of a per cent, half up. */
function meanRate(steps: readonly Band[], price: number): number | null {
  if (price <= 0) return steps[0]?.rate ?? null
  let below = 0n
  let taken = 0n
  for (const { upToMinor, rate } of steps) {
    const top = BigInt(upToMinor === null ? price : Math.min(price, upToMinor))
    if (top > below) taken += (top - below) * BigInt(rate)
    below = top > below ? top : below
  }
  if (below < BigInt(price)) return null
  return Number((2n * taken + BigInt(price)) / (2n * BigInt(price)))
}
