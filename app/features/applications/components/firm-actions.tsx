import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { Checkbox } from '~/ui/form/checkbox'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { SectionHeading } from '~/ui/layout/headings'

export function SubmitAgain({ reply, requestId }: { readonly reply?: FormReply; readonly requestId: string }) {
  const t = useTranslate()
  return (
    <section className="mt-8 print:hidden">
      <h2 className="mb-3 text-title">{t('applications:page.submitAgain')}</h2>
      <PageForm reply={reply} requestId={requestId}>
        <Checkbox name="declaration" label={t('applications:check.declaration')} />
        <SubmitButton name="intent" value="submit_again">
          {t('applications:page.submitAgain')}
        </SubmitButton>
      </PageForm>
    </section>
  )
}

export type WithdrawProps = {
  readonly reply?: FormReply
  readonly requestId: string
  readonly version: number
  readonly isMainForm: boolean
}

/** Folded away: it is rarely wanted, and never by accident. */
export function Withdraw({ reply, requestId, version, isMainForm }: WithdrawProps) {
  const t = useTranslate()
  return (
    <section className="mt-10 print:hidden">
      <SectionHeading>{t('applications:page.withdrawHeading')}</SectionHeading>
      <details className="mt-3" open={reply ? true : undefined}>
        <summary className="min-h-8 py-1 text-sea underline">{t('applications:page.withdraw')}</summary>
        <p className="my-3 max-w-measure text-ink-soft">{t('applications:page.withdrawText')}</p>
        <PageForm reply={reply} requestId={requestId} {...(!isMainForm && { id: 'withdraw' })}>
          <input type="hidden" name="expectedVersion" value={version} />
          <SubmitButton name="intent" value="withdraw" tone="danger">
            {t('applications:page.withdraw')}
          </SubmitButton>
        </PageForm>
      </details>
    </section>
  )
}
