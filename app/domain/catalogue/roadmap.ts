// The roadmap of a firm: which tasks apply to it on a day, in what order, in what state and whose turn it is. It is computed
// from the catalogue, the firm's facts and the evidence, and never stored, so it cannot disagree with them.
import type { IsoDate } from '../shared/dates'
import { evaluate } from './conditions'
import { isInForce } from './in-force'
import { nextStep } from './next-step'
import { isLeftOut, isOptional, mayFollow } from './optional'
import { isCounted } from './rule-history'
import type { Roadmap, RoadmapStage, RoadmapTask, TaskEvidence, TaskState, Turn } from './roadmap-types'
import { STAGE_IDS, type Catalogue, type Facts, type Rule, type StageId, type Task } from './types'

export type RoadmapInput = {
  readonly catalogue: Catalogue
  readonly facts: Facts
  /** At most one per task; a task without any counts as untouched. */
  readonly evidence: readonly TaskEvidence[]
  readonly asOf: IsoDate
}

const TURN_OF: Readonly<Record<TaskState, Turn>> = {
  not_applicable: 'nobody',
  retired: 'nobody',
  blocked: 'nobody',
  ready: 'firm',
  needs_you: 'firm',
  with_advisor: 'advisor',
  with_agency: 'agency',
  accepted: 'nobody',
  lapsed: 'firm',
}

/** As of a day: tasks, authorities and rules that do not apply on it are left out. */
export function buildRoadmap({ catalogue, facts, evidence, asOf }: RoadmapInput): Roadmap {
  const rulesInForce = new Set(catalogue.rules.filter((rule) => hasForce(rule, asOf)).map((rule) => rule.id))
  const inForce = tasksFor({ catalogue, facts, asOf })
  const active = inOrder(inForce.filter((task) => !isRetired(task, asOf)))
  const position = new Map(active.map((task, index) => [task.id, index]))
  const known = new Map(evidence.map((entry) => [entry.taskId, entry]))
  const byPosition = (a: string, b: string) => (position.get(a) ?? 0) - (position.get(b) ?? 0)

  const tasks = active.map((task): RoadmapTask => {
    const dependsOn = task.dependsOn.filter((id) => position.has(id)).sort(byPosition)
    const blockedBy = dependsOn.filter((id) => !isSatisfied(known.get(id)))
    const own = known.get(task.id)
    const state = stateOf({ evidence: own, isBlocked: blockedBy.length > 0, asOf })
    return {
      id: task.id,
      stage: task.stage,
      state,
      turn: TURN_OF[state],
      progress: own?.progress ?? 'none',
      dependsOn,
      blockedBy,
      opens: active.filter((other) => other.dependsOn.includes(task.id)).map((other) => other.id),
      because: evaluate(task.appliesWhen, facts).because,
      rules: task.rules.filter((id) => rulesInForce.has(id)),
      authorities: task.authorities.filter((authority) => isInForce(authority, asOf)).map(({ id }) => id),
    }
  })

  const optional = new Set(active.filter(isOptional).map((task) => task.id))
  const stages = STAGE_IDS.map((id) => stageOf({ id, tasks: tasks.filter((task) => task.stage === id), optional }))
  return {
    asOf,
    catalogueVersion: catalogue.version,
    stages,
    retired: inOrder(inForce.filter((task) => isRetired(task, asOf))).flatMap((task) =>
      task.retiredOn
        ? [{ id: task.id, stage: task.stage, retiredOn: task.retiredOn, rule: task.retiredBy ?? null }]
        : [],
    ),
    next: nextStep({ stages, optional }),
  }
}

/** Everything the catalogue has for these facts on that day, retired tasks included, in the order of the catalogue. */
export function tasksFor({ catalogue, facts, asOf }: Omit<RoadmapInput, 'evidence'>): readonly Task[] {
  return catalogue.tasks.filter((task) => hasBegun(task, asOf) && evaluate(task.appliesWhen, facts).holds)
}

/** A draft has no force: nobody knows its source or its first day. */
function hasForce({ validFrom, validTo, ...rule }: Rule, day: IsoDate): boolean {
  if (!isCounted(rule)) return false
  return isInForce({ ...(validFrom && { validFrom }), ...(validTo && { validTo }) }, day)
}

function hasBegun(task: Task, asOf: IsoDate): boolean {
  return !task.validFrom || task.validFrom <= asOf
}

export function isRetired(task: Task, asOf: IsoDate): boolean {
  return task.retiredOn !== undefined && task.retiredOn <= asOf
}

/** What others wait for is there once it is given, not only once it is accepted: a firm can prepare ahead of its advisor. */
function isSatisfied(evidence: TaskEvidence | undefined): boolean {
  if (!evidence) return false
  if (evidence.verdict === 'accepted') return true
  return !evidence.isUnsettled && (evidence.progress === 'complete' || evidence.isUnderReview)
}

function stateOf({
  evidence,
  isBlocked,
  asOf,
}: {
  evidence: TaskEvidence | undefined
  isBlocked: boolean
  asOf: IsoDate
}): TaskState {
  if (evidence) {
    const isExpired = evidence.expiresOn !== null && evidence.expiresOn < asOf
    if (evidence.verdict === 'accepted' && !isExpired) return 'accepted'
    if (evidence.isUnderReview) return 'with_advisor'
    if (evidence.verdict === 'accepted') return 'lapsed'
    if (evidence.verdict === 'needs_changes') return 'needs_you'
    if (evidence.agencySince !== null) return 'with_agency'
  }
  return isBlocked ? 'blocked' : 'ready'
}

function stageOf({
  id,
  tasks,
  optional,
}: {
  id: StageId
  tasks: readonly RoadmapTask[]
  optional: ReadonlySet<string>
}): RoadmapStage {
  // What may follow counts once it is given, so that it can be submitted then.
  const counted = tasks.filter((task) => !optional.has(task.id) || (mayFollow(task.id) && isGiven(task)))
  return {
    id,
    tasks,
    accepted: counted.filter((task) => task.state === 'accepted').length,
    total: counted.length,
    isComplete: tasks.every((task) => isGiven(task) || isLeftOut(task, optional.has(task.id))),
  }
}

function isGiven(task: RoadmapTask): boolean {
  return task.progress === 'complete' || task.state === 'accepted'
}

/** By stage, then after what they depend on, then by the position the catalogue gives them. */
function inOrder(tasks: readonly Task[]): readonly Task[] {
  const waiting = [...tasks].sort(
    (a, b) => STAGE_IDS.indexOf(a.stage) - STAGE_IDS.indexOf(b.stage) || a.order - b.order || (a.id < b.id ? -1 : 1),
  )
  const ordered: Task[] = []
  while (waiting.length > 0) {
    const stage = waiting[0]?.stage
    const inStage = waiting.filter((task) => task.stage === stage)
    const free = inStage.find((task) => !inStage.some((other) => task.dependsOn.includes(other.id)))
    // A circle cannot be ordered; the catalogue's tests forbid it, and a page is better in a wrong order than not shown.
    const chosen = free ?? waiting[0]
    if (!chosen) break
    ordered.push(chosen)
    waiting.splice(waiting.indexOf(chosen), 1)
  }
  return ordered
}
