import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireLead } from '~/features/accounts/guards.server'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { TemplateForm } from '~/features/threads/components/template-form'
import { templateSchema } from '~/features/threads/schema'
import { saveTemplate } from '~/features/threads/template-commands.server'
import { exampleValues, getTemplate } from '~/features/threads/template-queries.server'
import { pageTitle } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyRefusal, seeOther, typedValues, withHeaders } from '~/server/http.server'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'

export const handle = {
  namespaces: ['threads', 'forms', 'refusals'],
  hasPageForm: true,
  enterMeans: 'preview',
}

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requireLead, async ({ scope, request, params }) => {
  const [template, held] = await Promise.all([getTemplate(scope, params.key), takeHeldText(request)])
  const heading = template.titles[scope.language]
  const shown = { template, heading, examples: exampleValues(), title: pageTitle(scope.language, heading) }
  return withHeaders({ ...shown, held: held?.values ?? null }, held?.headers)
})

export const action = formAction(requireLead, templateSchema, async ({ scope, params, form, input }) => {
  const { version, titleZh, titleEn, textZh, textEn, intent } = input
  if (intent === 'preview') return data({ errors: [], values: typedValues(form) })
  const edit = { version, titles: { 'zh-CN': titleZh, en: titleEn }, texts: { 'zh-CN': textZh, en: textEn } }
  const saved = await saveTemplate(scope, params.key, edit, new Date())
  return saved.ok
    ? seeOther(paths.advisor.templates({ saved: 1 }))
    : replyRefusal(form, { code: `threads.${saved.refusal.code}` }, 409)
})

export default function EditTemplate() {
  const t = useTranslate()
  const { template, heading, examples, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <div className="max-w-page px-4 py-6 sm:px-8">
      <BackLink to={paths.advisor.templates()} label={t('threads:templates.toList')} />
      <PageHeading lead={t('threads:templates.editLead')}>{heading}</PageHeading>
      <TemplateForm template={template} examples={examples} reply={reply} held={held} />
    </div>
  )
}
