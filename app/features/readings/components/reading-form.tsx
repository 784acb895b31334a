import { READINGS } from '~/domain/application/events'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { Notice } from '~/ui/feedback/notice'
import { RadioGroup } from '~/ui/form/choice-group'
import { NoPageForm } from '~/ui/form/no-page-form'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import type { ReadingPage } from '../reading-queries.server'

export function ReadingHeading({
  page,
}: {
  readonly page: Pick<ReadingPage, 'firm' | 'facts' | 'stageTitle' | 'round' | 'due' | 'isOpen'>
}) {
  const t = useTranslate()
  return (
    <div className="mb-4">
      <p className="text-ink-soft">
        {page.round > 1 ? `${page.stageTitle} · ${t('reviews:queue.round', { round: page.round })}` : page.stageTitle}
      </p>
      <h1 className="text-title">{page.firm}</h1>
      <p className="mt-1 text-ink-soft">{page.facts}</p>
      <p className="mt-3 max-w-measure">{t('casework:reading.lead')}</p>
      {page.isOpen && <p className="mt-1">{t('casework:reading.due', { due: page.due })}</p>}
    </div>
  )
}

type ReadingFormProps = {
  readonly page: Pick<ReadingPage, 'requestId'>
  readonly reply?: FormReply
  readonly held: FormReply['values'] | null
}

/** The reader's own answer and why. */
export function ReadingForm({ page, reply, held }: ReadingFormProps) {
  const t = useTranslate()
  return (
    <section aria-labelledby="reading" className="mt-8">
      <h2 id="reading" className="mb-3 text-lead">
        {t('casework:reading.heading')}
      </h2>
      <PageForm reply={reply} held={held} requestId={page.requestId}>
        <RadioGroup
          name="reading"
          label={t('casework:reading.question')}
          options={READINGS.map((value) => ({ value, label: t(`casework:readings.${value}`) }))}
        />
        <TextArea name="note" label={t('casework:reading.note')} hint={t('casework:reading.noteHint')} rows={3} />
        <SubmitButton>{t('casework:reading.send')}</SubmitButton>
      </PageForm>
    </section>
  )
}

export function ReadingClosed() {
  const t = useTranslate()
  return (
    <Notice heading={t('casework:reading.closed')}>
      <p>{t('casework:reading.closedHint')}</p>
      <NoPageForm />
    </Notice>
  )
}
