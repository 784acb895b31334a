import type { FormReply } from '~/i18n/message-key'

/** Controls in which something stands that is no value, such as 30 February: the browser would send nothing for them. */
export function impossibleControls(form: HTMLFormElement): readonly HTMLInputElement[] {
  return [...form.elements].filter(
    (control): control is HTMLInputElement => control instanceof HTMLInputElement && control.validity.badInput,
  )
}

export function impossibleFields(form: HTMLFormElement): FormReply['errors'] {
  return impossibleControls(form).map(({ name }) => ({ field: name, message: { key: 'forms:answer.not_a_date' } }))
}
