import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { WrittenText } from '~/ui/data/written-text'
import { Notice } from '~/ui/feedback/notice'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import type { AppealView } from '../appeal-queries.server'

type AskProps = {
  readonly item: { readonly itemId: string; readonly label: string }
  readonly version: number
  readonly requestId: string
  readonly reply?: FormReply
}

/** Folded away beside the item: the remark is right more often than not. */
export function AppealForm({ item, version, requestId, reply }: AskProps) {
  const t = useTranslate()
  const own = reply?.values.itemId?.[0] === item.itemId ? reply : undefined
  return (
    <details className="mt-2 print:hidden" open={own ? true : undefined}>
      <summary className="min-h-8 py-1 text-sea underline">{t('applications:appeal.heading')}</summary>
      <p className="my-3 max-w-measure text-ink-soft">{t('applications:appeal.hint')}</p>
      <PageForm id={`appeal-${item.itemId.replaceAll('.', '-')}`} reply={own} requestId={requestId}>
        <input type="hidden" name="expectedVersion" value={version} />
        <input type="hidden" name="itemId" value={item.itemId} />
        <TextArea
          name="text"
          label={t('applications:appeal.reason', { item: item.label })}
          rows={3}
          isOptional={false}
        />
        <SubmitButton name="intent" value="appeal" tone="quiet">
          {t('applications:appeal.ask')}
        </SubmitButton>
      </PageForm>
    </details>
  )
}

/** What was asked and what came of it; stays on the page for good. */
export function Appeal({ look }: { readonly look: AppealView }) {
  const t = useTranslate()
  return (
    <Notice
      tone={look.outcome === 'accepted' ? 'success' : 'info'}
      heading={t(`applications:appeal.${look.outcome}`, { item: look.label })}
    >
      <p className="text-ink-soft">{t('applications:appeal.yourReason')}</p>
      <WrittenText {...look.reason} />
      {look.answer.text && (
        <>
          <p className="mt-2 text-ink-soft">{t('applications:appeal.theirAnswer')}</p>
          <WrittenText {...look.answer} />
        </>
      )}
    </Notice>
  )
}
