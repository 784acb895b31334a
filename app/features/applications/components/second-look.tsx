import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { WrittenText } from '~/ui/data/written-text'
import { Notice } from '~/ui/feedback/notice'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import type { SecondLookView } from '../look-queries.server'

type AskProps = {
  readonly item: { readonly itemId: string; readonly label: string }
  readonly version: number
  readonly requestId: string
  readonly reply?: FormReply
}

/** Folded away beside the item: the remark is right more often than not. */
export function AskSecondLook({ item, version, requestId, reply }: AskProps) {
  const t = useTranslate()
  const own = reply?.values.itemId?.[0] === item.itemId ? reply : undefined
  return (
    <details className="mt-2 print:hidden" open={own ? true : undefined}>
      <summary className="min-h-8 py-1 text-sea underline">{t('applications:secondLook.heading')}</summary>
      <p className="my-3 max-w-measure text-ink-soft">{t('applications:secondLook.hint')}</p>
      <PageForm id={`look-${item.itemId.replaceAll('.', '-')}`} reply={own} requestId={requestId}>
        <input type="hidden" name="expectedVersion" value={version} />
        <input type="hidden" name="itemId" value={item.itemId} />
        <TextArea
          name="text"
          label={t('applications:secondLook.reason', { item: item.label })}
          rows={3}
          isOptional={false}
        />
        <SubmitButton name="intent" value="ask_second_look" tone="quiet">
          {t('applications:secondLook.ask')}
        </SubmitButton>
      </PageForm>
    </details>
  )
}

/** What was asked and what came of it; stays on the page for good. */
export function SecondLook({ look }: { readonly look: SecondLookView }) {
  const t = useTranslate()
  return (
    <Notice
      tone={look.outcome === 'accepted' ? 'success' : 'info'}
      heading={t(`applications:secondLook.${look.outcome}`, { item: look.label })}
    >
      <p className="text-ink-soft">{t('applications:secondLook.yourReason')}</p>
      <WrittenText {...look.reason} />
      {look.answer.text && (
        <>
          <p className="mt-2 text-ink-soft">{t('applications:secondLook.theirAnswer')}</p>
          <WrittenText {...look.answer} />
        </>
      )}
    </Notice>
  )
}
