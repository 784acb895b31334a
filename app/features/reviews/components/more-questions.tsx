import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { WrittenText } from '~/ui/data/written-text'
import { SelectField } from '~/ui/form/select-field'
import { TextArea } from '~/ui/form/text-area'
import type { Question } from '../casework-queries.server'
import type { MoreProps } from './more'
import { FoldedForm, MoreForm } from './more-form'

export function AskColleague(props: MoreProps) {
  const t = useTranslate()
  return (
    <FoldedForm {...props} intent="ask_colleague" heading={t('casework:ask.heading')} send={t('casework:ask.send')}>
      <p className="mb-3 max-w-measure text-ink-soft">{t('casework:ask.hint')}</p>
      <SelectField
        name="colleagueId"
        label={t('casework:ask.who')}
        options={props.casework.colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea name="text" label={t('casework:ask.text')} hint={t('casework:internalHint')} rows={3} />
    </FoldedForm>
  )
}

/** What colleagues were asked and what they said, oldest first. */
export function Questions(props: MoreProps) {
  const t = useTranslate()
  return (
    <section aria-labelledby="questions">
      <h2 id="questions" className="text-lead">
        {t('casework:questions.heading')}
      </h2>
      <ul>
        {props.casework.questions.map((question) => (
          <li key={question.id} className="border-b border-line py-4">
            <Asked question={question} />
            {question.mayAnswer && (
              <div className="mt-3">
                <MoreForm {...props} intent="answer_colleague" of={question.id} send={t('casework:answer.send')}>
                  <TextArea name="text" label={t('casework:answer.text')} hint={t('casework:internalHint')} rows={3} />
                </MoreForm>
              </div>
            )}
            {question.mayWithdraw && (
              <FoldedForm
                {...props}
                intent="withdraw_question"
                of={question.id}
                heading={t('casework:withdraw.heading')}
                send={t('casework:withdraw.send')}
              >
                <p className="mb-3 max-w-measure text-ink-soft">{t('casework:withdraw.hint')}</p>
              </FoldedForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Asked({ question }: { readonly question: Question }) {
  const t = useTranslate()
  const format = useFormat()
  const { asker, colleague, answeredBy, answeredAt, isGone, isWithdrawn } = question
  return (
    <>
      <p className="text-small text-ink-soft">
        {t('casework:questions.asked', { asker, colleague, when: format.dateTime(question.askedAt) })}
      </p>
      <WrittenText {...question.question} />
      {answeredAt && isWithdrawn && (
        <p className="mt-1 text-small text-ink-soft">
          {t('casework:questions.withdrawn', { who: answeredBy ?? '', when: format.dateTime(answeredAt) })}
        </p>
      )}
      {answeredAt && !isWithdrawn && (
        <div className="mt-2 border-s-4 border-line-strong ps-3">
          <p className="text-small text-ink-soft">
            {t('casework:questions.answered', { who: answeredBy ?? '', when: format.dateTime(answeredAt) })}
          </p>
          <WrittenText {...question.answer} />
        </div>
      )}
      {!answeredAt && (
        <p className="mt-1 text-small font-semibold text-theirs">
          {t(isGone ? 'casework:questions.gone' : 'casework:questions.open', { colleague })}
        </p>
      )}
    </>
  )
}
