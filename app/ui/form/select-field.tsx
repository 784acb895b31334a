import { useTranslate } from '~/i18n/use-translate'
import { controlStyle, WIDTHS, type FieldWidth } from './control-style'
import { describedBy, Explanations, FieldEdge, LabelText, type FieldText } from './field-frame'
import { useField } from './form-state'

export type Option = { readonly value: string; readonly label: string; readonly hint?: string }
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] }

export type SelectFieldProps = FieldText & {
  readonly options: readonly (Option | OptionGroup)[]
  readonly defaultValue?: string | null
  readonly isLocked?: boolean
  /** What choosing nothing means, such as "All" in a filter. */
  readonly emptyLabel?: string
  readonly width?: FieldWidth
}

export function SelectField(props: SelectFieldProps) {
  const {
    name,
    label,
    officialTerm,
    isOptional,
    badge,
    hint,
    example,
    remark,
    options,
    defaultValue,
    isLocked,
    emptyLabel,
    width = 'full',
  } = props
  const t = useTranslate()
  const { id, error, typed } = useField(name)
  const frame = { id, hint, example, remark, error }
  const value = typed?.[0] ?? defaultValue ?? ''
  return (
    <FieldEdge error={error} remark={remark}>
      <label htmlFor={id} className="font-semibold">
        <LabelText label={label} officialTerm={officialTerm} isOptional={isOptional} badge={badge} />
      </label>
      <Explanations {...frame} />
      <select
        id={id}
        name={name}
        defaultValue={value}
        disabled={isLocked}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(frame)}
        className={`${controlStyle} ${WIDTHS[width]} disabled:border disabled:border-line disabled:bg-sunken disabled:text-ink-soft disabled:opacity-100`}
      >
        <option value="">{emptyLabel ?? t('common:choose')}</option>
        {options.map((entry) =>
          'options' in entry ? <Group key={entry.label} group={entry} /> : <Choice key={entry.value} option={entry} />,
        )}
      </select>
      {/* A disabled control is not posted; what is locked still belongs to the answer. */}
      {isLocked && <input type="hidden" name={name} value={value} />}
    </FieldEdge>
  )
}

function Group({ group }: { readonly group: OptionGroup }) {
  return (
    <optgroup label={group.label}>
      {group.options.map((option) => (
        <Choice key={option.value} option={option} />
      ))}
    </optgroup>
  )
}

function Choice({ option }: { readonly option: Option }) {
  return <option value={option.value}>{option.label}</option>
}
