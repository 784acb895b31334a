// What both ends of a form agree on: how its fields become an object, and how a schema's rule names its sentence.
import type { Message, MessageKey } from './message-key'

/** The most that one form may send, files included; the server reads no further. */
export const LARGEST_FORM_MB = 25

const SCHEMA_MESSAGE = /^([a-z]+:[\w.]+)(?: (\{.*\}))?$/s

/** The form as an object: a name that occurs twice, or ends in [], becomes a list; files stay files. */
export function formObject(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const all = form.getAll(name)
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
