import { useRef } from 'react'
import { controlStyle } from './control-style'
import { useEarlyTyping } from './early-typing'
import { Field, type FieldText } from './field-frame'

export type TextAreaProps = FieldText & {
  readonly defaultValue?: string | null
  readonly isLocked?: boolean
  readonly rows?: number
}

export function TextArea({ defaultValue, isLocked, rows = 4, ...text }: TextAreaProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  useEarlyTyping(box)
  return (
    <Field {...text}>
      {(control, typed) => (
        <textarea
          {...control}
          ref={box}
          rows={rows}
          defaultValue={typed?.[0] ?? defaultValue ?? ''}
          readOnly={isLocked}
          className={controlStyle}
        />
      )}
    </Field>
  )
}
