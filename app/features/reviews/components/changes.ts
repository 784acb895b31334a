// What a workspace is told of a case that has changed, and what of it concerns the rows on the screen.
import type { Status } from '~/domain/application/vocabulary'
import type { QueueRow } from '../queries.server'

export type Change = {
  readonly id: string
  readonly version: number
  /** Who held it before and who holds it now. */
  readonly from: string | null
  readonly to: string | null
  readonly status: Status
  /** Name of who holds it now. */
  readonly holder: string | null
}

/** What a reader can see of a row; how late it is grows by itself and is no change. */
function looks({ firm, stage, city, holder, submittedOn, waits }: QueueRow): string {
  return JSON.stringify([firm, stage, city, holder, submittedOn, waits?.on])
}

/** How many cases of a list are new, gone or look different. A new one that pushes the last one off the page is one. */
export function countDifferences(shown: readonly QueueRow[], newest: readonly QueueRow[]): number {
  const before = new Map(shown.map((row) => [row.id, looks(row)]))
  const added = newest.filter(({ id }) => !before.has(id)).length
  const kept = newest.filter(({ id }) => before.has(id))
  const different = kept.filter((row) => before.get(row.id) !== looks(row)).length
  return different + Math.max(added, shown.length - kept.length)
}

/** Who has just got a case whose row still says otherwise; null: nobody has it any more. */
export type Marks = ReadonlyMap<string, string | null>

export function marksOn(rows: readonly QueueRow[], changes: ReadonlyMap<string, Change>): Marks {
  return new Map(
    rows.flatMap(({ id, version, holder }) => {
      const change = changes.get(id)
      return change && change.version > version && change.holder !== holder ? [[id, change.holder] as const] : []
    }),
  )
}
