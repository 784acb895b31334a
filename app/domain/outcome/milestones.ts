// The evidence ladder: how far a firm really got. A milestone is reached once, by named evidence, and its date is frozen. It ends
// where evidence ends: later orders and survival are shown once later declarations can be recorded.
// Officials count firms from the first customs declaration accepted. They may see the numbers; firms see the names.
import type { StageId } from '../catalogue/types'
import type { ExportProof } from './proof'

export const MILESTONES = [0, 1, 2, 3, 4, 5] as const
export type Milestone = (typeof MILESTONES)[number]

/** From this milestone on a firm counts as a new foreign trade entity. */
export const COUNTED_FROM: Milestone = 5

/** Which milestones the approval of a stage proves. Choosing a market proves intent only. */
const PROVED_BY: Readonly<Record<StageId, readonly Milestone[]>> = {
  register: [1, 2],
  market: [],
  ecommerce: [3],
  export: [4, 5],
}

/** The last milestone is a declaration: a service that was paid for is counted beside it (proof.ts). */
export function milestonesEarned(
  stageApproved: StageId,
  proof: ExportProof | null = 'declaration',
): readonly Milestone[] {
  const milestones = PROVED_BY[stageApproved]
  return proof === 'service' ? milestones.filter((milestone) => milestone !== COUNTED_FROM) : milestones
}

/** What a firm reads: with a payment for a service in the place of the declaration, where that is its proof. */
export type Standing = {
  readonly reached: readonly { readonly milestone: number; readonly reachedAt: string }[]
  readonly serviceExportAt: string | null
  /** Where its roadmap leads. */
  readonly proof: ExportProof | null
}

export type MilestoneShown = {
  readonly milestone: Milestone
  readonly reachedAt: string | null
  readonly proof: ExportProof
  /** `current` is the one it is on its way to. */
  readonly state: 'reached' | 'current' | 'ahead'
}

/** The ladder as the firm, its advisors and the print of its roadmap show it. */
export function milestonesShown(standing: Standing): readonly MilestoneShown[] {
  const shown = milestonesProved(standing)
  const next = shown.findLastIndex(({ reachedAt }) => reachedAt !== null) + 1
  return shown.map((one, at) => ({
    ...one,
    state: one.reachedAt !== null ? 'reached' : at === next ? 'current' : 'ahead',
  }))
}

function milestonesProved({ reached, serviceExportAt, proof }: Standing): readonly Omit<MilestoneShown, 'state'>[] {
  return MILESTONES.map((milestone) => {
    const own = reached.find((one) => one.milestone === milestone)?.reachedAt ?? null
    const isService = milestone === COUNTED_FROM && own === null && (serviceExportAt !== null || proof === 'service')
    return isService
      ? { milestone, reachedAt: serviceExportAt, proof: 'service' }
      : { milestone, reachedAt: own, proof: 'declaration' }
  })
}

/** The highest milestone reached; a firm that signed up stands on L0. */
export function highestMilestone(reached: readonly number[]): Milestone {
  return MILESTONES.findLast((milestone) => reached.includes(milestone)) ?? 0
}
