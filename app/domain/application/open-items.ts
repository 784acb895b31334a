// What still needs a verdict: everything that was given and about which nobody has said anything, neither before nor now.

type Asked = {
  readonly verdicts: Readonly<Record<string, unknown>>
  readonly given: readonly { readonly itemId: string }[]
  readonly itemIds: readonly string[]
  /** Optional answers left empty need none. */
  readonly emptyItemIds: readonly string[]
}

export function openItems({ verdicts, given, itemIds, emptyItemIds }: Asked): readonly string[] {
  const said = new Set([...Object.keys(verdicts), ...given.map(({ itemId }) => itemId)])
  return itemIds.filter((itemId) => !said.has(itemId) && !emptyItemIds.includes(itemId))
}
