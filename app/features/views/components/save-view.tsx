import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Checkbox } from '~/ui/form/checkbox'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'

type SaveViewProps = {
  /** Tab and filters to keep. */
  readonly query: string
  readonly requestId: string
  readonly reply?: FormReply
}

/** Keeps what one is looking at under a name. */
export function SaveView({ query, requestId, reply }: SaveViewProps) {
  const t = useTranslate()
  return (
    <PageForm id="save-view" action={paths.advisor.views()} requestId={requestId} reply={reply}>
      <input type="hidden" name="query" value={query} />
      <TextField name="name" label={t('workspace:views.name')} width="medium" />
      <Checkbox name="isShared" label={t('workspace:views.share')} />
      <Checkbox name="isDefault" label={t('workspace:views.default')} />
      <SubmitButton name="intent" value="save" tone="quiet">
        {t('workspace:views.save')}
      </SubmitButton>
    </PageForm>
  )
}

/** Below the filters, folded away. */
export function SaveViewBox(props: SaveViewProps) {
  const t = useTranslate()
  return (
    <details className="mt-2 print:hidden">
      <summary className="inline-block min-h-8 cursor-pointer py-1 text-sea">{t('workspace:views.keep')}</summary>
      <div className="mt-2 max-w-lg">
        <SaveView {...props} />
      </div>
    </details>
  )
}
