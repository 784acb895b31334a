import { MODE_QUESTIONS, ORDER_TYPES } from '~/domain/channel/supervision-mode'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { RadioGroup } from '~/ui/form/choice-group'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import type { TypedAnswers } from '../schema'

type ModeQuestionsProps = {
  readonly answers: TypedAnswers | null
  readonly reply: FormReply | undefined
  readonly held: FormReply['values'] | null
}

/** Five questions about one shipment; asking for advice stores nothing. */
export function ModeQuestions({ answers, reply, held }: ModeQuestionsProps) {
  const t = useTranslate()
  const yesNo = [
    { value: 'yes', label: t('common:yes') },
    { value: 'no', label: t('common:no') },
  ]
  const orderTypes = ORDER_TYPES.map((type) => ({
    value: type,
    label: t(`channels:questions.order_type.options.${type}`),
  }))
  return (
    <PageForm reply={reply} held={held} loadSchema={() => import('../schema').then((module) => module.answersSchema)}>
      <input type="hidden" name="intent" value="advise" />
      {MODE_QUESTIONS.map((question) => (
        <RadioGroup
          key={question}
          name={question}
          label={t(`channels:questions.${question}.label`)}
          hint={t(`channels:questions.${question}.hint`)}
          options={question === 'order_type' ? orderTypes : yesNo}
          arrangement={question === 'order_type' ? 'stack' : 'row'}
          defaultValue={answers?.[question]}
        />
      ))}
      <SubmitButton tone={answers ? 'quiet' : 'primary'}>{t('channels:mode.advise')}</SubmitButton>
    </PageForm>
  )
}
