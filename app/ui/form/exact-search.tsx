import { Form } from '@remix-run/react'
import { SubmitButton } from './submit-button'
import { TextField } from './text-field'

type Props = {
  readonly to: string
  readonly name: string
  readonly label: string
  readonly submit: string
  readonly typed: string
}

/** A plain GET form for one thing that is known exactly: what is looked for stands in the address. */
export function ExactSearch({ to, name, label, submit, typed }: Props) {
  return (
    <Form method="get" action={to} role="search" key={typed}>
      <TextField name={name} label={label} defaultValue={typed} autoComplete="off" spellCheck={false} width="medium" />
      <SubmitButton tone="quiet">{submit}</SubmitButton>
    </Form>
  )
}
