import { fingerprint, type FieldValue } from '~/domain/shared/changes'
import { useFormState } from './form-state'
import { typedAt } from './reply-lookup'
import { shownName } from '~/domain/shared/shown-fields'

/** Beside a control: what it was drawn with. Text that comes back to be corrected keeps the mark it was sent with. */
export function Shown({ name, stored }: { readonly name: string; readonly stored: FieldValue }) {
  const { values } = useFormState()
  const sent = typedAt(values, shownName(name))?.[0]
  return <input type="hidden" name={shownName(name)} value={sent ?? fingerprint(stored)} />
}
