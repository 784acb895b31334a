// What another release of the catalogue does to a firm: which tasks come, which are asked differently, which go. It looks at
// tasks alone, because evidence is never touched by a change of the catalogue.
import type { IsoDate } from '../shared/dates'
import { taskOn } from './in-force'
import { isRetired, tasksFor } from './roadmap'
import type { Catalogue, Facts, Task } from './types'

export type CatalogueImpact = {
  /** Ids in the order of the newer catalogue. */
  readonly added: readonly string[]
  /** On the roadmap before and after, but asked, proven or founded differently. */
  readonly changed: readonly string[]
  /** Ids in the order of the older catalogue. */
  readonly dropped: readonly string[]
  /** Dropped tasks for which something was given already; it stays stored. */
  readonly keptAside: readonly string[]
}

type ImpactInput = {
  readonly before: Catalogue
  readonly after: Catalogue
  readonly facts: Facts
  /** The same day for both, so that only the release makes the difference. */
  readonly asOf: IsoDate
  /** Tasks for which the firm has given anything. */
  readonly given: readonly string[]
}

export function impactOn({ before, after, facts, asOf, given }: ImpactInput): CatalogueImpact {
  const old = activeOn({ catalogue: before, facts, asOf })
  const now = activeOn({ catalogue: after, facts, asOf })
  const dropped = [...old.keys()].filter((id) => !now.has(id))
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    changed: [...now].flatMap(([id, task]) => {
      const earlier = old.get(id)
      return earlier && isAskedDifferently(taskOn(earlier, asOf), taskOn(task, asOf)) ? [id] : []
    }),
    dropped,
    keptAside: dropped.filter((id) => given.includes(id)),
  }
}

export function hasImpact({ added, changed, dropped }: CatalogueImpact): boolean {
  return added.length + changed.length + dropped.length > 0
}

function activeOn(input: Parameters<typeof tasksFor>[0]): ReadonlyMap<string, Task> {
  const active = tasksFor(input).filter((task) => !isRetired(task, input.asOf))
  return new Map(active.map((task) => [task.id, task]))
}

/** Where a task stands on the page, and for whom it is, is no change of the task itself. */
function isAskedDifferently(earlier: Task, later: Task): boolean {
  return inOneOrder(substanceOf(earlier)) !== inOneOrder(substanceOf(later))
}

/** A release that was stored comes back with its names in another order, which is no change either. */
function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

function substanceOf({ stage, dependsOn, rules, fields, documents, authorities, agencyDays, tool }: Task) {
  return {
    stage,
    dependsOn: dependsOn.toSorted(),
    rules: rules.toSorted(),
    fields,
    documents,
    authorities,
    agencyDays,
    tool,
  }
}
