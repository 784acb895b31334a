// What both ends of a form agree on: how its fields become an object, and how a schema's rule names its sentence.
import type { Message, MessageKey } from './message-key'

/** The most that one form may send, files included; the server reads no further. */
export const LARGEST_FORM_MB = 25
/** The most fields of one form. Our largest pages have some 180 controls. */
export const MOST_FIELDS = 1_000
/** The most text of one form, as it travels. */
export const LARGEST_TEXT_MB = 4
/** The same for the pages that say what was too much. */
export const FORM_FIGURES = { max: LARGEST_FORM_MB, fields: MOST_FIELDS, text: LARGEST_TEXT_MB }

/** Among the values that go back to a form: the names of those of which only the beginning could go back. */
export const CUT_FIELDS = '.cut'

const SCHEMA_MESSAGE = /^([a-z]+:[\w.]+)(?: (\{.*\}))?$/s

/**
 * The form as an object: a name that occurs twice, or ends in [], becomes a list; files stay files. One pass over the fields. A browser
 * without scripts sends a line break as two characters, and one with scripts as one: here it is one, and counts as one.
 */
export function formObject(form: FormData): Record<string, unknown> {
  const values = new Map<string, FormDataEntryValue[]>()
  for (const [name, sent] of form) {
    const value = typeof sent === 'string' ? sent.replace(/\r\n?/g, '\n') : sent
    const earlier = values.get(name)
    if (earlier) earlier.push(value)
    else values.set(name, [value])
  }
  return Object.fromEntries(
    [...values].map(([name, all]) => {
      if (name.endsWith('[]')) return [name.slice(0, -2), all]
      return [name, all.length > 1 ? all : all[0]]
    }),
  )
}

/** A sentence as a rule of a schema can carry it. A rule has room for one text, so figures stand behind the key. */
export function schemaMessage({ key, values }: Message): string {
  return values ? `${key} ${JSON.stringify(values)}` : key
}

/** The sentence that a rule carries; null for the schema library's own wording, which must not reach a person. */
export function findSchemaMessage(text: string): Message | null {
  const [, key, values] = SCHEMA_MESSAGE.exec(text) ?? []
  if (!key) return null
  return values
    ? { key: key as MessageKey, values: JSON.parse(values) as Message['values'] }
    : { key: key as MessageKey }
}
