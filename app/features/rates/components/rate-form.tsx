import { fromRate, usualDayOf } from '~/domain/outcome/exchange'
import type { FormReply } from '~/i18n/message-key'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { DateField } from '~/ui/form/date-field'
import { FieldGrid } from '~/ui/form/field-grid'
import { PageForm } from '~/ui/form/page-form'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { FOREIGN } from '../foreign'

export type RateFormProps = {
  readonly reply: FormReply | null | undefined
  readonly held: FormReply['values'] | null
  readonly month: string
  readonly currency: string
  /** What counts now for this month and currency. */
  readonly present: { readonly id: string; readonly yuan: bigint; readonly day: string; readonly source: string } | null
}

/** Enters a rate, or corrects one: what was there stays readable below. */
export function RateForm({ reply, held, month, currency, present }: RateFormProps) {
  const t = useTranslate()
  const format = useFormat()
  const loadSchema = () => import('../schema').then((module) => module.rateSchema)
  return (
    <PageForm key={`${month}${currency}`} reply={reply} held={held} loadSchema={loadSchema}>
      <input type="hidden" name="shownRate" value={reply?.values.shownRate?.[0] ?? present?.id ?? ''} />
      {present && (
        <p className="mb-4 max-w-measure">
          {t('rates:form.present', { month: format.month(month), currency, yuan: fromRate(present.yuan) })}
        </p>
      )}
      <FieldGrid>
        <TextField
          name="month"
          label={t('rates:form.month')}
          hint={t('rates:form.monthHint')}
          defaultValue={month}
          width="medium"
        />
        <SelectField
          name="currency"
          label={t('rates:form.currency')}
          options={FOREIGN.map((currency) => ({ value: currency, label: currency }))}
          defaultValue={currency}
          width="medium"
        />
        <TextField
          name="yuan"
          label={t('rates:form.yuan')}
          hint={t('rates:form.yuanHint')}
          inputMode="decimal"
          autoComplete="off"
          defaultValue={present ? fromRate(present.yuan) : undefined}
          width="medium"
        />
        <DateField
          name="day"
          label={t('rates:form.day')}
          hint={t('rates:form.dayHint')}
          defaultValue={present?.day ?? usualDayOf(month)}
        />
        <TextField
          name="source"
          label={t('rates:form.source')}
          hint={t('rates:form.sourceHint', { usual: t('rates:form.usualSource') })}
          defaultValue={present?.source}
        />
      </FieldGrid>
      <SubmitButton name="intent" value="enter">
        {t('rates:form.submit')}
      </SubmitButton>
    </PageForm>
  )
}
