import { MODE_QUESTIONS, ORDER_TYPES } from '~/domain/channel/supervision-mode'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { FactGrid } from '~/ui/data/facts'
import { RadioGroup } from '~/ui/form/choice-group'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import type { KnownTyped, TypedAnswers } from '../schema'

type ModeQuestionsProps = {
  readonly answers: TypedAnswers | null
  /** What the record has said already: shown, and not asked again. */
  readonly known: readonly KnownTyped[]
  readonly reply: FormReply | undefined
  readonly held: FormReply['values'] | null
}

/** Questions about one shipment; asking for advice stores nothing. */
export function ModeQuestions({ answers, known, reply, held }: ModeQuestionsProps) {
  const t = useTranslate()
  const yesNo = [
    { value: 'yes', label: t('common:yes') },
    { value: 'no', label: t('common:no') },
  ]
  const orderTypes = ORDER_TYPES.map((type) => ({
    value: type,
    label: t(`channels:questions.order_type.options.${type}`),
  }))
  const asked = MODE_QUESTIONS.filter((question) => !known.some((one) => one.question === question))
  return (
    <>
      <Known known={known} />
      {asked.length > 0 && (
        <PageForm
          reply={reply}
          held={held}
          loadSchema={() => import('../schema').then((module) => module.answersSchema)}
        >
          <input type="hidden" name="intent" value="advise" />
          {known.map(({ question, answer }) => (
            <input key={question} type="hidden" name={question} value={answer} />
          ))}
          {asked.map((question) => (
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
      )}
    </>
  )
}

function Known({ known }: Pick<ModeQuestionsProps, 'known'>) {
  const t = useTranslate()
  if (known.length === 0) return null
  const said = ({ question, answer }: KnownTyped) =>
    question === 'order_type' && answer !== 'yes' && answer !== 'no'
      ? t(`channels:questions.order_type.options.${answer}`)
      : t(answer === 'yes' ? 'common:yes' : 'common:no')
  return (
    <section className="mb-8">
      <h2 className="text-lead">{t('channels:mode.knownHeading')}</h2>
      <FactGrid
        facts={known.map((one) => ({
          label: t(`channels:questions.${one.question}.label`),
          value: t('channels:mode.knownFrom', { answer: said(one), from: t(`channels:known.${one.from}`) }),
        }))}
      />
    </section>
  )
}
