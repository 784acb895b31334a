import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import type { Casework } from '../casework-queries.server'
import { AskColleague, Questions } from './more-questions'
import { Escalate, Remarks, Settle } from './more-escalate'
import { Hold } from './more-hold'
import { Readings } from './more-readings'
import { Reopen } from './more-reopen'
import { AppealSection } from './appeal'

export type MoreProps = { readonly casework: Casework; readonly reply?: FormReply }

/** What the reader may do with a case beside deciding it, and what others have said about it. */
export function More({ casework, reply }: MoreProps) {
  const t = useTranslate()
  const { may, questions, remarks, appeal, readings, closedFor } = casework
  const hasForms = may.some((command) => command !== 'resume' && command !== 'take_back_decision') || closedFor !== null
  if (!hasForms && !appeal && questions.length + remarks.length + readings.length === 0) return null
  const props = { casework, reply }
  return (
    <div className="mt-10 flow border-t border-line pt-5">
      {appeal && <AppealSection look={appeal} {...props} />}
      {readings.length > 0 && <Readings readings={readings} />}
      {remarks.length > 0 && <Remarks remarks={remarks} />}
      {questions.length > 0 && <Questions {...props} />}
      {hasForms && (
        <section aria-labelledby="more" className="flow print:hidden">
          <h2 id="more" className="text-lead">
            {t('casework:more')}
          </h2>
          {may.includes('settle_escalation') && <Settle {...props} />}
          {may.includes('hold') && <Hold {...props} />}
          {may.includes('ask_colleague') && <AskColleague {...props} />}
          {may.includes('escalate') && <Escalate {...props} />}
          {(may.includes('reopen') || closedFor) && <Reopen {...props} />}
        </section>
      )}
    </div>
  )
}
