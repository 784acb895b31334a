// Hidden fields beside a control, named the same where they are drawn and where they are read.
import { fingerprint, readKnown, type Known } from './changes'

/** What was typed, by field. */
type Typed = Readonly<Record<string, readonly string[]>>

/** The mark of what the control was drawn with, and of what the page has sent since: `./changes`. */
export function shownName(control: string): string {
  return `${control}.shown`
}

/** Says that a person emptied the control. A browser sends the same nothing for a day that is half there. */
export function clearedName(control: string): string {
  return `${control}.cleared`
}

const SHOWN = shownName('')

/**
 * What goes back to a page of which the rest was saved, or which is asked about a change elsewhere: only what was changed there. What was
 * left alone may be newer by now, so the stored value is shown, and every control is marked with what is stored.
 */
export function changedValues(values: Typed): Typed {
  const left = Object.keys(values).filter((name) => isLeft(name, values))
  return Object.fromEntries(Object.entries(values).filter(([name]) => !name.endsWith(SHOWN) && !left.includes(name)))
}

function isLeft(name: string, values: Typed): boolean {
  const isList = name.endsWith('[]')
  const [drawn] = readKnown(values[shownName(isList ? name.slice(0, -2) : name)]?.[0] ?? '')
  return drawn !== undefined && drawn === fingerprint(isList ? (values[name] ?? []) : (values[name]?.[0] ?? ''))
}

/** What the page knew of each of its fields. */
export function knownValues<K extends string>(values: Typed, fields: readonly K[]): Partial<Record<K, Known>> {
  const known: Partial<Record<K, Known>> = {}
  for (const field of fields) {
    const marks = readKnown(values[shownName(field)]?.[0] ?? '')
    if (marks.length > 0) known[field] = marks
  }
  return known
}
