import type { InputHTMLAttributes, ReactNode } from 'react'
import { controlStyle, WIDTHS, type FieldWidth } from './control-style'
import { describedBy, Explanations, FieldEdge, LabelText, type FieldText } from './field-frame'
import { useField } from './form-state'

export type TextFieldProps = FieldText &
  Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'type' | 'inputMode' | 'autoComplete' | 'spellCheck' | 'lang' | 'list' | 'min' | 'max' | 'step'
  > & {
    readonly defaultValue?: string | null
    readonly isLocked?: boolean
    readonly width?: FieldWidth
    /** A unit or currency behind the box. */
    readonly unit?: string
    /** A quiet line below the box, read out with it. */
    readonly below?: ReactNode
  }

export function TextField(props: TextFieldProps) {
  const {
    name,
    label,
    officialTerm,
    isOptional,
    badge,
    hint,
    example,
    remark,
    defaultValue,
    isLocked,
    width = 'full',
    unit,
    below,
    ...input
  } = props
  const { id, error, typed } = useField(name)
  const frame = { id, hint, example, remark, error }
  const explained = [describedBy(frame), below && `${id}-below`].filter(Boolean).join(' ') || undefined
  return (
    <FieldEdge error={error} remark={remark}>
      <label htmlFor={id} className="font-semibold">
        <LabelText label={label} officialTerm={officialTerm} isOptional={isOptional} badge={badge} />
      </label>
      <Explanations {...frame} />
      <div className="flex items-center gap-3">
        <input
          type="text"
          {...input}
          id={id}
          name={name}
          defaultValue={typed?.[0] ?? defaultValue ?? ''}
          readOnly={isLocked}
          aria-invalid={error ? true : undefined}
          aria-describedby={explained}
          className={`${controlStyle} ${WIDTHS[width]}`}
        />
        {unit && <span className="mt-1.5 text-ink-soft">{unit}</span>}
      </div>
      {below && (
        <p id={`${id}-below`} className="mt-1 text-small text-ink-soft">
          {below}
        </p>
      )}
    </FieldEdge>
  )
}
