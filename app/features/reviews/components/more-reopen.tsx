import { REOPEN_REASONS } from '~/domain/application/events'
import { useTranslate } from '~/i18n/use-translate'
import { SelectField } from '~/ui/form/select-field'
import type { MoreProps } from './more'
import { FoldedForm } from './more-form'

/** For leads: a decision is opened again, or it says why it cannot be. */
export function Reopen(props: MoreProps) {
  const t = useTranslate()
  const { closedFor } = props.casework
  if (closedFor) return <p className="max-w-measure text-ink-soft">{t(`casework:reopen.not.${closedFor}`)}</p>
  return (
    <FoldedForm {...props} intent="reopen" heading={t('casework:reopen.heading')} send={t('casework:reopen.send')}>
      <p className="mb-3 max-w-measure text-ink-soft">{t('casework:reopen.hint')}</p>
      <SelectField
        name="reason"
        label={t('casework:reopen.reason')}
        options={REOPEN_REASONS.map((value) => ({ value, label: t(`casework:reopen.reasons.${value}`) }))}
      />
    </FoldedForm>
  )
}
