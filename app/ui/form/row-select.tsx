import { controlStyle } from './control-style'
import type { Option } from './select-field'

type RowSelectProps = {
  readonly name: string
  /** Only read out, because the row shows whom or what it is about. */
  readonly label: string
  readonly options: readonly Option[]
  readonly chosen?: string
}

/** A choice inside a row of a list, beside the button that sends it. */
export function RowSelect({ name, label, options, chosen }: RowSelectProps) {
  return (
    <select name={name} aria-label={label} defaultValue={chosen} className={`${controlStyle} mt-0! w-auto!`}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
