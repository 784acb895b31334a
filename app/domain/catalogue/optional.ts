// What a stage can be submitted and approved without: tasks for which nothing has to be given, and those that may follow.
import { HOLDINGS } from './reference/timing'
import type { RoadmapTask } from './roadmap-types'
import type { Task } from './types'

export function isOptional({ id, tool, fields, documents }: Task): boolean {
  return mayFollow(id) || !(tool || [...fields, ...documents].some(({ isRequired }) => isRequired))
}

/** It has to be done, but is due only after the stage it stands in. */
export function mayFollow(taskId: string): boolean {
  return HOLDINGS[taskId]?.because === 'claim'
}

/** Optional and left alone, or begun and due only later. */
export function isLeftOut({ id, progress }: Pick<RoadmapTask, 'id' | 'progress'>, isOptionalTask: boolean): boolean {
  return isOptionalTask && (progress === 'none' || (mayFollow(id) && progress === 'started'))
}
