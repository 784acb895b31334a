import { describedBy, Explanations, FieldEdge, LabelText, type FieldText } from './field-frame'
import { useField } from './form-state'
import type { Option } from './select-field'

type GroupProps = FieldText & {
  readonly options: readonly Option[]
  readonly isLocked?: boolean
  /** stack: one below the other; row: short answers beside each other. */
  readonly arrangement?: 'stack' | 'row'
}
export type RadioGroupProps = GroupProps & { readonly defaultValue?: string | null }
export type CheckboxesProps = GroupProps & { readonly defaultValue?: readonly string[] }

/** One answer out of a few. */
export function RadioGroup({ defaultValue, ...group }: RadioGroupProps) {
  return <ChoiceGroup {...group} type="radio" chosen={defaultValue ? [defaultValue] : []} />
}

/** Several answers; name it with [] at the end so that one answer is a list, too. */
export function Checkboxes({ defaultValue = [], ...group }: CheckboxesProps) {
  return <ChoiceGroup {...group} type="checkbox" chosen={defaultValue} />
}

function ChoiceGroup(props: GroupProps & { readonly type: 'radio' | 'checkbox'; readonly chosen: readonly string[] }) {
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
    isLocked,
    arrangement = 'stack',
    type,
  } = props
  const { id, error, typed } = useField(name)
  const frame = { id, hint, example, remark, error }
  const chosen = typed ?? props.chosen
  return (
    <FieldEdge error={error} remark={remark}>
      <fieldset className="field-space" aria-describedby={describedBy(frame)}>
        <legend className="font-semibold">
          <LabelText label={label} officialTerm={officialTerm} isOptional={isOptional} badge={badge} />
        </legend>
        <Explanations {...frame} />
        <div
          className={`mt-1.5 ${arrangement === 'row' ? 'flex flex-wrap gap-x-8' : options.length > 5 ? 'field-grid' : ''}`}
        >
          {options.map((option, index) => {
            // The first option carries the field's own id, where links of the error summary lead.
            const optionId = index === 0 ? id : `${id}-${index}`
            const hintId = `${id}-${index}-hint`
            const isChosen = chosen.includes(option.value)
            return (
              <div key={option.value} className="flex min-h-11 items-start gap-3 py-2">
                <input
                  type={type}
                  id={optionId}
                  name={name}
                  value={option.value}
                  defaultChecked={isChosen}
                  disabled={isLocked}
                  aria-describedby={option.hint ? hintId : undefined}
                  className="mt-0.5 size-6 shrink-0"
                />
                {isLocked && isChosen && <input type="hidden" name={name} value={option.value} />}
                <label htmlFor={optionId} className="max-w-measure cursor-pointer">
                  {option.label}
                  {option.hint && (
                    <span id={hintId} className="block text-small text-ink-soft">
                      {option.hint}
                    </span>
                  )}
                </label>
              </div>
            )
          })}
        </div>
      </fieldset>
    </FieldEdge>
  )
}
