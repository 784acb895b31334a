// Loaded when somebody starts to fill in a form, never with the page: the schema library weighs as much as the page.
import { zodResolver } from '@hookform/resolvers/zod'
import type { FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import { findSchemaMessage, formObject } from '~/i18n/form-reply'
import type { FormReply } from '~/i18n/message-key'

export type FormSchema = z.ZodType<FieldValues, FieldValues>

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
    message: findSchemaMessage(firstMessage(error) ?? '') ?? { key: 'forms:invalid' },
  }))
}

/** An error inside a list belongs to the list. */
function firstMessage(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null
  if ('message' in error && typeof error.message === 'string') return error.message
  return (
    Object.values(error)
      .map(firstMessage)
      .find((message) => message !== null) ?? null
  )
}
