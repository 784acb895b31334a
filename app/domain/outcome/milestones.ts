// The evidence ladder: how far a firm really got. A milestone is reached once, by named evidence, and its date is frozen.
// Officials count firms from the first customs declaration accepted. They may see the numbers; firms see the names.
import type { StageId } from '../catalogue/types'

export const MILESTONES = [0, 1, 2, 3, 4, 5, 6, 7] as const
export type Milestone = (typeof MILESTONES)[number]

/** From this milestone on a firm counts as a new foreign trade entity. */
export const COUNTED_FROM: Milestone = 5

/** Which milestones the approval of a stage proves. Choosing a market proves intent only; L6 and L7 need time and more orders. */
const PROVED_BY: Readonly<Record<StageId, readonly Milestone[]>> = {
  register: [1, 2],
  market: [],
  ecommerce: [3],
  export: [4, 5],
}

export function milestonesEarned(stageApproved: StageId): readonly Milestone[] {
  return PROVED_BY[stageApproved]
}

/** The highest milestone reached; a firm that signed up stands on L0. */
export function highestMilestone(reached: readonly number[]): Milestone {
  return MILESTONES.findLast((milestone) => reached.includes(milestone)) ?? 0
}

export function isCounted(reached: readonly number[]): boolean {
  return highestMilestone(reached) >= COUNTED_FROM
}
