// How many tasks and documents a roadmap has. Every page, document and answer for machines counts by these two functions, so that
// their numbers add up to each other.
import type { IsoDate } from '../shared/dates'
import { taskOn } from './in-force'
import { isOptional, mayFollow } from './optional'
import { AFTER_RELEASE } from './reference/after-release'
import type { RoadmapTask } from './roadmap-types'
import type { Task } from './types'

/** after_release: has to be done, but is due only after the release or with what follows it. */
export type Duty = 'required' | 'optional' | 'after_release'

export function dutyOf(task: Task): Duty {
  if (AFTER_RELEASE.includes(task.id) || mayFollow(task.id)) return 'after_release'
  return isOptional(task) ? 'optional' : 'required'
}

export type TaskCounts = {
  /** All of these together are the tasks of the list. */
  readonly required: number
  readonly optional: number
  readonly afterRelease: number
  /** Required and accepted by an advisor. */
  readonly done: number
}

type Listed = Pick<RoadmapTask, 'id' | 'state'>

/** Of one stage or of a whole roadmap. */
export function countTasks(listed: readonly Listed[], tasks: readonly Task[]): TaskCounts {
  const known = new Map(tasks.map((task) => [task.id, dutyOf(task)]))
  const among = (duty: Duty) => listed.filter(({ id }) => (known.get(id) ?? 'required') === duty)
  const required = among('required')
  return {
    required: required.length,
    optional: among('optional').length,
    afterRelease: among('after_release').length,
    done: required.filter(({ state }) => state === 'accepted').length,
  }
}

/** Tasks of the day that do not apply as long as the firm's answers stay as they are. */
export function countNotNow(listed: readonly Pick<RoadmapTask, 'id'>[], tasks: readonly Task[], day: IsoDate): number {
  const here = new Set(listed.map(({ id }) => id))
  const hasForce = ({ validFrom, retiredOn }: Task) =>
    !(validFrom && validFrom > day) && !(retiredOn && retiredOn <= day)
  return tasks.filter((task) => hasForce(task) && !here.has(task.id)).length
}

/** What was given, where somebody has given something. */
export type GivenDocuments = {
  readonly onFile: readonly string[]
  /** The task was done before the firm came here: its day and number stand for its documents. */
  readonly isDoneElsewhere: (task: Task) => boolean
}

export const NOTHING_GIVEN: GivenDocuments = { onFile: [], isDoneElsewhere: () => false }

/** Kinds of document, each once however many tasks ask for it, in the order in which they ask. */
export type DocumentCounts = {
  readonly required: readonly string[]
  readonly onRequest: readonly string[]
  /** Of both, what is there. */
  readonly onFile: readonly string[]
  /** Of the required ones, what is not. */
  readonly missing: readonly string[]
}

type Asking = { readonly tasks: readonly Task[]; readonly day: IsoDate; readonly given?: GivenDocuments }

export function countDocuments(
  listed: readonly Pick<RoadmapTask, 'id'>[],
  { tasks, day, given = NOTHING_GIVEN }: Asking,
): DocumentCounts {
  const known = new Map(tasks.map((task) => [task.id, task]))
  const asked = listed.flatMap(({ id }) => {
    const task = known.get(id)
    if (!task) return []
    const isOver = given.isDoneElsewhere(task)
    return taskOn(task, day).documents.map(({ type, isRequired }) => ({ type, isRequired: isRequired && !isOver }))
  })
  const types = [...new Set(asked.map(({ type }) => type))]
  const isRequired = (type: string) => asked.some((one) => one.type === type && one.isRequired)
  const isThere = (type: string) => given.onFile.includes(type)
  const required = types.filter(isRequired)
  return {
    required,
    onRequest: types.filter((type) => !isRequired(type)),
    onFile: types.filter(isThere),
    missing: required.filter((type) => !isThere(type)),
  }
}
