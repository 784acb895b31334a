import { useTranslate } from '~/i18n/use-translate'
import { controlStyle, WIDTHS, type FieldWidth } from './control-style'
import { Field, type FieldText } from './field-frame'

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
  const { options, defaultValue, isLocked, emptyLabel, width = 'full', ...text } = props
  const t = useTranslate()
  return (
    <Field {...text}>
      {(control, typed) => {
        const value = typed?.[0] ?? defaultValue ?? ''
        return (
          <>
            <select
              {...control}
              defaultValue={value}
              disabled={isLocked}
              className={`${controlStyle} ${WIDTHS[width]} disabled:border disabled:border-line disabled:bg-sunken disabled:text-ink-soft disabled:opacity-100`}
            >
              <option value="">{emptyLabel ?? t('common:choose')}</option>
              {options.map((entry) =>
                'options' in entry ? (
                  <Group key={entry.label} group={entry} />
                ) : (
                  <Choice key={entry.value} option={entry} />
                ),
              )}
            </select>
            {/* A disabled control is not posted; what is locked still belongs to the answer. */}
            {isLocked && <input type="hidden" name={text.name} value={value} />}
          </>
        )
      }}
    </Field>
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
