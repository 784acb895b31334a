import { Form } from '@remix-run/react'
import type { Message } from '~/i18n/message-key'
import { ErrorSummary } from './error-summary'
import { FormStateProvider } from './form-state'
import { SubmitButton } from './submit-button'
import { TextField } from './text-field'

type Props = {
  readonly to: string
  readonly name: string
  readonly label: string
  readonly submit: string
  readonly typed: string
  /** Why nothing was looked for. */
  readonly problem: Message | null
}

/** A plain GET form for one thing that is known exactly: what is looked for stands in the address. */
export function ExactSearch({ to, name, label, submit, typed, problem }: Props) {
  return (
    <Form method="get" action={to} role="search" key={typed}>
      <FormStateProvider
        value={{ formId: 'search', errors: problem ? [{ field: name, message: problem }] : [], values: {} }}
      >
        <ErrorSummary />
        <TextField
          name={name}
          label={label}
          defaultValue={typed}
          autoComplete="off"
          spellCheck={false}
          width="medium"
        />
      </FormStateProvider>
      <SubmitButton tone="quiet">{submit}</SubmitButton>
    </Form>
  )
}
