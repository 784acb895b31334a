import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { changeViews } from '~/features/views/commands.server'
import { SaveView } from '~/features/views/components/save-view'
import { ViewList } from '~/features/views/components/view-list'
import { listViews, placeOfQuery, queryOf } from '~/features/views/queries.server'
import { viewSchema } from '~/features/views/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { withSaid } from '~/said'
import { replyRefusal, seeOther } from '~/server/http.server'
import { EmptyState } from '~/ui/feedback/empty-state'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['workspace', 'forms', 'refusals'] }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requireAdvisor, async ({ scope }) => {
  const views = await listViews(scope, { place: placeOfQuery(''), now: new Date() })
  const title = pageTitle(scope.language, translator(scope.language)('workspace:views.title'))
  return { views, plain: queryOf(placeOfQuery('')), requestId: randomUUID(), title }
})

const SAID_OF = {
  change: 'view_changed',
  delete: 'view_deleted',
  open_with: 'view_first',
  open_plain: 'view_first',
} as const

export const action = formAction(requireAdvisor, viewSchema, async ({ scope, form, input }) => {
  const changed = await changeViews(scope, input)
  if (!changed.ok) return replyRefusal(form, changed.refusal)
  if (input.intent === 'save')
    return seeOther(withSaid(`${paths.advisor.queue()}?${changed.value.query}`, 'view_saved'))
  return seeOther(withSaid(paths.advisor.views(), SAID_OF[input.intent]))
})

export default function Views() {
  const t = useTranslate()
  const { views, plain, requestId } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const isSaving = reply?.values.query !== undefined
  return (
    <div className="max-w-4xl px-4 py-6 sm:px-8">
      <BackLink to={paths.advisor.queue()} label={t('reviews:queue.back')} />
      <PageHeading lead={t('workspace:views.lead')}>{t('workspace:views.title')}</PageHeading>
      {reply && !isSaving && <GeneralErrors reply={reply} />}
      {isSaving && (
        <section aria-label={t('workspace:views.keep')} className="mb-8">
          <SaveView query={reply.values.query?.[0] ?? plain} requestId={requestId} reply={reply} />
        </section>
      )}
      {views.length === 0 && (
        <EmptyState heading={t('workspace:views.none')}>{t('workspace:views.noneHint')}</EmptyState>
      )}
      {views.length > 0 && <ViewList views={views} reply={reply} />}
    </div>
  )
}
