// Editions stand beside each other: a later one never rewrites what an earlier one said of an earlier day.
import type { IsoDate } from '../shared/dates'

type Dated = { readonly asOf: IsoDate; readonly loadedAt: Date }

/** Of those that were true by that day the newest; of two of one day the one loaded last. */
export function editionFor<E extends Dated>(editions: readonly E[], day: IsoDate): E | null {
  return (
    editions
      .filter(({ asOf }) => asOf <= day)
      .toSorted(byAge)
      .at(-1) ?? null
  )
}

function byAge(a: Dated, b: Dated): number {
  return a.asOf.localeCompare(b.asOf) || a.loadedAt.getTime() - b.loadedAt.getTime()
}

type Period = { readonly from: IsoDate; readonly to: IsoDate | null }

/** Both days count. */
export function isWithin({ from, to }: Period, day: IsoDate): boolean {
  return from <= day && (to === null || day <= to)
}

export function isOverdue({ nextCheck }: { readonly nextCheck: IsoDate }, today: IsoDate): boolean {
  return nextCheck < today
}

export type EditionFacts = {
  readonly name: string
  readonly source: string
  /** Null: not said. */
  readonly licence: string | null
  readonly asOf: IsoDate
  readonly nextCheck: IsoDate
}
