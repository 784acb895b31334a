import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { RadioGroup } from '~/ui/form/choice-group'
import { SubmitButton } from '~/ui/form/submit-button'
import { Fold } from '~/ui/layout/fold'
import type { ProductRankingPage } from '../product-page-queries.server'

type Questions = NonNullable<ProductRankingPage['questions']>

/** What would change the order, where it is read; `children` is the form around the fields. */
export function OrderQuestions({
  questions,
  children,
}: {
  readonly questions: Questions
  readonly children: ReactNode
}) {
  const t = useTranslate()
  const { open, answered } = questions
  if (open.length + answered.length === 0) return null
  return (
    <Fold
      id="questions"
      isPrinted
      label={t('ranking:questions.heading')}
      end={t('ranking:questions.count', { count: open.length })}
    >
      <p className="mb-4 max-w-measure text-small text-ink-soft">
        {t(open.length > 0 ? 'ranking:questions.lead' : 'ranking:questions.none')}
      </p>
      {children}
    </Fold>
  )
}

export function OrderQuestionFields({
  questions: { open, answered },
  isLocked = false,
}: {
  readonly questions: Questions
  readonly isLocked?: boolean
}) {
  const t = useTranslate()
  const options = (['yes', 'no', 'open'] as const).map((value) => ({ value, label: t(`ranking:questions.${value}`) }))
  const shared = { options, isLocked, arrangement: 'row' } as const
  return (
    <>
      <div className="grid gap-x-10 md:grid-cols-2">
        {open.map(({ condition, name, moves }) => (
          <RadioGroup {...shared} key={condition} name={condition} label={name} hint={moves} defaultValue="open" />
        ))}
      </div>
      {answered.length > 0 && (
        <Fold isInner isPrinted label={t('ranking:questions.answered')} end={answered.length}>
          <div className="grid gap-x-10 md:grid-cols-2">
            {answered.map(({ condition, name, answer }) => (
              <RadioGroup
                {...shared}
                key={condition}
                name={condition}
                label={name}
                defaultValue={answer ? 'yes' : 'no'}
              />
            ))}
          </div>
        </Fold>
      )}
      {!isLocked && (
        <div className="mt-6 print:hidden">
          <SubmitButton>{t('ranking:questions.submit')}</SubmitButton>
        </div>
      )}
    </>
  )
}

/** Sent with GET: the answers stand in the address beside the weights and the day, and nothing is kept. */
export function GuestQuestions({ page }: { readonly page: ProductRankingPage }) {
  const { questions, carried, weights, isDefault } = page
  if (!questions) return null
  const hidden = [
    ...carried.filter(([name]) => name === 'day'),
    ...(isDefault ? [] : weights.map(({ criterion, weight }) => [criterion, String(weight)] as const)),
  ]
  return (
    <OrderQuestions questions={questions}>
      <Form key={JSON.stringify(questions)} method="get" action="#questions" preventScrollReset>
        {hidden.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <OrderQuestionFields questions={questions} />
      </Form>
    </OrderQuestions>
  )
}
