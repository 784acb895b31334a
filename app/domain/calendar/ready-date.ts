// When a firm can be ready: the longest way through what it still has to do. Tasks may be prepared ahead of their stage; a
// stage is decided only after the one before it, and the advisor's days come on top.
import { ADVISOR_TARGET_DAYS } from '../application/due'
import type { RoadmapStage, RoadmapTask } from '../catalogue/roadmap-types'
import type { StageId } from '../catalogue/types'
import type { IsoDate } from '../shared/dates'
import { addWorkingDays, type IsWorkingDay } from './working-days'

export type ReadyStage = { readonly id: StageId; readonly day: IsoDate }
export type ReadyDate = {
  /** The last stage's day; null when nothing is left to do. */
  readonly day: IsoDate | null
  /** Stages that are not finished yet. */
  readonly stages: readonly ReadyStage[]
  /** The tasks that decide the day, first to last: a day later with one of them is a day later with all. */
  readonly path: readonly string[]
}

type Input = {
  readonly stages: readonly Pick<RoadmapStage, 'id' | 'tasks'>[]
  /** Working days that are left of a task, from when it can start. */
  readonly daysLeft: (task: RoadmapTask) => number
  /** Nobody waits for it, so it holds up no date until it is begun. */
  readonly isOptional: (taskId: string) => boolean
  readonly today: IsoDate
  readonly isWorkingDay: IsWorkingDay
}

type Way = { readonly days: number; readonly path: readonly string[] }
const START: Way = { days: 0, path: [] }

export function readyDate({ stages, daysLeft, isOptional, today, isWorkingDay }: Input): ReadyDate {
  const counts = (task: RoadmapTask) => !(isOptional(task.id) && task.progress === 'none')
  const tasks = new Map(stages.flatMap((stage) => stage.tasks.filter(counts).map((task) => [task.id, task])))
  const ways = new Map<string, Way>()

  function wayTo(id: string): Way {
    const task = tasks.get(id)
    if (!task || isDone(task)) return START
    const known = ways.get(id)
    if (known) return known
    // A circle must not hang the page; the catalogue's own tests forbid it.
    ways.set(id, START)
    const before = longest(task.dependsOn.map(wayTo))
    const way = { days: before.days + daysLeft(task), path: [...before.path, id] }
    ways.set(id, way)
    return way
  }

  let before = START
  const ready: ReadyStage[] = []
  for (const stage of stages) {
    const open = stage.tasks.filter((task) => tasks.has(task.id) && task.state !== 'accepted')
    if (open.length === 0) continue
    const way = longest([before, ...open.map(({ id }) => wayTo(id))])
    before = { days: way.days + ADVISOR_TARGET_DAYS[stage.id], path: way.path }
    ready.push({ id: stage.id, day: addWorkingDays(today, { count: before.days, isWorkingDay }) })
  }
  return { day: ready.at(-1)?.day ?? null, stages: ready, path: before.path }
}

/** Given, or with an advisor, whose days are counted with the stage. */
function isDone(task: RoadmapTask): boolean {
  if (task.state === 'accepted' || task.state === 'with_advisor') return true
  return task.state === 'ready' && task.progress === 'complete'
}

function longest(ways: readonly Way[]): Way {
  return ways.reduce((best, way) => (way.days > best.days ? way : best), START)
}
