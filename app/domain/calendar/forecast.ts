// How long it takes until an advisor has confirmed the first declaration: one forecast for a guest and for a firm. It walks what
// really waits for something else: tasks that hold up a stage, one stage's approval before the next, and the advisor's answers.
// Voluntary tasks and those after the release hold up nothing; where filing is enough, nobody waits for the result.
import type { Roadmap, RoadmapTask, TaskEvidence } from '../catalogue/roadmap-types'
import { isOptional } from '../catalogue/optional'
import { HOLDINGS } from '../catalogue/reference/timing'
import type { StageId, Task } from '../catalogue/types'
import type { IsoDate } from '../shared/dates'
import { answerSpread, type AnswerTime } from './answer-spread'
import { holdingOf, ownDays, type Duration, type Measured, type Spread } from './durations'
import { daysAfter, workingDaysBetween, type IsWorkingDay } from './working-days'

/** Working days, and the days they lead to. */
export type Range = Spread & { readonly halfDay: IsoDate; readonly mostDay: IsoDate }

/** Working days that are left of it. */
export type ForecastStep = { readonly taskId: string } & Duration

/** An advisor's answer to a stage, or an authority's to a task. */
export type Late = { readonly stage: StageId } | { readonly taskId: string }

export type Forecast = Range & {
  /** Stages that are not approved yet; each range runs from today. */
  readonly stages: readonly (Range & { readonly id: StageId })[]
  /** The tasks that decide how long it takes for half of firms, first to last. */
  readonly path: readonly ForecastStep[]
  /** Advisors' answers are counted as they were given; otherwise as they are aimed at. */
  readonly areAnswersMeasured: boolean
  /** What can be done beside the tasks that decide: now (null), or once one of those is done. */
  readonly meanwhile: readonly { readonly taskId: string; readonly after: string | null }[]
  /** Answers that should have come: they are counted anew from today, because nobody knows when they come. */
  readonly late: readonly Late[]
  /** Nobody waits for the result: working days it may take after filing. */
  readonly runningOn: readonly { readonly taskId: string; readonly days: readonly [number, number] }[]
}

export type ForecastInput = {
  readonly roadmap: Pick<Roadmap, 'asOf' | 'stages'>
  readonly tasks: readonly Task[]
  readonly measured: readonly Measured[]
  readonly answerTimes: readonly AnswerTime[]
  readonly evidence: readonly Pick<TaskEvidence, 'taskId' | 'agencySince' | 'isRenewed'>[]
  /** Stages approved at some time: what is still to be done in them holds up no other stage. */
  readonly approved: readonly StageId[]
  /** Since when an advisor has a stage. */
  readonly reviewSince: Partial<Readonly<Record<StageId, IsoDate>>>
  readonly isWorkingDay: IsWorkingDay
}

/** Null when nothing is left to do, and once the first declaration is confirmed. */
export function forecastOf(input: ForecastInput): Forecast | null {
  const { roadmap, answerTimes, approved, isWorkingDay } = input
  if (approved.includes(GOAL)) return null
  const counted = countedTasks(input)
  const wayTo = waysTo(counted, input)
  let before: readonly Way[] = [START]
  const found: { readonly id: StageId; readonly ways: readonly Way[] }[] = []
  for (const { id, tasks } of roadmap.stages) {
    const open = tasks.filter((task) => counted.has(task.id) && task.state !== 'accepted')
    if (open.length === 0 || approved.includes(id)) continue
    const spread = answerSpread(id, answerTimes)
    const answer = left(spread, { passed: waitedFor(id, input), anew: spread })
    before = worst([...before, ...open.flatMap((task) => wayTo(task.id))]).map((way) => longer(way, answer))
    found.push({ id, ways: before })
  }
  if (found.length === 0) return null
  const spreads = found.map(({ ways }) => spreadOf(ways))
  const days = daysAfter(roadmap.asOf, { counts: spreads.flatMap(({ half, most }) => [half, most]), isWorkingDay })
  const rangeOf = ({ half, most }: Spread): Range => {
    const [halfDay, mostDay] = [days.get(half) ?? roadmap.asOf, days.get(most) ?? roadmap.asOf]
    return { half, most, halfDay, mostDay }
  }
  const path = longest(before).path
  return {
    ...rangeOf(spreadOf(before)),
    stages: found.map(({ id, ways }) => ({ id, ...rangeOf(spreadOf(ways)) })),
    path: path.flatMap((id) => stepOf(counted.get(id), input)),
    areAnswersMeasured: found.every(({ id }) => answerTimes.some(({ stage }) => stage === id)),
    late: lateOf(
      found.map(({ id }) => id),
      counted,
      input,
    ),
    meanwhile: meanwhileOf(counted, path, input),
    runningOn: runningOn(counted, input),
  }
}

/** The stage with the first declaration. */
const GOAL: StageId = 'export'

/** Days and squares are kept apart, because a way with a shorter middle may have the longer end. */
type Way = { readonly half: number; readonly squares: number; readonly path: readonly string[] }
const START: Way = { half: 0, squares: 0, path: [] }

function longer(way: Way, { half, most }: Spread, id?: string): Way {
  const path = id === undefined ? way.path : [...way.path, id]
  return { half: way.half + half, squares: way.squares + (most - half) ** 2, path }
}

function longest(ways: readonly Way[]): Way {
  return ways.reduce((best, way) => (way.half > best.half ? way : best), START)
}

function spreadOf(ways: readonly Way[]): Spread {
  const mosts = ways.map(({ half, squares }) => half + Math.ceil(Math.sqrt(squares)))
  return { half: longest(ways).half, most: Math.max(0, ...mosts) }
}

/** Leaves out ways that another one outlasts whatever comes after. */
function worst(ways: readonly Way[]): readonly Way[] {
  const outlasts = (a: Way, b: Way) => a.half >= b.half && a.squares >= b.squares
  return ways.filter(
    (way, index) =>
      !ways.some((other, place) => place !== index && outlasts(other, way) && (!outlasts(way, other) || place < index)),
  )
}

function countedTasks({ roadmap, tasks }: ForecastInput): ReadonlyMap<string, RoadmapTask> {
  const free = new Set(
    tasks.filter((task) => isOptional(task) || HOLDINGS[task.id]?.until === 'never').map(({ id }) => id),
  )
  const all = roadmap.stages.flatMap((stage) => stage.tasks)
  return new Map(all.filter(({ id }) => !free.has(id)).map((task) => [task.id, task]))
}

function waysTo(counted: ReadonlyMap<string, RoadmapTask>, input: ForecastInput): (id: string) => readonly Way[] {
  const known = new Map<string, readonly Way[]>()
  return function wayTo(id) {
    const task = counted.get(id)
    if (!task || isDone(task, input)) return [START]
    const found = known.get(id)
    if (found) return found
    // A circle must not hang the page; the catalogue's own tests forbid it.
    known.set(id, [START])
    // What ran out was accepted once: nothing that waits for it is closed again.
    const waitsFor = task.dependsOn.filter((one) => counted.get(one)?.state !== 'lapsed')
    const before = worst([START, ...waitsFor.flatMap(wayTo)])
    const ways = before.map((way) => longer(way, daysLeft(task, input), id))
    known.set(id, ways)
    return ways
  }
}

/** Given, or with an advisor, whose days are counted with the stage. */
function isDone(task: RoadmapTask, { evidence }: ForecastInput): boolean {
  if (task.state === 'accepted' || task.state === 'with_advisor') return true
  if (task.state === 'lapsed') return evidence.some(({ taskId, isRenewed }) => taskId === task.id && isRenewed === true)
  return task.state !== 'needs_you' && task.progress === 'complete'
}

function daysLeft(task: RoadmapTask, input: ForecastInput): Spread {
  const { roadmap, evidence, measured, isWorkingDay } = input
  if (task.state === 'needs_you') return ownDays(task.id)
  const whole = holdingOf(knownTask(task.id, input), measured)
  const from = evidence.find(({ taskId }) => taskId === task.id)?.agencySince
  if (task.state !== 'with_agency' || !from) return whole
  if (HOLDINGS[task.id]) return { half: 1, most: 1 }
  const own = ownDays(task.id).half
  const waited = workingDaysBetween({ from, to: roadmap.asOf, isWorkingDay })
  const anew = { half: Math.max(1, whole.half - own), most: Math.max(1, whole.most - own) }
  return left(whole, { passed: waited + own, anew })
}

type Passed = { readonly passed: number; readonly anew: Spread }

/** What is late is counted anew from today: that it comes tomorrow would be no forecast. */
function left({ half, most }: Spread, { passed, anew }: Passed): Spread {
  if (passed > most) return anew
  const rest = (days: number) => Math.max(1, days - passed)
  return passed === 0 ? { half, most } : { half: rest(half), most: rest(most) }
}

/** What nine of ten get by then has not come. */
function lateOf(
  open: readonly StageId[],
  counted: ReadonlyMap<string, RoadmapTask>,
  input: ForecastInput,
): readonly Late[] {
  const { answerTimes, evidence, measured, roadmap, isWorkingDay } = input
  const stages = open
    .filter((id) => waitedFor(id, input) > answerSpread(id, answerTimes).most)
    .map((stage) => ({ stage }))
  const tasks = [...counted.values()].flatMap(({ id, state }) => {
    const from = evidence.find(({ taskId }) => taskId === id)?.agencySince
    if (state !== 'with_agency' || !from || HOLDINGS[id]) return []
    const waited = workingDaysBetween({ from, to: roadmap.asOf, isWorkingDay })
    return waited + ownDays(id).half > holdingOf(knownTask(id, input), measured).most ? [{ taskId: id }] : []
  })
  return [...stages, ...tasks]
}

function waitedFor(stage: StageId, { reviewSince, roadmap, isWorkingDay }: ForecastInput): number {
  const from = reviewSince[stage]
  return from ? workingDaysBetween({ from, to: roadmap.asOf, isWorkingDay }) : 0
}

function stepOf(task: RoadmapTask | undefined, input: ForecastInput): readonly ForecastStep[] {
  if (!task) return []
  const { basis } = holdingOf(knownTask(task.id, input), input.measured)
  return [{ taskId: task.id, ...daysLeft(task, input), basis }]
}

/** Tasks that wait for nothing but what is done or decides; those that can be begun today come first. */
function meanwhileOf(
  counted: ReadonlyMap<string, RoadmapTask>,
  path: readonly string[],
  input: ForecastInput,
): Forecast['meanwhile'] {
  const found = [...counted.values()].flatMap((task) => {
    if (path.includes(task.id) || isDone(task, input) || task.state === 'with_agency') return []
    const open = task.dependsOn.filter((id) => isOpen(counted.get(id), input))
    if (!open.every((id) => path.includes(id))) return []
    return [{ taskId: task.id, after: path.findLast((id) => open.includes(id)) ?? null }]
  })
  return found.toSorted(
    (a, b) => (a.after === null ? -1 : path.indexOf(a.after)) - (b.after === null ? -1 : path.indexOf(b.after)),
  )
}

function isOpen(task: RoadmapTask | undefined, input: ForecastInput): boolean {
  return task !== undefined && !isDone(task, input)
}

function runningOn(counted: ReadonlyMap<string, RoadmapTask>, input: ForecastInput): Forecast['runningOn'] {
  return [...counted.values()].flatMap(({ id, state }) => {
    const days = HOLDINGS[id]?.runsOn ?? knownTask(id, input).agencyDays
    return HOLDINGS[id]?.until === 'filed' && state !== 'accepted' && days ? [{ taskId: id, days }] : []
  })
}

function knownTask(id: string, { tasks }: ForecastInput): Pick<Task, 'id' | 'agencyDays'> {
  return tasks.find((task) => task.id === id) ?? { id, agencyDays: null }
}
