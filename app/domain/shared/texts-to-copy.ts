// What somebody typed into a form that may not be saved: the texts they would miss.
import { changedValues } from './shown-fields'

/** What a page sends along by itself. */
const NOT_TYPED = new Set(['language', 'returnTo', 'intent', 'requestId'])
const MARKS = ['.drawn', '.cleared', '.cut']
/** Ticks, ids and the names of choices: nobody would copy them. */
const NO_TEXT = /^(?:on|yes|no|true|false|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[a-z]+(?:_[a-z\d]+)+)?$/

/** In the order of the page and each text once. */
export function textsToCopy(values: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const typed = Object.entries(changedValues(values)).filter(
    ([name]) => !NOT_TYPED.has(name) && !MARKS.some((mark) => name.endsWith(mark)),
  )
  const texts = typed.flatMap(([, all]) => all.map((text) => text.trim()))
  return [...new Set(texts)].filter((text) => !NO_TEXT.test(text))
}
