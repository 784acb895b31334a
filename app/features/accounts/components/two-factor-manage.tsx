import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { Facts } from '~/ui/data/facts'
import { RadioGroup } from '~/ui/form/choice-group'
import { SubmitButton } from '~/ui/form/submit-button'
import type { TwoFactorView } from '../two-factor-queries.server'
import { PasswordField } from './password-field'
import { SecondCodeField } from './second-code-field'

const CHANGES = ['new_codes', 'move', 'turn_off'] as const

export function TwoFactorFacts({ device }: { readonly device: NonNullable<TwoFactorView['device']> }) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <Facts
      facts={[
        { label: t('twofactor:manage.since'), value: format.dateTime(device.since) },
        { label: t('twofactor:manage.left'), value: t('twofactor:manage.count', { count: device.codesLeft }) },
      ]}
    />
  )
}

/** Fields of the form that changes it: password and code first, because a session left open is not the person. */
export function ChangeFields({ isRequired }: { readonly isRequired: boolean }) {
  const t = useTranslate()
  const changes = CHANGES.filter((change) => change !== 'turn_off' || !isRequired)
  return (
    <>
      <RadioGroup
        name="intent"
        label={t('twofactor:manage.what')}
        hint={isRequired ? t('twofactor:manage.cannotTurnOff') : undefined}
        defaultValue="new_codes"
        options={changes.map((change) => ({ value: change, label: t(`twofactor:manage.${change}`) }))}
      />
      <PasswordField />
      <SecondCodeField />
      <SubmitButton>{t('twofactor:manage.submit')}</SubmitButton>
    </>
  )
}
