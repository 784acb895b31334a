// Finds a field's message and typed text in a reply. A list field is posted as `tracks[]` and reported as `tracks`.
import type { FormReply, Message } from '~/i18n/message-key'

const bare = (name: string) => (name.endsWith('[]') ? name.slice(0, -2) : name)

export function messageAt(errors: FormReply['errors'], name: string): Message | null {
  return errors.find(({ field }) => field !== null && bare(field) === bare(name))?.message ?? null
}

/** What was typed into the field, or null when the reply does not know the field. */
export function typedAt(values: FormReply['values'], name: string): readonly string[] | null {
  return values[name] ?? values[`${bare(name)}[]`] ?? values[bare(name)] ?? null
}

/** The element that a link of the error summary leads to. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${bare(name).replace(/[^\w-]+/g, '_')}`
}
