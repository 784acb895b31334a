import { useField } from './form-state'
import { TextField, type TextFieldProps } from './text-field'

/** A day as YYYY-MM-DD. */
export function DateField(props: Omit<TextFieldProps, 'type' | 'inputMode' | 'unit' | 'width'>) {
  const { typed } = useField(props.name)
  const value = typed?.[0] ?? props.defaultValue ?? ''
  // A date control shows nothing for text that is no date, and what was typed must stay to be corrected.
  const isDay = value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value)
  return <TextField {...props} type={isDay ? 'date' : 'text'} width="medium" />
}
