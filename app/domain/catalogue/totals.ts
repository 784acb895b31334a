// Cost and documents of a whole roadmap, added up; how long it takes is a forecast (domain/calendar/forecast.ts). Only what is stated is added; what nobody states is counted.
import { COSTS, type TaskCost } from './reference/costs'
import {
  countDocuments,
  countNotNow,
  countTasks,
  dutyOf,
  type DocumentCounts,
  type GivenDocuments,
  type TaskCounts,
} from './counts'
import type { Roadmap } from './roadmap-types'
import type { Task } from './types'

export type Range = { readonly low: number; readonly high: number }

export type Totals = {
  readonly tasks: TaskCounts & { readonly notNow: number }
  /** Smallest units of the yuan; of required tasks only. */
  readonly fees: Range
  readonly withFee: number
  readonly withoutStatedFee: number
  readonly withOtherCharges: number
  readonly documents: DocumentCounts
}

type Input = {
  readonly roadmap: Pick<Roadmap, 'asOf' | 'stages'>
  readonly tasks: readonly Task[]
  readonly given?: GivenDocuments
  readonly costs?: Readonly<Record<string, TaskCost>>
}

export function totalsOf({ roadmap, tasks, given, costs = COSTS }: Input): Totals {
  const known = new Map(tasks.map((task) => [task.id, task]))
  const day = roadmap.asOf
  const all = roadmap.stages.flatMap((stage) => stage.tasks)
  const counted = all.filter(({ id }) => {
    const task = known.get(id)
    return task === undefined || dutyOf(task) === 'required'
  })
  const stated = counted.map(({ id }) => costs[id]).filter((cost) => cost !== undefined)
  const fees = stated.flatMap(({ fee }) => (fee ? [fee] : []))
  return {
    tasks: { ...countTasks(all, tasks), notNow: countNotNow(all, tasks, day) },
    fees: {
      low: fees.reduce((sum, { low }) => sum + low, 0),
      high: fees.reduce((sum, { high }) => sum + high, 0),
    },
    withFee: fees.filter(({ high }) => high > 0).length,
    withoutStatedFee: counted.length - fees.length,
    withOtherCharges: stated.filter(({ fee, hasOtherCharges }) => fee !== null && hasOtherCharges).length,
    documents: countDocuments(all, { tasks, day, ...(given && { given }) }),
  }
}
