import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { WrittenText } from '~/ui/data/written-text'
import { SelectField } from '~/ui/form/select-field'
import { TextArea } from '~/ui/form/text-area'
import type { Casework } from '../casework-queries.server'
import type { MoreProps } from './more'
import { FoldedForm, MoreForm } from './more-form'

const REASONS = ['rule_unclear', 'suspicion', 'conflict', 'other'] as const

export function Escalate(props: MoreProps) {
  const t = useTranslate()
  return (
    <FoldedForm
      {...props}
      intent="escalate"
      heading={t('casework:escalate.heading')}
      send={t('casework:escalate.send')}
    >
      <SelectField
        name="reason"
        label={t('casework:escalate.reason')}
        options={REASONS.map((value) => ({ value, label: t(`casework:why.${value}`) }))}
      />
      <TextArea name="text" label={t('casework:escalate.text')} hint={t('casework:internalHint')} rows={3} />
    </FoldedForm>
  )
}

/** In sight: somebody waits for it. */
export function Settle(props: MoreProps) {
  const t = useTranslate()
  return (
    <MoreForm {...props} intent="settle_escalation" send={t('casework:settle.send')}>
      <TextArea name="text" label={t('casework:settle.text')} hint={t('casework:internalHint')} rows={3} />
    </MoreForm>
  )
}

/** What was put to lead advisors and what they said, oldest first. */
export function Remarks({ remarks }: Pick<Casework, 'remarks'>) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <section aria-labelledby="remarks">
      <h2 id="remarks" className="text-lead">
        {t('casework:remarks.heading')}
      </h2>
      <ul>
        {remarks.map(({ isAnswer, reason, text, language, who, at }) => (
          <li key={at} className="border-b border-line py-3">
            <p className="text-small text-ink-soft">
              {isAnswer
                ? t('casework:remarks.settled', { who, when: format.dateTime(at) })
                : t('casework:remarks.escalated', {
                    ...{ who, when: format.dateTime(at), reason: t(`casework:why.${reason ?? 'other'}`) },
                  })}
            </p>
            <WrittenText text={text} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}
