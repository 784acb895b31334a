// PostgreSQL plans a named statement a few times on a connection and then keeps the plan; without names each page's statements are planned
// anew, which takes longer than running them.
import { createHash } from 'node:crypto'

/** A connection keeps every named statement for as long as it lives. */
const MOST_NAMES = 300
/** What comes now and then, as lists of other lengths do, would only fill the connection. */
const NAMED_FROM = 3
const MOST_COUNTED = 2_000

/** A function from a statement to its name, the same for the same text; empty for a statement that is planned each time. */
export function statementNames(): (statement: { readonly sql: string }) => string {
  const names = new Map<string, string>()
  const seen = new Map<string, number>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    if (names.size >= MOST_NAMES) return ''
    const times = (seen.get(sql) ?? 0) + 1
    if (times < NAMED_FROM) {
      if (seen.size < MOST_COUNTED || seen.has(sql)) seen.set(sql, times)
      return ''
    }
    seen.delete(sql)
    const name = createHash('sha256').update(sql).digest('base64url').slice(0, 24)
    names.set(sql, name)
    return name
  }
}
