import type { InputHTMLAttributes } from 'react'
import { controlStyle, WIDTHS, type FieldWidth } from './control-style'
import { Field, type FieldProps, type FieldText } from './field-frame'

export type TextFieldProps = FieldText &
  Pick<FieldProps, 'below'> &
  Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'type' | 'inputMode' | 'autoComplete' | 'spellCheck' | 'lang' | 'list' | 'min' | 'max' | 'step'
  > & {
    readonly defaultValue?: string | null
    readonly isLocked?: boolean
    readonly width?: FieldWidth
    /** A unit or currency behind the box. */
    readonly unit?: string
  }

export function TextField(props: TextFieldProps) {
  const { type = 'text', inputMode, autoComplete, spellCheck, lang, list, min, max, step, ...rest } = props
  const { defaultValue, isLocked, width = 'full', unit, ...frame } = rest
  const input = { type, inputMode, autoComplete, spellCheck, lang, list, min, max, step }
  return (
    <Field {...frame}>
      {(control, typed) => (
        <div className="flex items-center gap-3">
          <input
            {...input}
            {...control}
            defaultValue={typed?.[0] ?? defaultValue ?? ''}
            readOnly={isLocked}
            className={`${controlStyle} ${WIDTHS[width]}`}
          />
          {unit && <span className="mt-1.5 text-ink-soft">{unit}</span>}
        </div>
      )}
    </Field>
  )
}
