import { useTranslate } from '~/i18n/use-translate'
import { TextField } from '~/ui/form/text-field'

export function CodeField() {
  const t = useTranslate()
  return (
    <TextField
      name="code"
      label={t('accounts:code.label')}
      hint={t('accounts:code.hint')}
      inputMode="numeric"
      autoComplete="one-time-code"
      width="short"
    />
  )
}
