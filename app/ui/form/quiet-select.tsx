import { controlStyle } from './control-style'
import { Field } from './field-frame'
import type { Option } from './select-field'

type QuietSelectProps = {
  readonly name: string
  /** Only read out, because what stands beside it shows what it is about. */
  readonly label: string
  readonly options: readonly Option[]
  readonly defaultValue: string
}

/** A choice in a row of a form: with its error and what was typed, without a label for the eye. */
export function QuietSelect({ name, label, options, defaultValue }: QuietSelectProps) {
  return (
    <Field name={name} label={label} labelled="unseen">
      {(control, typed) => (
        <select {...control} aria-label={label} defaultValue={typed?.[0] ?? defaultValue} className={controlStyle}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
