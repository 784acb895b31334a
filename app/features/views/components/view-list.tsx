import { Form, Link } from '@remix-run/react'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { Checkbox } from '~/ui/form/checkbox'
import { PageForm } from '~/ui/form/page-form'
import { RowButton } from '~/ui/form/row-button'
import { RowForm } from '~/ui/form/row-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import type { View } from '../queries.server'

type ViewListProps = { readonly views: readonly View[]; readonly reply?: FormReply }

/** Every view the reader sees, with what may be done to it. */
export function ViewList({ views, reply }: ViewListProps) {
  const t = useTranslate()
  const isChanging = reply?.values.intent?.[0] === 'change' ? reply : undefined
  return (
    <ul className="border-t-2 border-ink">
      {views.map((view) => (
        <li key={view.id} className="border-b border-line py-4">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <Link to={view.to} className="font-semibold">
              {view.name}
            </Link>
            <span className="text-small text-ink-soft">{notes(view).join(' · ')}</span>
          </p>
          <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2">
            <DefaultButton view={view} />
            {view.mayChange && (
              <RowForm intent="delete" fields={{ viewId: view.id, shown: view.mark }}>
                <RowButton tone="danger" name={t('workspace:views.deleteNamed', { name: view.name })}>
                  {t('workspace:views.delete')}
                </RowButton>
              </RowForm>
            )}
          </div>
          {view.mayChange && (
            <Change view={view} reply={isChanging?.values.viewId?.[0] === view.id ? isChanging : undefined} />
          )}
        </li>
      ))}
    </ul>
  )

  function notes({ count, shown, isShared, isDefault, from }: View): string[] {
    return [
      t('workspace:views.count', { count, shown }),
      ...(from
        ? [t('workspace:views.from', { who: from })]
        : isShared
          ? [t('workspace:views.shared')]
          : [t('workspace:views.private')]),
      ...(isDefault ? [t('workspace:views.isDefault')] : []),
    ]
  }
}

function DefaultButton({ view }: { readonly view: View }) {
  const t = useTranslate()
  if (view.isDefault)
    return (
      <Form method="post">
        <input type="hidden" name="intent" value="open_plain" />
        <RowButton name={t('workspace:views.openPlain')}>{t('workspace:views.openPlain')}</RowButton>
      </Form>
    )
  return (
    <RowForm intent="open_with" fields={{ viewId: view.id, shown: view.mark }}>
      <RowButton name={t('workspace:views.openWithNamed', { name: view.name })}>
        {t('workspace:views.openWith')}
      </RowButton>
    </RowForm>
  )
}

function Change({ view, reply }: { readonly view: View; readonly reply?: FormReply }) {
  const t = useTranslate()
  return (
    <details open={reply ? true : undefined} className="mt-2">
      <summary className="inline-block min-h-8 cursor-pointer py-1 text-sea">{t('workspace:views.change')}</summary>
      <div className="mt-2 max-w-lg">
        <PageForm id={`view-${view.id}`} reply={reply}>
          <input type="hidden" name="viewId" value={view.id} />
          <input type="hidden" name="shown" value={view.mark} />
          <TextField name="name" label={t('workspace:views.name')} defaultValue={view.name} width="medium" />
          <Checkbox name="isShared" label={t('workspace:views.share')} isChecked={view.isShared} />
          <SubmitButton name="intent" value="change" tone="quiet">
            {t('common:actions.save')}
          </SubmitButton>
        </PageForm>
      </div>
    </details>
  )
}
