import { Link } from '@remix-run/react'
import type { FormReply } from '~/i18n/message-key'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { Notice } from '~/ui/feedback/notice'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { Fold } from '~/ui/layout/fold'
import type { FlagView } from '../flag-queries.server'

type FlagQuestionsProps = {
  readonly flags: FlagView
  readonly mayEdit: boolean
  readonly toProfile: string
  readonly reply: FormReply | undefined
}

/** The code says one thing and the profile another: mend one of them, or say why. */
export function FlagQuestions({ flags, mayEdit, toProfile, reply }: FlagQuestionsProps) {
  const t = useTranslate()
  return (
    <>
      {flags.open.map((one) => (
        <Notice key={`${one.flag} ${one.kind}`} tone="warn" heading={one.question}>
          {one.because.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {mayEdit && (
            <>
              <p>
                {t('products:flags.mend')} <Link to={toProfile}>{t('products:flags.toProfile')}</Link>
              </p>
              <WhyForm one={one} reply={reply?.values.flag?.[0] === one.flag ? reply : undefined} />
            </>
          )}
        </Notice>
      ))}
      <SaidList said={flags.said} />
    </>
  )
}

type WhyFormProps = { readonly one: FlagView['open'][number]; readonly reply: FormReply | undefined }

function WhyForm({ one: { flag, kind, hs6 }, reply }: WhyFormProps) {
  const t = useTranslate()
  return (
    <PageForm id={`why-${flag}`} reply={reply}>
      <input type="hidden" name="intent" value="flag-reason" />
      <input type="hidden" name="flag" value={flag} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="shownHs6" value={hs6} />
      <TextArea name="flagReason" label={t('products:flags.reason')} hint={t('products:flags.reasonHint')} rows={2} />
      <SubmitButton tone="quiet">{t('products:flags.submit')}</SubmitButton>
    </PageForm>
  )
}

function SaidList({ said }: Pick<FlagView, 'said'>) {
  const t = useTranslate()
  const format = useFormat()
  if (said.length === 0) return null
  return (
    <div className="mt-4">
      <Fold label={t('products:flags.heading')} end={said.length}>
        <ul className="flow">
          {said.map(({ id, about, reason, who, at }) => (
            <li key={id}>
              <span className="font-semibold">{about}</span>
              <span className="block whitespace-pre-line">{reason}</span>
              <span className="block text-small text-ink-soft">
                {who} · <time dateTime={at}>{format.dateTime(at)}</time>
              </span>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  )
}

type FlagRemindersProps = {
  readonly questions: readonly {
    readonly id: string
    readonly name: string
    readonly code: string
    readonly flag: string
    readonly question: string
  }[]
  readonly toProduct: (id: string) => string
}

/** Beside the flags themselves: which products ask why. */
export function FlagReminders({ questions, toProduct }: FlagRemindersProps) {
  const t = useTranslate()
  if (questions.length === 0) return null
  return (
    <Notice tone="warn" heading={t('firms:profile.flagReminder')}>
      <ul className="list-disc ps-5">
        {questions.map(({ id, name, code, flag, question }) => (
          <li key={`${id} ${flag}`}>
            <Link to={toProduct(id)}>
              {name} ({code})
            </Link>{' '}
            {question}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
