import type { ReactNode } from 'react'
import type { FormReply } from '~/i18n/message-key'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { WrittenText } from '~/ui/data/written-text'
import { Notice } from '~/ui/feedback/notice'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import type { Casework } from '../casework-queries.server'
import type { DoneNotice } from '../notice-queries.server'
import { isReplyTo, MoreForm } from './more-form'

const INTENT = 'take_back_decision'

type PendingProps = {
  readonly reply?: FormReply
  readonly casework: Pick<Casework, 'decision' | 'may' | 'version' | 'requestId'>
}

/** What was decided and goes out by itself in a few minutes, with the way back; or why there is no way back any more. */
export function PendingDecision({ casework, reply }: PendingProps) {
  const t = useTranslate()
  const format = useFormat()
  const { decision } = casework
  if (!decision)
    return isReplyTo(reply, { intent: INTENT }) ? <PageForm id={INTENT} reply={reply} children={null} /> : null
  return (
    <Notice
      heading={t(`casework:banner.decision.${decision.kind}`, {
        who: decision.who,
        time: format.time(decision.goesOutAt),
      })}
    >
      {decision.summary.text && <WrittenText {...decision.summary} />}
      <p>{t('casework:banner.decisionHint')}</p>
      {casework.may.includes(INTENT) && (
        <MoreForm casework={casework} reply={reply} intent={INTENT} send={t('casework:takeBack.send')} />
      )}
    </Notice>
  )
}

type DoneProps = { readonly notice: DoneNotice; readonly children?: ReactNode }

/** What has just been done, on whichever page one came to after it, and how to undo it while that is possible. */
export function Done({ notice: { heading, takeBack }, children }: DoneProps) {
  const t = useTranslate()
  return (
    <Notice tone="success" role="status" heading={heading}>
      {takeBack && (
        <>
          <p>{t('reviews:notice.goesOutHint')}</p>
          <PageForm id="take-back" action={takeBack.to} requestId={takeBack.requestId}>
            <input type="hidden" name="expectedVersion" value={takeBack.version} />
            <SubmitButton name="intent" value={INTENT} tone="quiet">
              {t('casework:takeBack.send')}
            </SubmitButton>
          </PageForm>
        </>
      )}
      {children}
    </Notice>
  )
}
