import { useRef } from 'react'
import { controlStyle } from './control-style'
import { useEarlyTyping } from './early-typing'
import { describedBy, Explanations, FieldEdge, LabelText, type FieldText } from './field-frame'
import { useField } from './form-state'

export type TextAreaProps = FieldText & {
  readonly defaultValue?: string | null
  readonly isLocked?: boolean
  readonly rows?: number
}

export function TextArea(props: TextAreaProps) {
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
    rows = 4,
  } = props
  const { id, error, typed } = useField(name)
  const box = useRef<HTMLTextAreaElement>(null)
  useEarlyTyping(box)
  const frame = { id, hint, example, remark, error }
  return (
    <FieldEdge error={error} remark={remark}>
      <label htmlFor={id} className="font-semibold">
        <LabelText label={label} officialTerm={officialTerm} isOptional={isOptional} badge={badge} />
      </label>
      <Explanations {...frame} />
      <textarea
        ref={box}
        id={id}
        name={name}
        rows={rows}
        defaultValue={typed?.[0] ?? defaultValue ?? ''}
        readOnly={isLocked}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(frame)}
        className={controlStyle}
      />
    </FieldEdge>
  )
}
