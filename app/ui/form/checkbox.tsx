import { Explanations, FieldEdge } from './field-frame'
import { useField } from './form-state'

export type CheckboxProps = {
  readonly name: string
  readonly label: string
  readonly value?: string
  readonly isChecked?: boolean
}

/** One statement to agree to. */
export function Checkbox({ name, label, value = 'yes', isChecked = false }: CheckboxProps) {
  const { id, error, typed } = useField(name)
  return (
    <FieldEdge error={error}>
      <Explanations id={id} error={error} />
      <div className="flex min-h-11 items-start gap-3 py-2">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={typed ? typed.includes(value) : isChecked}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          className="mt-0.5 size-6 shrink-0"
        />
        <label htmlFor={id} className="max-w-measure">
          {label}
        </label>
      </div>
    </FieldEdge>
  )
}
