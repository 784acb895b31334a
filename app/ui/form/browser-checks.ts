// Loaded when somebody starts to fill in a form, never with the page: the schema library weighs as much as the page.
import { zodResolver } from '@hookform/resolvers/zod'
import type { FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import type { FormReply, MessageKey } from '~/i18n/message-key'

export type FormSchema = z.ZodType<FieldValues, FieldValues>

/** As the server reads it: a name that occurs twice or ends in [] is a list. */
export function formObject(form: FormData): FieldValues {
  const object: FieldValues = {}
  for (const name of new Set(form.keys())) {
    const all = form.getAll(name)
    if (name.endsWith('[]')) object[name.slice(0, -2)] = all
    else object[name] = all.length > 1 ? all : all[0]
  }
  return object
}

/**
 * The errors that the server would find with the same schema, one per field.
 * @public Loaded only when somebody begins to type, where the dead-code check cannot follow.
 */
export async function checkForm(form: FormData, schema: FormSchema): Promise<FormReply['errors']> {
  const { errors } = await zodResolver(schema)(formObject(form), undefined, {
    fields: {},
    shouldUseNativeValidation: false,
  })
  return Object.entries(errors).map(([field, error]) => ({
    field: field === '' || field === 'root' ? null : field,
    message: { key: messageOf(error) },
  }))
}

/** Schemas carry typed keys as messages; an error inside a list belongs to the list. */
function messageOf(error: unknown): MessageKey {
  const found = JSON.stringify(error, (name, value: unknown) => (name === 'ref' ? undefined : value)) ?? ''
  return (/"message":"([a-z]+:[\w.]+)"/.exec(found)?.[1] ?? 'forms:invalid') as MessageKey
}
