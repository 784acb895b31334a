import { useTranslate } from '~/i18n/use-translate'
import { TextField } from '~/ui/form/text-field'

/** A password that is being chosen; `label` where the page asks for another one besides. */
export function NewPasswordField({ label }: { readonly label: string }) {
  const t = useTranslate()
  return (
    <TextField
      name="password"
      type="password"
      label={label}
      hint={t('accounts:password.hint')}
      autoComplete="new-password"
      width="medium"
    />
  )
}
