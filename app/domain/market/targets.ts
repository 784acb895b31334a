// Which groups of "by target region" a firm stands in: where it wants to go, and where it has exported to.
import { NAMED_MARKETS, TARGETS, type Target } from '../firm/profile'
import { DESTINATIONS } from './destinations'
import { findMarket } from './find-market'

/** A market that firms choose by name is a group of its own; any other belongs to its region. */
export function targetOf(market: string): Target {
  return NAMED_MARKETS.find((named) => named === market) ?? findMarket(market)?.region ?? 'reference'
}

export function marketsOf(target: Target): readonly string[] {
  return DESTINATIONS.filter((market) => targetOf(market) === target)
}

/** Of all regions that a profile names; empty where it names none or one that nobody knows. */
export function marketsOfTargets(targets: readonly string[]): readonly string[] {
  return TARGETS.filter((target) => targets.includes(target)).flatMap(marketsOf)
}

type Going = {
  /** What its profile says. */
  readonly chosen: readonly string[]
  /** Markets of its verified exports. */
  readonly exportedTo: readonly string[]
}

/**
 * Each once. Before firms could name a market they said `reference` for it: whoever has exported to such a market stands under its
 * name alone. @checked
 */
export function targetsOf({ chosen, exportedTo }: Going): readonly Target[] {
  const reached = exportedTo.map(targetOf)
  const isNamed = NAMED_MARKETS.some((named) => reached.includes(named))
  return TARGETS.filter(
    (target) => reached.includes(target) || (chosen.includes(target) && !(target === 'reference' && isNamed)),
  )
}
