import { Field, type FieldText } from './field-frame'
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
  const { options, isLocked, arrangement = 'stack', type, chosen: stored, ...text } = props
  const columns = options.length > 5 ? 'field-grid' : ''
  return (
    <Field {...text} labelled="legend">
      {({ id, name }, typed) => (
        <div className={`mt-1.5 ${arrangement === 'row' ? 'flex flex-wrap gap-x-8' : columns}`}>
          {options.map((option, index) => (
            <Choice
              key={option.value}
              option={option}
              // The first option carries the field's own id, where links of the error summary lead.
              id={index === 0 ? id : `${id}-${index}`}
              hintId={`${id}-${index}-hint`}
              isChosen={(typed ?? stored).includes(option.value)}
              {...{ name, type, isLocked }}
            />
          ))}
        </div>
      )}
    </Field>
  )
}

type ChoiceProps = Pick<GroupProps, 'name' | 'isLocked'> & {
  readonly option: Option
  readonly id: string
  readonly hintId: string
  readonly type: 'radio' | 'checkbox'
  readonly isChosen: boolean
}

function Choice({ option, id, hintId, name, type, isChosen, isLocked }: ChoiceProps) {
  return (
    <div className="flex min-h-11 items-start gap-3 py-2">
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        defaultChecked={isChosen}
        disabled={isLocked}
        aria-describedby={option.hint ? hintId : undefined}
        className="mt-0.5 size-6 shrink-0"
      />
      {isLocked && isChosen && <input type="hidden" name={name} value={option.value} />}
      <label htmlFor={id} className="max-w-measure cursor-pointer">
        {option.label}
        {option.hint && (
          <span id={hintId} className="block text-small text-ink-soft">
            {option.hint}
          </span>
        )}
      </label>
    </div>
  )
}
