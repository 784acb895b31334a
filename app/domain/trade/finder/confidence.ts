// How sure an answer is, in three steps that hold what they say: of first answers called likely, at least nine in ten are right.
import type { Ranked } from './ranking'

export const CONFIDENCES = ['likely', 'possible', 'unlikely'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** Of what was typed, so much has to be explained; of the best name, so much typed; ahead of the next, so far. */
const LIKELY = { coverage: 0.55, share: 0.55, ahead: 1.2 }
const POSSIBLE = { coverage: 0.3, ofFirst: 0.6 }

/** For answers in their order, best first. */
export function confidences(
  answers: readonly Ranked[],
  { isOpen }: { readonly isOpen: boolean } = { isOpen: false },
): readonly Confidence[] {
  const [first, second] = answers
  return answers.map((answer, turn) => {
    if (!first) return 'unlikely'
    if (turn === 0 && !isOpen && isLikely(first, second)) return 'likely'
    return answer.coverage >= POSSIBLE.coverage && answer.score >= POSSIBLE.ofFirst * first.score
      ? 'possible'
      : 'unlikely'
  })
}

function isLikely(first: Ranked, second: Ranked | undefined): boolean {
  const isAhead = !second || first.score >= LIKELY.ahead * second.score
  return isAhead && !first.isAgainst && first.coverage >= LIKELY.coverage && (first.best?.share ?? 0) >= LIKELY.share
}
