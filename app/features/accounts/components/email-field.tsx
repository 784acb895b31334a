import { useTranslate } from '~/i18n/use-translate'
import { TextField } from '~/ui/form/text-field'

/** `text` and not `email`: the browser would drop what it does not take for an address before we can say what is wrong. */
export function EmailField({
  defaultValue,
  name = 'email',
}: {
  readonly defaultValue?: string | null
  readonly name?: string
}) {
  const t = useTranslate()
  return (
    <TextField
      name={name}
      label={t('accounts:email.label')}
      inputMode="email"
      autoComplete="email"
      spellCheck={false}
      defaultValue={defaultValue}
    />
  )
}
