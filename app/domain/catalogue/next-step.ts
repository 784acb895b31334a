// The firm's page opens with the one thing to do next. Putting right comes first because someone waits for it, then what is
// missing in the earliest stage, then handing that stage in, then what can be prepared ahead.
import { isLeftOut } from './optional'
import type { Roadmap, RoadmapStage, RoadmapTask } from './roadmap-types'

export function nextStep({
  stages,
  optional,
}: {
  stages: readonly RoadmapStage[]
  /** Ids of tasks that need not be done for a stage to be submitted. */
  optional: ReadonlySet<string>
}): Roadmap['next'] {
  const tasks = stages.flatMap((stage) => stage.tasks)
  const urgent = tasks.find((task) => task.state === 'needs_you') ?? tasks.find((task) => task.state === 'lapsed')
  if (urgent) return { kind: 'task', taskId: urgent.id }

  let isOpen = true
  for (const stage of stages) {
    if (isSettled(stage)) continue
    const missing = stage.tasks.find((task) => canBeDone(task) && !isLeftOut(task, optional.has(task.id)))
    if (missing) return { kind: 'task', taskId: missing.id }
    if (isOpen && stage.isComplete && stage.tasks.some(isUnseen) && !isUnderReview(stage))
      return { kind: 'submit', stage: stage.id }
    isOpen = false
  }

  const extra = tasks.find(canBeDone)
  return extra ? { kind: 'task', taskId: extra.id } : null
}

function isSettled(stage: RoadmapStage): boolean {
  return stage.accepted === stage.total
}

/** What was added after the stage was submitted can be submitted only after the answer. */
function isUnderReview(stage: RoadmapStage): boolean {
  return stage.tasks.some((task) => task.state === 'with_advisor')
}

function canBeDone(task: RoadmapTask): boolean {
  return task.state === 'ready' && task.progress !== 'complete'
}

/** Given, but neither decided nor with the advisor. */
function isUnseen(task: RoadmapTask): boolean {
  return task.state !== 'accepted' && task.state !== 'with_advisor'
}
