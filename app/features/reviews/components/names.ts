// Apart from the schema, so that the browser need not load its checks for a few names.

/** Names of the controls of one item, the same where they are drawn and where they are read. */
export function verdictName(itemId: string): string {
  return `verdict:${itemId}`
}
export function reasonName(itemId: string): string {
  return `reason:${itemId}`
}
export function noteName(itemId: string): string {
  return `note:${itemId}`
}

/** The control that a refusal belongs to. */
export function controlOf(refusal: { readonly code: string; readonly itemId?: string }): string | undefined {
  if (refusal.code === 'summary_missing') return 'summary'
  if (refusal.code.startsWith('information_')) return 'isEnough'
  if (refusal.code === 'no_such_advisor') return 'assigneeId'
  if (refusal.itemId === undefined) return undefined
  return refusal.code === 'reason_missing' ? reasonName(refusal.itemId) : verdictName(refusal.itemId)
}

/** The page holds two forms with one action; only handing over names a colleague. */
export function isHandOver(
  reply: { readonly values: Readonly<Record<string, readonly string[]>> } | undefined,
): boolean {
  return reply?.values.assigneeId !== undefined
}
