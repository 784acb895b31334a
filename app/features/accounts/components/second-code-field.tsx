import { useTranslate } from '~/i18n/use-translate'
import { TextField } from '~/ui/form/text-field'

/** A backup code has letters, so the keyboard is not one of digits. */
export function SecondCodeField() {
  const t = useTranslate()
  return (
    <TextField
      name="code"
      label={t('twofactor:code.label')}
      hint={t('twofactor:code.hint')}
      autoComplete="one-time-code"
      spellCheck={false}
      width="short"
    />
  )
}
