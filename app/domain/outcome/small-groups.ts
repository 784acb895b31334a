// Breakdowns must not point at single firms: groups of one to four are hidden, and one group more where the hidden figure
// could be worked out from the total. An empty group names nobody and stays visible.

/** From this size on a group is shown. */
export const SMALLEST_SHOWN = 5

type Group = { readonly count: number; readonly value?: number | bigint | null }
/** `count` and `value` are null in a hidden row. */
type ShownGroup<G extends Group> = Omit<G, 'count' | 'value'> & {
  readonly count: number | null
  readonly value: Exclude<G['value'], undefined> | null
}

/** The rows in their order, with the figures of hidden ones removed. Counts are whole numbers from zero. */
export function hideSmallGroups<G extends Group>(rows: readonly G[]): readonly ShownGroup<G>[] {
  const hidden = new Set(rows.filter((row) => row.count > 0 && row.count < SMALLEST_SHOWN))
  while (canBeWorkedOut([...hidden])) {
    const next = nextToHide(rows.filter((row) => !hidden.has(row)))
    if (next.length === 0) break
    for (const row of next) hidden.add(row)
  }
  return rows.map((row) => {
    const shown = hidden.has(row) ? { count: null, value: null } : { count: row.count, value: row.value ?? null }
    return { ...row, ...shown } as ShownGroup<G>
  })
}

/**
 * The hidden sum is the total less what is shown. It tells a single group; it tells all of them when each is one, and nearly all of
 * them when the sum is about as much as so many small groups can hold.
 */
function canBeWorkedOut(hidden: readonly Group[]): boolean {
  if (hidden.length === 0) return false
  const sum = hidden.reduce((total, row) => total + row.count, 0)
  const most = (SMALLEST_SHOWN - 1) * hidden.length
  const isNearlyFull = sum >= most - 1 && hidden.every(({ count }) => count < SMALLEST_SHOWN)
  return hidden.length === 1 || sum === hidden.length || isNearlyFull
}

/**
 * The smallest group loses the least, and all of its size go together: one that stays beside its equal would say how large that one is, and
 * so the small one, too. An empty one only where nothing else is left.
 */
function nextToHide<G extends Group>(shown: readonly G[]): readonly G[] {
  const taken = shown.filter((row) => row.count > 0)
  const smallest = Math.min(...taken.map((row) => row.count))
  return taken.length > 0 ? taken.filter((row) => row.count === smallest) : shown.slice(0, 1)
}
