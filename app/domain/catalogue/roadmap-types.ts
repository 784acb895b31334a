// What the roadmap builder gives back. Nothing here is stored: it is computed anew from the catalogue, the facts of the firm
// and the evidence, as of a day.
import type { IsoDate } from '../shared/dates'
import type { Condition, StageId } from './types'

export const TASK_STATES = [
  'not_applicable',
  'retired',
  'blocked',
  'ready',
  'needs_you',
  'with_advisor',
  'with_agency',
  'accepted',
  'lapsed',
] as const
export type TaskState = (typeof TASK_STATES)[number]

export type Turn = 'firm' | 'advisor' | 'agency' | 'nobody'

/** What is known about one task of one firm. */
export type TaskEvidence = {
  readonly taskId: string
  /** nothing given / something given / everything required is given and valid */
  readonly progress: 'none' | 'started' | 'complete'
  /** The verdict that counts now, over all items of the task. */
  readonly verdict: 'accepted' | 'needs_changes' | null
  /** In a submission that an advisor has not decided yet. */
  readonly isUnderReview: boolean
  /** The firm filed with the authority and waits since that day. */
  readonly agencySince: IsoDate | null
  /** Last day on which the evidence counts. */
  readonly expiresOn: IsoDate | null
  /** Everything was answered, but one of the answers settles nothing yet. */
  readonly isUnsettled?: boolean
  /** A later last day was given than the one that was accepted. */
  readonly isRenewed?: boolean
  /** Items that are still to be given before it can be filed with its authority. */
  readonly toFile?: readonly string[]
}

export type RoadmapTask = {
  readonly id: string
  readonly stage: StageId
  readonly state: TaskState
  readonly turn: Turn
  readonly progress: TaskEvidence['progress']
  /** Tasks of this roadmap whose evidence is still missing, in roadmap order. */
  readonly blockedBy: readonly string[]
  /** Dependencies that are on this firm's roadmap. */
  readonly dependsOn: readonly string[]
  /** Tasks of this roadmap that wait for this one. */
  readonly opens: readonly string[]
  /** The leaves of the condition that put it here; empty array means every firm. */
  readonly because: readonly Condition[]
  /** Rules in force on the day. */
  readonly rules: readonly string[]
  /** Who is in charge on the day: ids of the catalogue's authorities. */
  readonly authorities: readonly string[]
}

export type RoadmapStage = {
  readonly id: StageId
  readonly tasks: readonly RoadmapTask[]
  /** Accepted tasks out of all that count (retired ones do not). */
  readonly accepted: number
  readonly total: number
  /** Everything required is given: can be submitted once the stage is open. */
  readonly isComplete: boolean
}

export type Roadmap = {
  readonly asOf: IsoDate
  readonly catalogueVersion: string
  readonly stages: readonly RoadmapStage[]
  readonly retired: readonly {
    readonly id: string
    readonly stage: StageId
    readonly retiredOn: IsoDate
    readonly rule: string | null
  }[]
  /** The one thing to do next, or null when it is not the firm's turn. */
  readonly next:
    { readonly kind: 'task'; readonly taskId: string } | { readonly kind: 'submit'; readonly stage: StageId } | null
}
