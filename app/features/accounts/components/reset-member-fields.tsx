import { RESET_REASONS } from '~/domain/access/two-factor'
import { useTranslate } from '~/i18n/use-translate'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'

/** Fields of the form that takes the second factor of a member of a firm away. */
export function ResetMemberFields() {
  const t = useTranslate()
  return (
    <>
      <input type="hidden" name="intent" value="reset_member" />
      <TextField
        name="memberEmail"
        label={t('twofactor:reset.memberEmail')}
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
      />
      <SelectField
        name="reason"
        label={t('twofactor:reset.memberReason')}
        width="medium"
        options={RESET_REASONS.map((reason) => ({ value: reason, label: t(`twofactor:reset.reasons.${reason}`) }))}
      />
      <SubmitButton tone="quiet">{t('twofactor:reset.button')}</SubmitButton>
    </>
  )
}
