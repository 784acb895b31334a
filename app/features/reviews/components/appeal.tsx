import type { Written } from '~/domain/message/written'
import { useTranslate } from '~/i18n/use-translate'
import { Facts } from '~/ui/data/facts'
import { WrittenText } from '~/ui/data/written-text'
import { RadioGroup } from '~/ui/form/choice-group'
import { TextArea } from '~/ui/form/text-area'
import type { Appeal } from '../casework-queries.server'
import type { MoreProps } from './more'
import { MoreForm } from './more-form'

/** The one item a firm asked to be looked at again: what was said of it, why the firm asks, and the answer. */
export function AppealSection({ look, ...props }: MoreProps & { readonly look: Appeal }) {
  const t = useTranslate()
  const { answer } = look
  const facts = [
    { label: t('casework:appeal.item'), value: look.item },
    ...(answer ? [] : [{ label: t('casework:appeal.remark'), value: <Said first={look.remark} said={look.note} /> }]),
    { label: t('casework:appeal.reason'), value: <WrittenText {...look.reason} /> },
    ...(answer
      ? [
          {
            label: t('casework:appeal.answer', { who: answer.who }),
            value: <Said first={t(`casework:appeal.${answer.isUpheld ? 'stands' : 'withdrawn'}`)} said={answer} />,
          },
        ]
      : []),
  ]
  return (
    <section aria-labelledby="appeal">
      <h2 id="appeal" className="text-lead">
        {t('casework:appeal.heading')}
      </h2>
      <div className="my-3">
        <Facts facts={facts} />
      </div>
      {look.isOwnVerdict && <p className="max-w-measure text-ink-soft">{t('casework:appeal.own')}</p>}
      {look.mayAnswer && (
        <MoreForm {...props} intent="answer_appeal" send={t('casework:appeal.send')}>
          <RadioGroup
            name="outcome"
            label={t('casework:appeal.question')}
            options={(['stands', 'withdrawn'] as const).map((value) => ({
              value,
              label: t(`casework:appeal.${value}`),
            }))}
          />
          <TextArea name="text" label={t('casework:appeal.text')} hint={t('casework:appeal.textHint')} rows={3} />
        </MoreForm>
      )}
    </section>
  )
}

/** What the portal says of it, and below it what somebody wrote. */
function Said({ first, said }: { readonly first: string; readonly said: Written }) {
  return (
    <>
      {first}
      {said.text && <WrittenText text={said.text} language={said.language} />}
    </>
  )
}
