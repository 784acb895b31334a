import { useTranslate } from '~/i18n/use-translate'
import type { FieldKind } from '~/domain/catalogue/types'
import { LineFields } from '~/ui/form/line-fields'
import { RadioGroup } from '~/ui/form/choice-group'
import { DateField } from '~/ui/form/date-field'
import { SelectField, type Option, type OptionGroup } from '~/ui/form/select-field'
import { Shown } from '~/ui/form/shown'
import { TextArea } from '~/ui/form/text-area'
import { TextField, type TextFieldProps } from '~/ui/form/text-field'
import type { FieldView } from '../item-queries.server'
import { answerName } from './names'

type Typing = Pick<TextFieldProps, 'inputMode' | 'autoComplete' | 'spellCheck' | 'width' | 'type'>

const CODE: Typing = { spellCheck: false, autoComplete: 'off', width: 'medium' }
const TYPING: Partial<Record<FieldKind, Typing>> = {
  credit_code: CODE,
  customs_code: CODE,
  declaration_number: { ...CODE, inputMode: 'numeric' },
  bic: CODE,
  bank_account: CODE,
  vin: CODE,
  trademark_class: CODE,
  mobile: { type: 'tel', inputMode: 'tel', autoComplete: 'off', width: 'medium' },
  money: { inputMode: 'decimal', autoComplete: 'off', width: 'medium' },
  text: { autoComplete: 'off' },
}

const LONG: readonly FieldKind[] = ['long_text', 'vehicle_list', 'deregistration_list', 'choice']

/** Whether half of the form's width is enough. */
export function isShort({ kind }: Pick<FieldView, 'kind'>): boolean {
  return !LONG.includes(kind)
}

export function TaskFieldInput({ field, canEdit }: { readonly field: FieldView; readonly canEdit: boolean }) {
  return (
    <div className="min-w-0">
      <Shown name={answerName(field.id)} stored={field.isOffered ? '' : field.value} />
      <Control field={field} canEdit={canEdit} />
    </div>
  )
}

function Control({ field, canEdit }: { readonly field: FieldView; readonly canEdit: boolean }) {
  const t = useTranslate()
  const { label, officialTerm, hint, options, groups, value } = field
  const frame = {
    name: answerName(field.id),
    ...{ label, officialTerm, hint, defaultValue: value },
    example: field.example ?? undefined,
    isOptional: !field.isRequired,
    isLocked: field.isLocked || !canEdit,
    badge: field.isAccepted ? t('evidence:accepted') : undefined,
    remark: field.correction ?? undefined,
  }
  if (groups) return <SelectField {...frame} options={withValue(groups, value)} example={undefined} />
  if (options) {
    const shown = withValue(options, value)
    const isShort = field.kind === 'choice' && shown.length <= 5
    return isShort ? (
      <RadioGroup {...frame} options={shown} />
    ) : (
      <SelectField {...frame} options={shown} example={undefined} />
    )
  }
  // What cannot be changed is read as the text that it is.
  if (field.columns && !frame.isLocked) return <LineFields {...frame} columns={field.columns} marks={field.marks} />
  if (field.columns || field.kind === 'long_text') return <TextArea {...frame} />
  if (field.kind === 'date') return <DateField {...frame} kind={field.when ?? 'planned'} isKept />
  return <TextField {...frame} {...TYPING[field.kind]} />
}

/** An answer that is no option stays visible, or saving the page would lose it. */
function withValue<T extends Option | OptionGroup>(options: readonly T[], value: string): readonly (T | Option)[] {
  const isOffered = options.some((one) =>
    'options' in one ? one.options.some((option) => option.value === value) : one.value === value,
  )
  return value && !isOffered ? [...options, { value, label: value }] : options
}
