import { useTranslate } from '~/i18n/use-translate'
import { TextField } from '~/ui/form/text-field'

/** The password one has, not a new one. */
export function PasswordField() {
  const t = useTranslate()
  return (
    <TextField
      name="password"
      type="password"
      label={t('accounts:password.label')}
      autoComplete="current-password"
      width="medium"
    />
  )
}
