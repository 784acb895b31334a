// Where each stage stands: whether it can be submitted, which stage has to be approved before it, what is missing, and where
// the firm can act. Stages are submitted in their order, but may be prepared ahead.
import type { RoadmapStage, RoadmapTask, TaskEvidence } from '../catalogue/roadmap-types'
import { isLeftOut } from '../catalogue/optional'
import { STAGE_IDS, type StageId } from '../catalogue/types'
import { isWithAdvisor, type Status } from './vocabulary'

/** Where to act: on a task, by submitting a stage, or on the page of a submission. */
export type Move =
  | { readonly kind: 'task'; readonly taskId: string }
  | { readonly kind: 'submit' | 'application'; readonly stage: StageId }

export type StageStatus = {
  readonly id: StageId
  /** The earliest stage that has to be approved before this one can be submitted; null when it is open. */
  readonly waitsFor: StageId | null
  readonly review: 'none' | 'with_advisor' | 'sent_back'
  readonly canSubmit: boolean
  /** Tasks that keep the stage from being complete, in roadmap order. */
  readonly missing: readonly string[]
  /** Null when nothing of this stage can be done now. */
  readonly move: Move | null
}

type Input = {
  readonly stages: readonly RoadmapStage[]
  /** Approved at some time: a document that runs out later closes nothing again. */
  readonly approved: readonly StageId[]
  /** The newest submission of each stage that counts. */
  readonly applications: readonly { readonly stage: StageId; readonly status: Status }[]
  readonly evidence: readonly Pick<TaskEvidence, 'taskId' | 'isRenewed'>[]
  readonly isOptional: (taskId: string) => boolean
}

export function stageStatuses(input: Input): readonly StageStatus[] {
  return input.stages.map((stage) => stageStatus(stage, input))
}

function stageStatus(stage: RoadmapStage, input: Input): StageStatus {
  const { approved, applications } = input
  const status = applications.find((one) => one.stage === stage.id)?.status
  const review = reviewOf(status)
  const waitsFor = isStageOpen(stage.id, approved) ? null : (STAGE_IDS.find((id) => !approved.includes(id)) ?? null)
  const canSubmit = waitsFor === null && review === 'none' && stage.isComplete && hasNews(stage, input.evidence)
  const missing = stage.tasks.filter((task) => isMissing(task, input)).map(({ id }) => id)
  const here = { id: stage.id, waitsFor, review, canSubmit, missing }
  return { ...here, move: moveIn(stage, here) }
}

function reviewOf(status: Status | undefined): StageStatus['review'] {
  if (isWithAdvisor(status)) return 'with_advisor'
  return status === 'changes_requested' ? 'sent_back' : 'none'
}

/** The stage before has been approved at some time. */
export function isStageOpen(stage: StageId, approved: readonly StageId[]): boolean {
  const before = STAGE_IDS[STAGE_IDS.indexOf(stage) - 1]
  return before === undefined || approved.includes(before)
}

/** Something is still to be accepted: a task that came later, or a document that was renewed. */
export function hasNews(stage: RoadmapStage, evidence: Input['evidence']): boolean {
  const renewed = new Set(evidence.filter((task) => task.isRenewed).map(({ taskId }) => taskId))
  return stage.accepted < stage.total || stage.tasks.some(({ id }) => renewed.has(id))
}

function isMissing(task: RoadmapTask, { isOptional }: Input): boolean {
  if (task.state === 'accepted' || task.progress === 'complete') return false
  return !isLeftOut(task, isOptional(task.id))
}

function moveIn({ id, tasks }: RoadmapStage, status: Omit<StageStatus, 'move'>): Move | null {
  if (status.review !== 'none') return { kind: 'application', stage: id }
  if (status.canSubmit) return { kind: 'submit', stage: id }
  const [first] = status.missing
  const free = tasks.find((task) => status.missing.includes(task.id) && task.state !== 'blocked')?.id
  const lapsed = tasks.find(({ state }) => state === 'lapsed')?.id
  const taskId = free ?? lapsed ?? first
  return taskId === undefined ? null : { kind: 'task', taskId }
}
