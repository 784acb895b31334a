// Whether any firm at all can have a task: a condition that nothing fulfils is a mistake in the data.
import { evaluate, leavesOf } from '~/domain/catalogue/conditions'
import type { Condition, Facts } from '~/domain/catalogue/types'

/** How much of this is tried is the product of the single facts a condition looks at, which are few. */
export function isSelectable(condition: Condition, nothing: Facts): boolean {
  return profilesFor(condition, nothing).some((facts) => evaluate(condition, facts).holds)
}

/** Every combination of the answers that the condition asks about, given or not given. */
export function profilesFor(condition: Condition, nothing: Facts): readonly Facts[] {
  const leaves = leavesOf(condition).map(withoutNegation)
  return leaves.reduce<readonly Facts[]>(
    (profiles, leaf) => profiles.flatMap((facts) => [facts, answering(leaf, facts)]),
    [nothing],
  )
}

function withoutNegation(leaf: Condition): Condition {
  return 'not' in leaf ? withoutNegation(leaf.not) : leaf
}

const TRACKS_THAT_SHIP: Readonly<Record<string, readonly string[]>> = {
  sold: ['general_goods'],
  leased: ['finance_lease'],
  nothing: ['service_trade'],
}

function answering(leaf: Condition, facts: Facts): Facts {
  if ('is' in leaf && leaf.is[0] === 'ships') return { ...facts, tracks: TRACKS_THAT_SHIP[String(leaf.is[1])] ?? [] }
  if ('is' in leaf) return { ...facts, [leaf.is[0]]: leaf.is[1] }
  if (!('has' in leaf)) return facts
  const [fact, value] = leaf.has
  const before = facts[fact]
  return Array.isArray(before) ? { ...facts, [fact]: [...(before as readonly string[]), value] } : facts
}
