// Whether a refund rate can be right for goods of a code on a day: the one answer for prices, saved prices, plans, products and machines.
import { decimal } from '../shared/decimal'
import type { IsoDate } from '../shared/dates'
import { REFUND_CEILINGS, type RefundCeiling } from './reference/refund-ceilings'

type Goods = { readonly hs6: string; readonly day: IsoDate }

export type RefundSteps = {
  /** In force on the day; null: no ceiling is known for these goods. */
  readonly now: RefundCeiling | null
  /** What comes next, the earliest first. */
  readonly coming: readonly RefundCeiling[]
}

export function refundSteps({ hs6, day }: Goods): RefundSteps {
  const all = REFUND_CEILINGS.filter(({ hs }) => hs.split(' ').some((prefix) => hs6.startsWith(prefix)))
  const byDay = all.toSorted((one, other) => one.from.localeCompare(other.from))
  return {
    now: byDay.findLast(({ from }) => from <= day) ?? null,
    coming: byDay.filter(({ from }) => day < from),
  }
}

/** The highest rate that a price may take by itself: only where the code alone decides. */
export function knownRefundCeiling(goods: Goods): RefundCeiling | null {
  const { now } = refundSteps(goods)
  return now?.strength === 'likely' ? now : null
}

export type RefundDoubt = {
  /** above: more than goods of the code get back. falls: no longer from a coming day on. Text: price:doubt.<kind>, and <kind>Maybe */
  readonly kind: 'above' | 'falls'
  readonly hs6: string
  readonly ceiling: RefundCeiling
}

/** `rate` in per cent, and no number is no doubt. One doubt of each kind and code: what is above now is above whatever follows. */
export function refundDoubts({
  codes,
  day,
  rate,
}: {
  readonly codes: readonly string[]
  readonly day: IsoDate
  readonly rate: string
}): readonly RefundDoubt[] {
  if (!/^\d+(?:\.\d+)?$/.test(rate)) return []
  return [...new Set(codes)].flatMap((hs6): readonly RefundDoubt[] => {
    const { now, coming } = refundSteps({ hs6, day })
    const isAbove = (one: RefundCeiling | null): one is RefundCeiling => one !== null && decimal(rate).gt(one.percent)
    if (isAbove(now)) return [{ kind: 'above', hs6, ceiling: now }]
    const next = coming.find(isAbove)
    return next ? [{ kind: 'falls', hs6, ceiling: next }] : []
  })
}
