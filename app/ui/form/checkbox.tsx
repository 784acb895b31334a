import { Field } from './field-frame'

export type CheckboxProps = {
  readonly name: string
  readonly label: string
  readonly value?: string
  readonly isChecked?: boolean
}

/** One statement to agree to. */
export function Checkbox({ name, label, value = 'yes', isChecked = false }: CheckboxProps) {
  return (
    <Field name={name} label={label} labelled="behind">
      {(control, typed) => (
        <input
          {...control}
          type="checkbox"
          value={value}
          defaultChecked={typed ? typed.includes(value) : isChecked}
          className="mt-0.5 size-6 shrink-0"
        />
      )}
    </Field>
  )
}
