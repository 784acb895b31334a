// Approvals stand from one round to the next unless the firm changed the item. A request for changes never carries over: its
// reason stays visible, but the item needs a new look.
import { itemContent, snapshotItems, type SnapshotItem, type SubmissionSnapshot } from './snapshot'

export type VerdictKind = 'accepted' | 'needs_changes'
export type Verdicts = Readonly<Record<string, VerdictKind>>

type Tasks = Pick<SubmissionSnapshot, 'tasks'>

function byId(snapshot: Tasks): ReadonlyMap<string, SnapshotItem> {
  return new Map(snapshotItems(snapshot).map((item) => [item.itemId, item]))
}

/** Items of `next` that are new or whose content differs from `previous`, in order of appearance. */
export function changedItems(previous: Tasks, next: Tasks): readonly string[] {
  const before = byId(previous)
  return snapshotItems(next)
    .filter((item) => {
      const old = before.get(item.itemId)
      return old === undefined || itemContent(old) !== itemContent(item)
    })
    .map((item) => item.itemId)
}

/** Items whose approval stands in the new round. */
export function carriedItems({
  previous,
  next,
  verdicts,
}: {
  previous: Tasks
  next: Tasks
  verdicts: Verdicts
}): readonly string[] {
  const changed = new Set(changedItems(previous, next))
  return snapshotItems(next)
    .map((item) => item.itemId)
    .filter((itemId) => verdicts[itemId] === 'accepted' && !changed.has(itemId))
}
