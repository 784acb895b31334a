import type { FormReply } from '~/i18n/message-key'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { WrittenText } from '~/ui/data/written-text'
import { Notice } from '~/ui/feedback/notice'
import type { Casework } from '../casework-queries.server'
import { Resume } from './more-hold'
import { PendingDecision } from './take-back'

type CaseBannersProps = {
  /** Of the forms around the case. */
  readonly reply?: FormReply
  readonly casework: Pick<
    Casework,
    'hold' | 'decision' | 'escalation' | 'questions' | 'rejectionBy' | 'appeal' | 'may' | 'version' | 'requestId'
  >
}

/** What a case waits for, before anything else is read on its page. */
export function CaseBanners({ casework, reply }: CaseBannersProps) {
  const t = useTranslate()
  const format = useFormat()
  const { hold, escalation, rejectionBy, appeal } = casework
  const open = casework.questions.filter(({ answeredAt }) => answeredAt === null)
  const gone = [...new Set(open.flatMap(({ isGone, colleague }) => (isGone ? [colleague] : [])))]
  return (
    <>
      {hold && (
        <Notice
          heading={t('casework:banner.hold', {
            date: format.date(hold.until),
            reason: t(`applications:holdReasons.${hold.reason}`),
          })}
        >
          <p>{t('casework:banner.holdHint')}</p>
          {casework.may.includes('resume') && <Resume casework={casework} reply={reply} />}
        </Notice>
      )}
      <PendingDecision casework={casework} reply={reply} />
      {rejectionBy && (
        <Notice heading={t('casework:banner.rejection', { who: rejectionBy })}>
          <p>{t('casework:banner.rejectionHint')}</p>
        </Notice>
      )}
      {escalation?.isByReaders && (
        <Notice tone="warn" heading={t('casework:banner.disagreement')}>
          {escalation.own && <p>{t(`casework:banner.own.${escalation.own}`)}</p>}
        </Notice>
      )}
      {escalation?.words && <Escalated words={escalation.words} />}
      {open.length > 0 && (
        <Notice
          heading={t('casework:banner.question', {
            who: format.list([...new Set(open.map(({ colleague }) => colleague))]),
          })}
        >
          <p>{t('casework:banner.questionHint')}</p>
          {gone.length > 0 && <p>{t('casework:banner.questionGone', { who: format.list(gone) })}</p>}
        </Notice>
      )}
      {appeal && !appeal.answer && (
        <Notice tone="warn" heading={t('casework:banner.appeal', { item: appeal.item })}>
          <WrittenText {...appeal.reason} />
          <p>{t('casework:banner.appealHint')}</p>
        </Notice>
      )}
    </>
  )
}

function Escalated({ words }: { readonly words: Casework['remarks'][number] }) {
  const t = useTranslate()
  return (
    <Notice tone="warn" heading={t('casework:banner.escalated')}>
      <p>
        {t('casework:banner.escalatedBy', { who: words.who, reason: t(`casework:why.${words.reason ?? 'other'}`) })}
      </p>
      <WrittenText text={words.text} language={words.language} />
    </Notice>
  )
}
