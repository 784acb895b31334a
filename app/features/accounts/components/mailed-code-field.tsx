import { useTranslate } from '~/i18n/use-translate'
import { TextField } from '~/ui/form/text-field'

/** The longer code has letters, so the keyboard is not one of digits. */
export function MailedCodeField() {
  const t = useTranslate()
  return (
    <TextField
      name="code"
      label={t('accounts:code.mailedLabel')}
      hint={t('accounts:code.mailedHint')}
      autoComplete="one-time-code"
      spellCheck={false}
      width="medium"
    />
  )
}
