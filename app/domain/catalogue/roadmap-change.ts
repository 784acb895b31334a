// What a change - of the profile, or of the catalogue - does to a roadmap. Evidence is never touched by it.
import type { Roadmap, RoadmapTask } from './roadmap-types'

export type RoadmapChange = {
  /** Ids in the order of the new roadmap. */
  readonly added: readonly string[]
  /** Ids in the order of the old one: no longer needed. */
  readonly dropped: readonly string[]
  /** Dropped tasks for which something was given already; it stays stored. */
  readonly keptAside: readonly string[]
}

export function changeBetween(before: Roadmap, after: Roadmap): RoadmapChange {
  const old = tasksOf(before)
  const now = tasksOf(after)
  const isIn = (tasks: readonly RoadmapTask[], id: string) => tasks.some((task) => task.id === id)
  const dropped = old.filter(({ id }) => !isIn(now, id))
  return {
    added: now.filter(({ id }) => !isIn(old, id)).map(({ id }) => id),
    dropped: dropped.map(({ id }) => id),
    keptAside: dropped.filter(({ progress, state }) => progress !== 'none' || state === 'accepted').map(({ id }) => id),
  }
}

export function changesNothing({ added, dropped }: RoadmapChange): boolean {
  return added.length === 0 && dropped.length === 0
}

/** The same text for the same change, so that somebody can agree to exactly what was shown. */
export function changeKey({ added, dropped }: RoadmapChange): string {
  return [...added.map((id) => `+${id}`), ...dropped.map((id) => `-${id}`)].toSorted().join(' ')
}

function tasksOf({ stages }: Roadmap): readonly RoadmapTask[] {
  return stages.flatMap((stage) => stage.tasks)
}
