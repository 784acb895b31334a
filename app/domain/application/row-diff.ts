// A list from a page of its own - products, markets, channels - row by row: what came, what went, what reads otherwise now.
import { diffWords, type TextChange } from './word-diff'

export type Row = { readonly label: string; readonly value: string }
export type RowChange =
  | { readonly kind: 'same' | 'added' | 'removed'; readonly row: Row }
  | { readonly kind: 'changed'; readonly row: Row; readonly change: TextChange }

/** In the order of the list now; what went stands where it was. A row is known by its label, which may occur more than once. */
export function diffRows(before: readonly Row[], after: readonly Row[]): readonly RowChange[] {
  const partner = partners(before, after)
  const changes: RowChange[] = []
  let next = 0
  const gone = (to: number) => {
    for (; next < to; next += 1) {
      const row = before[next]
      if (row && !partner.includes(next)) changes.push({ kind: 'removed', row })
    }
  }
  after.forEach((row, index) => {
    const place = partner[index]
    const old = place === null || place === undefined ? undefined : before[place]
    if (place !== null && place !== undefined && place >= next) gone(place)
    if (!old) changes.push({ kind: 'added', row })
    else if (old.value === row.value) changes.push({ kind: 'same', row })
    else changes.push({ kind: 'changed', row, change: diffWords(old.value, row.value) })
  })
  gone(before.length)
  return changes
}

/** For each row now the place of the one it was: first those that read the same, then those of the same name. */
function partners(before: readonly Row[], after: readonly Row[]): readonly (number | null)[] {
  const taken = new Set<number>()
  const take = (isPartner: (row: Row) => boolean) => {
    const place = before.findIndex((row, index) => !taken.has(index) && isPartner(row))
    if (place === -1) return null
    taken.add(place)
    return place
  }
  const exact = after.map((row) => take((old) => old.label === row.label && old.value === row.value))
  return exact.map((place, index) => place ?? take((old) => old.label === after[index]?.label))
}
