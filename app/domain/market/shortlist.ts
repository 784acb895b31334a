// What a ranking compares and on which scale people see it: one answer for a guest, for the firm that comes of the guest, and for
// machines. The ranking itself is in ranking.ts.
import { isTarget, TARGETS, type Target } from '../firm/profile'

type Chosen = {
  /** What the page's own form asks for; null where it was not used yet. */
  readonly asked: readonly Target[] | null
  /** Where the firm wants to go by its profile or a guest by its answers. */
  readonly wished: readonly string[]
}

/** What was asked for on the page, then the wishes; all markets for whoever has none. */
export function comparedTargets({ asked, wished }: Chosen): readonly Target[] {
  if (asked !== null) return asked
  const known = TARGETS.filter((target) => wished.filter(isTarget).includes(target))
  return known.length > 0 ? known : TARGETS
}

/** Of 100, to one decimal, from a share of 0 to 1. */
export function pointsOf(share: number): number {
  return Math.round(share * 1000) / 10
}
