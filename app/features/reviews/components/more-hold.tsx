import { HOLD_REASONS } from '~/domain/application/events'
import { useTranslate } from '~/i18n/use-translate'
import { DateField } from '~/ui/form/date-field'
import { SelectField } from '~/ui/form/select-field'
import type { MoreProps } from './more'
import { FoldedForm, MoreForm, type MoreFormProps } from './more-form'

export function Hold(props: MoreProps) {
  const t = useTranslate()
  return (
    <FoldedForm {...props} intent="hold" heading={t('casework:hold.heading')} send={t('casework:hold.send')}>
      <p className="mb-3 max-w-measure text-ink-soft">{t('casework:hold.hint')}</p>
      <SelectField
        name="reason"
        label={t('casework:hold.reason')}
        options={HOLD_REASONS.map((value) => ({ value, label: t(`applications:holdReasons.${value}`) }))}
      />
      <DateField kind="due" name="until" label={t('casework:hold.until')} hint={t('casework:hold.untilHint')} />
    </FoldedForm>
  )
}

/** Beside what it ends: nothing can be decided before. */
export function Resume(props: Pick<MoreFormProps, 'casework' | 'reply'>) {
  const t = useTranslate()
  return <MoreForm {...props} intent="resume" send={t('casework:resume.send')} />
}
