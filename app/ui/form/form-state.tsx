import { createContext, useContext } from 'react'
import type { FormReply } from '~/i18n/message-key'
import { useTell } from '~/i18n/use-translate'
import { fieldId, messageAt, typedAt } from './reply-lookup'

type FormState = Pick<FormReply, 'errors' | 'values' | 'isStale' | 'heading' | 'lead'> & { readonly formId: string }

const State = createContext<FormState>({ formId: 'form', errors: [], values: {} })

export const FormStateProvider = State.Provider

export function useFormState(): FormState {
  return useContext(State)
}

export type FieldState = {
  readonly id: string
  readonly error: string | null
  /** What was typed before, or null: then the stored value counts. */
  readonly typed: readonly string[] | null
}

export function useField(name: string): FieldState {
  const { formId, errors, values } = useFormState()
  const tell = useTell()
  const message = messageAt(errors, name)
  return { id: fieldId(formId, name), error: message && tell(message), typed: typedAt(values, name) }
}
