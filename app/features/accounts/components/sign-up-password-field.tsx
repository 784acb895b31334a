import { useTranslate } from '~/i18n/use-translate'
import { TextField } from '~/ui/form/text-field'

/** Proves that the code and the sign-up belong to the same person when the browser cannot. */
export function SignUpPasswordField() {
  const t = useTranslate()
  return (
    <TextField
      name="password"
      type="password"
      label={t('accounts:confirm.password')}
      hint={t('accounts:confirm.passwordHint')}
      autoComplete="current-password"
      width="medium"
      isOptional
    />
  )
}
