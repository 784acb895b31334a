import { useActionData, useLoaderData } from '@remix-run/react'
import { requireLead } from '~/features/accounts/guards.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { TemplateTable } from '~/features/threads/components/template-table'
import { switchSchema } from '~/features/threads/schema'
import { switchTemplate } from '~/features/threads/template-commands.server'
import { listTemplates } from '~/features/threads/template-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { withSaid } from '~/said'
import { replyRefusal, seeOther } from '~/server/http.server'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['threads', 'forms', 'refusals'] }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requireLead, async ({ scope, request }) => {
  const templates = await listTemplates(scope)
  return {
    templates,
    isSaved: new URL(request.url).searchParams.has('saved'),
    title: pageTitle(scope.language, translator(scope.language)('threads:templates.title')),
  }
})

export const action = formAction(requireLead, switchSchema, async ({ scope, form, input }) => {
  const { key, intent } = input
  const done = await switchTemplate(scope, { key, isActive: intent === 'switch_on' }, new Date())
  return done.ok
    ? seeOther(withSaid(paths.advisor.templates(), intent === 'switch_on' ? 'template_on' : 'template_off'))
    : replyRefusal(form, { code: `threads.${done.refusal.code}` }, 409)
})

export default function Templates() {
  const t = useTranslate()
  const { templates, isSaved } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <div className="max-w-[54rem] px-4 py-6 sm:px-8">
      <PageHeading lead={t('threads:templates.lead')}>{t('threads:templates.title')}</PageHeading>
      {isSaved && !reply && <SavedNotice heading={t('threads:templates.saved')} />}
      <GeneralErrors reply={reply} />
      <TemplateTable templates={templates} />
    </div>
  )
}
