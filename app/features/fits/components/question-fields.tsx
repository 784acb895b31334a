import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { RadioGroup } from '~/ui/form/choice-group'
import { Fold } from '~/ui/layout/fold'
import type { RequirementsView } from '../requirement-queries.server'

export type ShownAnswer = RequirementsView['answers'][number] & {
  readonly who: string | null
  /** ISO 8601 */
  readonly at: string | null
}

type QuestionFieldsProps = {
  readonly questions: RequirementsView['questions']
  readonly answers: readonly ShownAnswer[]
  readonly isLocked: boolean
}

/** A first glance should not be a questionnaire. */
const SHOWN_AT_ONCE = 6

/** Open questions first, most requirements first; the answers so far can be changed beside them. */
export function QuestionFields({ questions, answers, isLocked }: QuestionFieldsProps) {
  const t = useTranslate()
  const format = useFormat()
  const options = [
    { value: 'yes', label: t('fits:questions.yes') },
    { value: 'no', label: t('fits:questions.no') },
    { value: 'open', label: t('fits:questions.open') },
  ]
  const field = ({ condition, name, decides, isOfMarket }: RequirementsView['questions'][number]) => (
    <RadioGroup
      key={condition}
      name={condition}
      label={name}
      hint={[isOfMarket && t('fits:questions.ofMarket'), t('fits:questions.decides', { names: decides })]
        .filter(Boolean)
        .join(' · ')}
      options={options}
      defaultValue="open"
      arrangement="row"
      isLocked={isLocked}
    />
  )
  const isOfCode = answers.every(({ origin }) => origin === 'code')
  const [first, rest] = [questions.slice(0, SHOWN_AT_ONCE), questions.slice(SHOWN_AT_ONCE)]
  return (
    <>
      <div className="grid gap-x-10 md:grid-cols-2">{first.map(field)}</div>
      {rest.length > 0 && (
        <Fold label={t('fits:questions.more')} end={rest.length}>
          <div className="grid gap-x-10 md:grid-cols-2">{rest.map(field)}</div>
        </Fold>
      )}
      {answers.length > 0 && (
        <Fold label={t(isOfCode ? 'fits:questions.settled' : 'fits:questions.given')} end={answers.length}>
          <div className="grid gap-x-10 md:grid-cols-2">
            {answers.map(({ condition, name, answer, origin, who, at }) => (
              <RadioGroup
                key={condition}
                name={condition}
                label={name}
                hint={saidBy({ origin, who, at })}
                options={options}
                defaultValue={answer ? 'yes' : 'no'}
                arrangement="row"
                isLocked={isLocked}
              />
            ))}
          </div>
        </Fold>
      )}
    </>
  )

  function saidBy({ origin, who, at }: Pick<ShownAnswer, 'origin' | 'who' | 'at'>): string | undefined {
    if (origin === 'code') return t('fits:questions.ofCode')
    if (origin === 'record') return t('fits:questions.ofRecord')
    return at ? t('fits:questions.by', { who: who ?? '', at: format.dateTime(at) }) : undefined
  }
}
