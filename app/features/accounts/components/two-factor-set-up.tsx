import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { QrCode } from '~/ui/data/qr-code'
import { RowButton } from '~/ui/form/row-button'
import { RowForm } from '~/ui/form/row-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { SectionHeading } from '~/ui/layout/headings'
import type { TwoFactorView } from '../two-factor-queries.server'
import { PasswordField } from './password-field'

/** Fields of the form that begins the set-up. */
export function StartFields() {
  const t = useTranslate()
  return (
    <>
      <p className="my-4 max-w-measure">{t('twofactor:start.app')}</p>
      <input type="hidden" name="intent" value="start" />
      <PasswordField />
      <SubmitButton>{t('twofactor:start.submit')}</SubmitButton>
    </>
  )
}

type DeviceProps = { readonly setUp: NonNullable<TwoFactorView['setUp']>; readonly next: string }

/** What the app has to learn, by camera or by hand. The form that confirms it comes along as a child. */
export function NewDevice({ setUp, next, children }: DeviceProps & { readonly children: ReactNode }) {
  const t = useTranslate()
  return (
    <section>
      <SectionHeading>{t('twofactor:setUp.heading')}</SectionHeading>
      <p className="my-4 max-w-measure">{t('twofactor:setUp.scan')}</p>
      <QrCode code={setUp.qr} label={t('twofactor:setUp.qr')} look="screen" />
      <p className="mt-4">
        <a href={setUp.address}>{t('twofactor:setUp.open')}</a>
      </p>
      <p className="mt-4 max-w-measure text-ink-soft">{t('twofactor:setUp.secret')}</p>
      <p className="mt-1 mb-6 font-mono text-lead break-words">{inGroups(setUp.secret)}</p>
      {children}
      <div className="mt-4">
        <RowForm intent="cancel" fields={{ next }}>
          <RowButton name={t('twofactor:setUp.cancel')}>{t('twofactor:setUp.cancel')}</RowButton>
        </RowForm>
      </div>
    </section>
  )
}

export function ConfirmFields() {
  const t = useTranslate()
  return (
    <>
      <input type="hidden" name="intent" value="confirm" />
      <TextField
        name="code"
        label={t('twofactor:appCode.label')}
        hint={t('twofactor:appCode.hint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        width="short"
      />
      <SubmitButton>{t('twofactor:setUp.submit')}</SubmitButton>
    </>
  )
}

function inGroups(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ')
}
