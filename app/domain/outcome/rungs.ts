// The evidence ladder: how far a firm really got. A rung is reached once, by named evidence, and its date is frozen.
// Officials count firms from the first customs declaration accepted. They may see the numbers; firms see the names.
import type { StageId } from '../catalogue/types'

export const RUNGS = [0, 1, 2, 3, 4, 5, 6, 7] as const
export type Rung = (typeof RUNGS)[number]

/** From this rung on a firm counts as a new foreign trade entity. */
export const COUNTED_FROM: Rung = 5

/** Which rungs the approval of a stage proves. Choosing a market proves intent only; L6 and L7 need time and more orders. */
const PROVED_BY: Readonly<Record<StageId, readonly Rung[]>> = {
  register: [1, 2],
  market: [],
  ecommerce: [3],
  export: [4, 5],
}

export function rungsEarned(stageApproved: StageId): readonly Rung[] {
  return PROVED_BY[stageApproved]
}

/** The highest rung reached; a firm that signed up stands on L0. */
export function highestRung(reached: readonly number[]): Rung {
  return RUNGS.findLast((rung) => reached.includes(rung)) ?? 0
}

export function isCounted(reached: readonly number[]): boolean {
  return highestRung(reached) >= COUNTED_FROM
}
