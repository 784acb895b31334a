// Cost and documents of a whole roadmap, added up; how long it takes is a forecast (domain/calendar/forecast.ts). Only what is stated is added; what nobody states is counted.
import type { IsoDate } from '../shared/dates'
import { COSTS, type TaskCost } from './reference/costs'
import type { Roadmap, RoadmapTask } from './roadmap-types'
import { taskOn } from './in-force'
import { isOptional } from './optional'
import type { Task } from './types'

export type Range = { readonly low: number; readonly high: number }

export type Totals = {
  readonly tasks: number
  /** Of these, tasks that nobody has to do; their fees are not in the sums. */
  readonly optional: number
  /** Smallest units of the yuan. */
  readonly fees: Range
  readonly withFee: number
  readonly withoutStatedFee: number
  readonly withOtherCharges: number
  /** Kinds of document, each counted once however many tasks ask for it; what only an optional task asks for is on request. */
  readonly documents: { readonly required: readonly string[]; readonly onRequest: readonly string[] }
}

type Input = {
  readonly roadmap: Pick<Roadmap, 'asOf' | 'stages'>
  readonly tasks: readonly Task[]
  readonly costs?: Readonly<Record<string, TaskCost>>
}

export function totalsOf({ roadmap, tasks, costs = COSTS }: Input): Totals {
  const known = new Map(tasks.map((task) => [task.id, task]))
  const all = roadmap.stages.flatMap((stage) => stage.tasks)
  const isExtra = ({ id }: RoadmapTask) => isOptional(known.get(id) ?? NEVER)
  const counted = all.filter((task) => !isExtra(task))
  const stated = counted.map(({ id }) => costs[id]).filter((cost) => cost !== undefined)
  const fees = stated.flatMap(({ fee }) => (fee ? [fee] : []))
  return {
    tasks: all.length,
    optional: all.length - counted.length,
    fees: {
      low: fees.reduce((sum, { low }) => sum + low, 0),
      high: fees.reduce((sum, { high }) => sum + high, 0),
    },
    withFee: fees.filter(({ high }) => high > 0).length,
    withoutStatedFee: counted.length - fees.length,
    withOtherCharges: stated.filter(({ fee, hasOtherCharges }) => fee !== null && hasOtherCharges).length,
    documents: documentsOf(all, { known, day: roadmap.asOf }),
  }
}

const NEVER: Task = {
  id: '',
  stage: 'register',
  order: 0,
  appliesWhen: { always: true },
  dependsOn: [],
  rules: [],
  confidence: 'high',
  fields: [],
  documents: [],
  authorities: [],
  agencyDays: null,
}

function documentsOf(
  tasks: readonly RoadmapTask[],
  { known, day }: { readonly known: ReadonlyMap<string, Task>; readonly day: IsoDate },
): Totals['documents'] {
  const asked = tasks.flatMap(({ id }) => {
    const task = known.get(id)
    return task ? taskOn(task, day).documents : []
  })
  const required = new Set(asked.filter(({ isRequired }) => isRequired).map(({ type }) => type))
  const onRequest = new Set(asked.map(({ type }) => type).filter((type) => !required.has(type)))
  return { required: [...required], onRequest: [...onRequest] }
}
