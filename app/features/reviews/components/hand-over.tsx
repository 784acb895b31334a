import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { PageForm } from '~/ui/form/page-form'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import type { CasePage } from '../case-queries.server'

const REASONS = ['absence', 'workload', 'expertise', 'conflict_of_interest'] as const

type HandOverProps = {
  readonly page: Pick<CasePage, 'allowed' | 'colleagues' | 'version' | 'requestId'>
  readonly reply?: FormReply
}

/** Giving a case back to the queue, or to a colleague with a reason. */
export function HandOver({ page, reply }: HandOverProps) {
  const t = useTranslate()
  return (
    <section className="mt-10 flow border-t border-line pt-5 print:hidden">
      {page.allowed.includes('release') && (
        <PageForm id="release" requestId={page.requestId}>
          <input type="hidden" name="expectedVersion" value={page.version} />
          <SubmitButton name="intent" value="release" tone="quiet">
            {t('reviews:case.release')}
          </SubmitButton>
        </PageForm>
      )}
      {page.colleagues.length > 0 && (
        <details open={reply ? true : undefined}>
          <summary className="min-h-8 py-1 text-sea underline">{t('reviews:case.handOver')}</summary>
          <div className="mt-3">
            <PageForm id="hand-over" reply={reply} requestId={page.requestId}>
              <input type="hidden" name="expectedVersion" value={page.version} />
              <SelectField
                name="assigneeId"
                label={t('reviews:case.handOverTo')}
                options={page.colleagues.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <SelectField
                name="reason"
                label={t('reviews:case.handOverReason')}
                options={REASONS.map((reason) => ({ value: reason, label: t(`reviews:case.reassign.${reason}`) }))}
              />
              <SubmitButton name="intent" value="reassign" tone="quiet">
                {t('reviews:case.handOverSubmit')}
              </SubmitButton>
            </PageForm>
          </div>
        </details>
      )}
    </section>
  )
}
