import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { Fold } from '~/ui/layout/fold'

type SendComparisonProps = {
  readonly markets: readonly string[]
  readonly requestId: string
  readonly reply: FormReply | undefined
}

/** The comparison as a message to the advisor, with a word of one's own. */
export function SendComparison({ markets, requestId, reply }: SendComparisonProps) {
  const t = useTranslate()
  return (
    <Fold label={t('plan:send.heading')} isOpen={reply !== undefined}>
      <PageForm id="send" requestId={requestId} reply={reply}>
        {markets.map((iso2) => (
          <input key={iso2} type="hidden" name="markets[]" value={iso2} />
        ))}
        <TextArea name="note" label={t('plan:send.note')} hint={t('plan:send.hint')} rows={3} isOptional />
        <SubmitButton>{t('plan:send.submit')}</SubmitButton>
      </PageForm>
    </Fold>
  )
}
