// The one place that says of a task in which state it is, why, and what to do next. The roadmap, the task's page, document, the
// interface for machines and mails all read it, so they cannot say different things.
import { findTask } from '../catalogue/catalogue'
import { AFTER_RELEASE, PROVES_RELEASE } from '../catalogue/reference/after-release'
import { HOLDINGS } from '../catalogue/reference/timing'
import type { RoadmapTask, TaskEvidence, Turn } from '../catalogue/roadmap-types'
import type { StageId } from '../catalogue/types'
import type { IsoDate } from '../shared/dates'
import type { Move, StageStatus } from './stage-status'

/** complete: can be submitted. finished: done, but not to be submitted now. */
export const STATUS_WORDS = [
  'not_applicable',
  'retired',
  'blocked',
  'ready',
  'started',
  'complete',
  'finished',
  'needs_you',
  'with_advisor',
  'with_agency',
  'accepted',
  'lapsed',
] as const
export type StatusWord = (typeof STATUS_WORDS)[number]

export type StatusReason =
  /** The word says it all. */
  | { readonly code: 'none' }
  /** Tasks that have to be done first. */
  | { readonly code: 'blocked_by'; readonly tasks: readonly string[] }
  /** Opens when the goods are released, which the last of these tasks proves. */
  | { readonly code: 'after_release'; readonly tasks: readonly string[] }
  /** Its stage can be submitted once the named one is approved; meanwhile it can be prepared. */
  | { readonly code: 'prepare'; readonly stage: StageId }
  /** Done, but the named stage has to be approved first. */
  | { readonly code: 'stage_not_open'; readonly stage: StageId }
  | { readonly code: 'stage_ready'; readonly stage: StageId }
  | { readonly code: 'stage_incomplete'; readonly stage: StageId; readonly tasks: readonly string[] }
  /** Done after its stage was submitted. */
  | { readonly code: 'stage_with_advisor' | 'stage_sent_back'; readonly stage: StageId }
  /** It can be submitted with an answer that settles nothing; the tasks wait for a better one. */
  | { readonly code: 'unsettled'; readonly tasks: readonly string[] }
  /** Nothing has to be submitted for it. */
  | { readonly code: 'kept' }
  | { readonly code: 'with_advisor' | 'needs_changes' | 'renewed'; readonly stage: StageId }
  /** goesOn: what comes after it need not wait. */
  | { readonly code: 'with_agency'; readonly since: IsoDate | null; readonly goesOn: boolean }
  | { readonly code: 'accepted'; readonly until: IsoDate | null }
  | { readonly code: 'expired'; readonly on: IsoDate | null }

/** Whether the firm may say that it has filed the task and waits for the authority; otherwise what stands in the way. */
export type Filing =
  /** No authority is waited for. */
  | { readonly code: 'none' }
  | { readonly code: 'open' }
  | { readonly code: 'blocked_by'; readonly tasks: readonly string[] }
  /** Answers and documents that whoever files has at hand, by item. */
  | { readonly code: 'missing'; readonly items: readonly string[] }
  | { readonly code: 'with_advisor'; readonly stage: StageId }

export type TaskStatus = {
  readonly word: StatusWord
  readonly reason: StatusReason
  readonly move: Move | null
  /** Who has to do something about this very task. */
  readonly turn: Turn
  readonly filing: Filing
}

export type Surroundings = {
  readonly tasks: readonly RoadmapTask[]
  readonly stages: readonly StageStatus[]
  readonly evidence: readonly TaskEvidence[]
}

export const ABOLISHED: TaskStatus = {
  ...{ word: 'retired', reason: { code: 'none' }, move: null, turn: 'nobody' },
  filing: { code: 'none' },
}

/** Of every task of a roadmap, by id. */
export function taskStatuses(around: Surroundings): ReadonlyMap<string, TaskStatus> {
  return new Map(around.tasks.map((task) => [task.id, taskStatus(task, around)]))
}

type Said = Omit<TaskStatus, 'turn' | 'filing'>

export function taskStatus(task: RoadmapTask, around: Surroundings): TaskStatus {
  const said = sayOf(task, around)
  return { ...said, turn: turnOf(task, said), filing: filingOf(task, around) }
}

function filingOf({ id, stage, state, blockedBy }: RoadmapTask, { evidence }: Surroundings): Filing {
  if (!findTask(id)?.agencyDays) return { code: 'none' }
  if (state === 'with_advisor') return { code: 'with_advisor', stage }
  if (blockedBy.length > 0) return { code: 'blocked_by', tasks: blockedBy }
  const items = evidence.find(({ taskId }) => taskId === id)?.toFile ?? []
  return items.length > 0 ? { code: 'missing', items } : { code: 'open' }
}

/** What is done and cannot be submitted now is nobody's turn, although something else may be. */
function turnOf(task: RoadmapTask, { word, reason }: Said): Turn {
  if (word === 'complete') return 'firm'
  if (word !== 'finished') return task.turn
  return reason.code === 'stage_with_advisor' ? 'advisor' : 'nobody'
}

function sayOf(task: RoadmapTask, around: Surroundings): Said {
  const known = around.evidence.find(({ taskId }) => taskId === task.id)
  const { id, stage, state } = task
  const here: Move = { kind: 'task', taskId: id }
  switch (state) {
    case 'accepted':
      return { word: state, reason: { code: 'accepted', until: known?.expiresOn ?? null }, move: null }
    case 'with_advisor':
      return { word: state, reason: { code: 'with_advisor', stage }, move: { kind: 'application', stage } }
    case 'needs_you':
      return { word: state, reason: { code: 'needs_changes', stage }, move: { kind: 'application', stage } }
    case 'with_agency': {
      const goesOn = HOLDINGS[id] !== undefined
      return { word: state, reason: { code: 'with_agency', since: known?.agencySince ?? null, goesOn }, move: here }
    }
    case 'lapsed':
      if (!known?.isRenewed)
        return { word: state, reason: { code: 'expired', on: known?.expiresOn ?? null }, move: here }
      return { word: state, reason: { code: 'renewed', stage }, move: statusOf(stage, around)?.move ?? null }
    case 'blocked':
    case 'ready':
      if (task.progress !== 'complete') return toDo(task, around)
      return known?.isUnsettled ? unsettled(task, around) : given(task, around)
    case 'retired':
    case 'not_applicable':
      return { word: state, reason: { code: 'none' }, move: null }
  }
}

function toDo(task: RoadmapTask, around: Surroundings): Said {
  const { id, stage, state, progress } = task
  if (state === 'blocked') return { word: 'blocked', reason: closedBy(task), move: firstFree(task, around) }
  const waitsFor = statusOf(stage, around)?.waitsFor ?? null
  const reason: StatusReason = waitsFor ? { code: 'prepare', stage: waitsFor } : { code: 'none' }
  return { word: progress === 'started' ? 'started' : 'ready', reason, move: { kind: 'task', taskId: id } }
}

function closedBy({ id, blockedBy: tasks }: RoadmapTask): StatusReason {
  const isForRelease = AFTER_RELEASE.includes(id) && tasks.includes(PROVES_RELEASE)
  return { code: isForRelease ? 'after_release' : 'blocked_by', tasks }
}

/** Everything the task requires is there. */
function given({ stage }: RoadmapTask, around: Surroundings): Said {
  const status = statusOf(stage, around)
  if (!status) return { word: 'finished', reason: { code: 'kept' }, move: null }
  const { waitsFor, review, canSubmit, missing, move } = status
  if (waitsFor) {
    const reason = { code: 'stage_not_open', stage: waitsFor } as const
    return { word: 'finished', reason, move: statusOf(waitsFor, around)?.move ?? null }
  }
  if (review !== 'none') return { word: 'finished', reason: { code: `stage_${review}`, stage }, move }
  if (canSubmit) return { word: 'complete', reason: { code: 'stage_ready', stage }, move }
  if (missing.length > 0) return { word: 'finished', reason: { code: 'stage_incomplete', stage, tasks: missing }, move }
  return { word: 'finished', reason: { code: 'kept' }, move: null }
}

function unsettled(task: RoadmapTask, around: Surroundings): Said {
  return { ...given(task, around), reason: { code: 'unsettled', tasks: task.opens } }
}

function statusOf(stage: StageId, { stages }: Surroundings): StageStatus | undefined {
  return stages.find(({ id }) => id === stage)
}

/** The first task on the way to this one that can be worked on. */
function firstFree(task: RoadmapTask, { tasks }: Surroundings): Move | null {
  const seen = new Set<string>()
  let next = task.blockedBy[0]
  while (next !== undefined && !seen.has(next)) {
    seen.add(next)
    const [id] = [next]
    const found = tasks.find((one) => one.id === id)
    if (!found || found.state !== 'blocked' || found.blockedBy.length === 0) return { kind: 'task', taskId: id }
    next = found.blockedBy[0]
  }
  return next === undefined ? null : { kind: 'task', taskId: next }
}
