// Which firms a task is for is data. Here that data is read against the facts of one firm, and the answer says which facts
// decided, so that a task can explain why it is on the list.
import { shipmentOf } from '../firm/profile'
import type { Condition, Facts } from './types'

export type Evaluation = {
  readonly holds: boolean
  /**
   * The single conditions that made it true, in the order they are written; a negation counts as one, but that none of several
   * values is there gives no reason. Empty when it is false or holds for every firm.
   */
  readonly because: readonly Condition[]
}

const FAILS: Evaluation = { holds: false, because: [] }

export function evaluate(condition: Condition, facts: Facts): Evaluation {
  if ('always' in condition) return { holds: true, because: [] }
  if ('all' in condition) {
    const parts = condition.all.map((part) => evaluate(part, facts))
    return parts.every((part) => part.holds) ? { holds: true, because: distinct(parts) } : FAILS
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => evaluate(part, facts)).filter((part) => part.holds)
    return parts.length > 0 ? { holds: true, because: distinct(parts) } : FAILS
  }
  if ('not' in condition) {
    const holds = !evaluate(condition.not, facts).holds
    return 'in' in condition.not ? { holds, because: [] } : leaf(condition, holds)
  }
  if ('is' in condition) return leaf(condition, valueOf(condition.is[0], facts) === condition.is[1])
  if ('has' in condition) return leaf(condition, listOf(facts[condition.has[0]]).includes(condition.has[1]))
  if ('in' in condition) return anyOf(condition.in, facts)
  return leaf(condition, listOf(facts[condition.isEmpty]).length === 0)
}

/** Every single condition inside that can be a reason, a negation counting as one. */
export function leavesOf(condition: Condition): readonly Condition[] {
  if ('always' in condition) return []
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  if ('any' in condition) return condition.any.flatMap(leavesOf)
  if ('in' in condition) return singlesOf(condition.in)
  if ('not' in condition && 'in' in condition.not) return []
  return [condition]
}

type Fact = keyof Facts | 'ships'
type AnyOf = readonly [Fact, readonly string[]]

function valueOf(fact: Fact, facts: Facts): Facts[keyof Facts] {
  return fact === 'ships' ? shipmentOf(facts.tracks) : facts[fact]
}

/** The reason is the value that was found, so that each value needs one sentence only. */
function anyOf([fact, values]: AnyOf, facts: Facts): Evaluation {
  const own = valueOf(fact, facts)
  const because = values.filter((value) => (Array.isArray(own) ? listOf(own).includes(value) : own === value))
  return { holds: because.length > 0, because: because.map((value) => single(fact, value)) }
}

function singlesOf([fact, values]: AnyOf): readonly Condition[] {
  return values.map((value) => single(fact, value))
}

const LIST_FACTS: readonly (keyof Facts)[] = [
  'tracks',
  'targetRegions',
  'productFlags',
  'sellingWays',
  'wishes',
  'markets',
  'channels',
  'modes',
]

function single(fact: Fact, value: string): Condition {
  return fact !== 'ships' && LIST_FACTS.includes(fact) ? { has: [fact, value] } : { is: [fact, value] }
}

function leaf(condition: Condition, holds: boolean): Evaluation {
  return holds ? { holds, because: [condition] } : FAILS
}

function listOf(fact: Facts[keyof Facts]): readonly string[] {
  return Array.isArray(fact) ? (fact as readonly string[]) : []
}

function distinct(parts: readonly Evaluation[]): readonly Condition[] {
  const seen = new Map<string, Condition>()
  for (const reason of parts.flatMap((part) => part.because)) {
    const key = JSON.stringify(reason)
    if (!seen.has(key)) seen.set(key, reason)
  }
  return [...seen.values()]
}
