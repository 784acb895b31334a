import { fromRate, usualDayOf } from '~/domain/outcome/exchange'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { DateField } from '~/ui/form/date-field'
import { FieldGrid } from '~/ui/form/field-grid'
import { PageForm } from '~/ui/form/page-form'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { FOREIGN } from '../schema'

export type RateFormProps = {
  readonly reply: FormReply | null | undefined
  readonly held: FormReply['values'] | null
  readonly proposal: { readonly month: string | null; readonly currency: string | null }
  readonly thisMonth: string
  /** What counts now, when it is to be corrected. */
  readonly present: { readonly yuan: bigint; readonly day: string; readonly source: string } | null
}

/** Enters a rate, or corrects one: what was there stays readable below. */
export function RateForm({ reply, held, proposal, thisMonth, present }: RateFormProps) {
  const t = useTranslate()
  const month = proposal.month ?? thisMonth
  const loadSchema = () => import('../schema').then((module) => module.rateSchema)
  return (
    <PageForm key={`${month}${proposal.currency}`} reply={reply} held={held} loadSchema={loadSchema}>
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
          defaultValue={proposal.currency ?? 'USD'}
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
          hint={t('rates:form.sourceHint')}
          defaultValue={present?.source ?? t('rates:form.usualSource')}
        />
      </FieldGrid>
      <SubmitButton name="intent" value="enter">
        {t('rates:form.submit')}
      </SubmitButton>
    </PageForm>
  )
}
