// The graph of what needs what among the tasks of one roadmap. A firm submits its stages in order, so nothing may need what
// only a later stage gives, and nothing may need itself by any way round.
import { THINGS } from './catalogue-things'
import { STAGE_IDS, type Task } from '~/domain/catalogue/types'

export type Need = {
  readonly taskId: string
  /** What it waits for: any one of these is enough. */
  readonly givers: readonly string[]
  /** Why: a dependency of the catalogue, or the thing that it needs. */
  readonly why: string
}

/** Needs without a giver on this roadmap are left out: the thing is not asked for there. */
export function needsOf(tasks: readonly Task[]): readonly Need[] {
  const here = new Set(tasks.map(({ id }) => id))
  const depends = tasks.flatMap((task) =>
    task.dependsOn.map((id): Need => ({ taskId: task.id, givers: [id], why: 'dependsOn' })),
  )
  const things = Object.entries(THINGS).flatMap(([why, { givenBy, neededBy }]) =>
    neededBy.map((taskId): Need => ({ taskId, givers: givenBy, why })),
  )
  return [...depends, ...things]
    .filter(({ taskId }) => here.has(taskId))
    .map((need) => ({ ...need, givers: need.givers.filter((id) => here.has(id)) }))
    .filter(({ givers }) => givers.length > 0)
}

/** Needs that only a later stage would meet. */
export function lateNeeds(tasks: readonly Task[]): readonly Need[] {
  const stageOf = new Map(tasks.map(({ id, stage }) => [id, STAGE_IDS.indexOf(stage)]))
  const at = (id: string) => stageOf.get(id) ?? 0
  return needsOf(tasks).filter(({ taskId, givers }) => givers.every((id) => at(id) > at(taskId)))
}

/** Tasks that wait for each other in a circle; empty when everything can be done one after the other. */
export function circleAmong(tasks: readonly Task[]): readonly string[] {
  const needs = needsOf(tasks)
  const done = new Set<string>()
  let waiting = tasks.map(({ id }) => id)
  for (;;) {
    const free = waiting.filter((id) =>
      needs.every(({ taskId, givers }) => taskId !== id || givers.some((giver) => done.has(giver))),
    )
    if (free.length === 0) return waiting
    for (const id of free) done.add(id)
    waiting = waiting.filter((id) => !done.has(id))
  }
}
