import type { ReactNode } from 'react'
import { controlStyle } from './control-style'
import { describedBy, Explanations, FieldEdge, LabelText, type FieldText } from './field-frame'
import { useField } from './form-state'

export type FileFieldProps = FieldText & {
  /** For example ".pdf,image/jpeg,image/png". */
  readonly accept?: string
  /** Several files can be chosen at once. */
  readonly isMultiple?: boolean
  /** What is there already, shown above the control. */
  readonly children?: ReactNode
}

export function FileField({
  name,
  label,
  officialTerm,
  isOptional,
  badge,
  hint,
  example,
  remark,
  accept,
  isMultiple,
  children,
}: FileFieldProps) {
  const { id, error } = useField(name)
  const frame = { id, hint, example, remark, error }
  return (
    <FieldEdge error={error} remark={remark}>
      <label htmlFor={id} className="font-semibold">
        <LabelText label={label} officialTerm={officialTerm} isOptional={isOptional} badge={badge} />
      </label>
      <Explanations {...frame} />
      {children}
      <input
        type="file"
        id={id}
        name={name}
        accept={accept}
        multiple={isMultiple}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(frame)}
        className={`${controlStyle} border-dashed file:me-3 file:min-h-8 file:rounded-box file:bg-sea-wash file:px-3 file:font-semibold file:text-sea`}
      />
    </FieldEdge>
  )
}
