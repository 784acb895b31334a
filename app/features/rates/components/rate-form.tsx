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

type Present = {
  readonly id: string
  readonly yuan: bigint
  readonly day: string
  readonly source: string
  readonly isWithdrawn: boolean
}

export type RateFormProps = {
  readonly reply: FormReply | null | undefined
  readonly held: FormReply['values'] | null
  readonly month: string
  readonly currency: string
  /** What counts now for this month and currency. */
  readonly present: Present | null
}

/** Enters a rate, or corrects one: what was there stays readable below. */
export function RateForm({ reply, held, month, currency, present: newest }: RateFormProps) {
  const t = useTranslate()
  const format = useFormat()
  // A rate that was withdrawn is no proposal, but the page has shown its row.
  const present = newest?.isWithdrawn ? null : newest
  const loadSchema = () => import('../schema').then((module) => module.rateSchema)
  return (
    <PageForm key={`${month}${currency}`} reply={reply} held={held} loadSchema={loadSchema}>
      <input type="hidden" name="shownRate" value={reply?.values.shownRate?.[0] ?? newest?.id ?? ''} />
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
          kind="read"
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

type WithdrawFormProps = Pick<RateFormProps, 'reply' | 'month' | 'currency'> & { readonly present: Present }

/** Folded away: for a wrong rate whose right one is not known yet. */
export function WithdrawForm({ reply, month, currency, present }: WithdrawFormProps) {
  const t = useTranslate()
  const format = useFormat()
  const loadSchema = () => import('../schema').then((module) => module.withdrawalSchema)
  return (
    <details className="mt-6 max-w-measure border-t border-line pt-4" open={reply ? true : undefined}>
      <summary className="inline-block min-h-8 cursor-pointer py-1 text-sea">{t('rates:withdraw.heading')}</summary>
      <p className="my-3 text-small text-ink-soft">
        {t('rates:withdraw.hint', { month: format.month(month), currency, yuan: fromRate(present.yuan) })}
      </p>
      <PageForm id="withdraw" reply={reply} loadSchema={loadSchema}>
        <input type="hidden" name="month" value={month} />
        <input type="hidden" name="currency" value={currency} />
        <input type="hidden" name="shownRate" value={present.id} />
        <TextField name="reason" label={t('rates:withdraw.reason')} hint={t('rates:withdraw.reasonHint')} />
        <SubmitButton name="intent" value="withdraw" tone="quiet">
          {t('rates:withdraw.submit')}
        </SubmitButton>
      </PageForm>
    </details>
  )
}
