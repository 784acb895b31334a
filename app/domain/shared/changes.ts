// Several pages may hold the same form: a second tab, a colleague's. Each sends with every field the mark of what it was drawn with, so
// that only what was changed there counts, and two changes of one field meet instead of the later undoing the earlier unseen.

/** A short mark of a value, the same in browser and server. A text box turns line breaks into its own and loses the first. */
export function fingerprint(value: FieldValue): string {
  const text = plainText(value).replace(/\r\n?/g, '\n').replace(/^\n/, '')
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}

export type FieldValue = string | boolean | readonly string[]

function plainText(value: FieldValue): string {
  return typeof value === 'object' ? [...value].sort().join('\n') : String(value)
}

/** What a page knows of a field: the mark it was drawn with, and those of what it has sent since. */
export type Known = readonly string[]

export function readKnown(text: string): Known {
  return text.split(' ').filter((mark) => mark !== '')
}

type Compared = { readonly stored: FieldValue; readonly typed: FieldValue; readonly known: Known | null }

/** Whether a typed value is written, left, or meets a change that its page has not seen. A form without marks always writes. */
export function compareChange({ stored, typed, known }: Compared): 'write' | 'leave' | 'conflict' {
  const [ours, theirs] = [fingerprint(typed), fingerprint(stored)]
  if (ours === theirs) return 'leave'
  if (!known || known.includes(theirs)) return 'write'
  return ours === known[0] ? 'leave' : 'conflict'
}

type Merging<T> = {
  readonly stored: T
  readonly typed: T
  readonly known: Readonly<Partial<Record<keyof T, Known>>>
}

/** A form with one value for each field: what becomes of it, and the fields in which two changes meet. */
export function mergeFields<K extends string, T extends Readonly<Record<K, FieldValue>>>(
  fields: readonly K[],
  { stored, typed, known }: Merging<T>,
): { readonly merged: T; readonly conflicts: readonly K[] } {
  const merged: T = { ...typed }
  const conflicts: K[] = []
  for (const field of fields) {
    const change = compareChange({ stored: stored[field], typed: typed[field], known: known[field] ?? null })
    if (change === 'conflict') conflicts.push(field)
    if (change === 'leave') merged[field] = stored[field]
  }
  return { merged, conflicts }
}
