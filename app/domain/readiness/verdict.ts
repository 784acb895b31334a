// Go, not yet or no, with what stands in the way; none of them before every gate is answered. The reasons are exactly what has to change: all of them gone is a go, and as
// long as one is left it is none.
import { GO_FROM, NO_BELOW } from './bands'
import { SOUND_LEVEL, TOP_LEVEL, type Level } from './question'
import type { Contribution, Readiness } from './score'
import type { QuestionId } from './reference/questions'

export const VERDICTS = ['go', 'not_yet', 'no', 'unanswered'] as const
export type Verdict = (typeof VERDICTS)[number]

/** `gate`: below its minimum. `open`: not answered. `low`: the fewest answers that bring the missing points. */
export type Blocker = {
  readonly kind: 'gate' | 'open' | 'low'
  readonly id: QuestionId
  readonly level: Level | null
  /** The level at which it no longer stands in the way. */
  readonly raiseTo: Level
}

export type VerdictWithReasons = {
  readonly verdict: Verdict
  readonly reasons: readonly Blocker[]
}

export function verdictOn(readiness: Readiness): VerdictWithReasons {
  const first = readiness.contributions.flatMap((contribution) => blockerOf(contribution) ?? [])
  return { verdict: verdictFor(readiness), reasons: [...first, ...missingPoints(readiness, first)] }
}

function verdictFor({ failedGates, openGates, open, score }: Readiness): Verdict {
  if (openGates.length > 0) return 'unanswered'
  if (failedGates.length > 0) return 'no'
  if (open.length > 0) return 'not_yet'
  if (score < NO_BELOW) return 'no'
  return score < GO_FROM ? 'not_yet' : 'go'
}

function blockerOf({ question: { id }, answer, gate }: Contribution): Blocker | null {
  if (answer === 'not_applicable') return null
  if (answer === null) return { kind: 'open', id, level: null, raiseTo: SOUND_LEVEL }
  return gate && !gate.isMet ? { kind: 'gate', id, level: answer, raiseTo: gate.minimum } : null
}

/** Once gates are met and questions answered, the low answers that bring the most points, until the score suffices. */
function missingPoints({ contributions }: Readiness, first: readonly Blocker[]): readonly Blocker[] {
  const targets = new Map(first.map(({ id, raiseTo }) => [id, raiseTo]))
  const counted = contributions.flatMap(({ question: { id, weight }, answer }) =>
    answer === 'not_applicable' ? [] : [{ id, weight, level: targets.get(id) ?? answer ?? 0 }],
  )
  const outOf = counted.reduce((sum, { weight }) => sum + weight, 0)
  const points = counted.reduce((sum, { weight, level }) => sum + weight * level, 0)
  let missing = outOf * TOP_LEVEL * GO_FROM - points * 100
  const candidates = counted
    .filter(({ id, level }) => level < SOUND_LEVEL && !targets.has(id))
    .toSorted((a, b) => gainOf(b) - gainOf(a))
  const reasons: Blocker[] = []
  for (const candidate of candidates) {
    if (missing <= 0) break
    missing -= gainOf(candidate) * 100
    reasons.push({ kind: 'low', id: candidate.id, level: candidate.level, raiseTo: SOUND_LEVEL })
  }
  return reasons
}

function gainOf({ weight, level }: { readonly weight: number; readonly level: Level }): number {
  return weight * (SOUND_LEVEL - level)
}
