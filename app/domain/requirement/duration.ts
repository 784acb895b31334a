// How long requirements take in all: they run beside each other unless one needs another, so it is the longest chain, never the sum.
import { needsOf } from './reference/needs'
import { REQUIREMENTS_WRITTEN_ON } from './reference/requirements'
import type { Requirement } from './types'

/** Of days, cost and which step waits for which: the portal's own reading, whatever the requirement itself rests on. */
export const ESTIMATE = { source: null, asOf: REQUIREMENTS_WRITTEN_ON, confidence: 'low_medium' } as const

/** Working days, from the least to the most that was guessed. */
export type Span = readonly [number, number]

type Timed = Pick<Requirement, 'id' | 'workingDays'>

export type Duration = {
  readonly span: Span
  /** Nobody guessed how long these take; they count as nothing. */
  readonly undated: number
}

/** What is needed counts only where it is asked for, too: a chain goes through the given requirements alone. */
export function durationOf(requirements: readonly Timed[]): Duration {
  return {
    span: longest([...endsOf(requirements).values()]),
    undated: requirements.filter(({ workingDays }) => workingDays === null).length,
  }
}

/** By requirement, after how many working days it can be met, with what it needs before. */
export function endsOf(requirements: readonly Timed[]): ReadonlyMap<string, Span> {
  const byId = new Map(requirements.map((one) => [one.id, one]))
  const ends = new Map<string, Span>()
  const endOf = (one: Timed): Span => {
    const known = ends.get(one.id)
    if (known) return known
    const before = longest(
      needsOf(one.id)
        .flatMap((id) => byId.get(id) ?? [])
        .map(endOf),
    )
    const [low, high] = one.workingDays ?? [0, 0]
    const end: Span = [before[0] + low, before[1] + high]
    ends.set(one.id, end)
    return end
  }
  requirements.forEach(endOf)
  return ends
}

function longest(spans: readonly Span[]): Span {
  return spans.reduce<Span>(([low, high], [least, most]) => [Math.max(low, least), Math.max(high, most)], [0, 0])
}

/** "20–90"; the same in every language. */
export function spanText([low, high]: Span): string {
  return low === high ? String(low) : `${low}–${high}`
}
