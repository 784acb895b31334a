import { useActionData, useLoaderData } from '@remix-run/react'
import { PersonShell } from '~/features/accounts/components/person-shell'
import { requirePerson } from '~/features/accounts/guards.server'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { requestAccess } from '~/features/firms/access-commands.server'
import { requestAccessSchema } from '~/features/firms/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyHeaders, replyRefusal, seeOther, withHeaders } from '~/server/http.server'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['accounts', 'firms', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requirePerson, async ({ scope, request }) => {
  const { language } = scope
  const query = new URL(request.url).searchParams
  const held = await takeHeldText(request)
  const title = pageTitle(language, translator(language)('firms:request.title'))
  return withHeaders(
    { title, code: (query.get('code') ?? '').slice(0, 60), isSent: query.has('sent'), held: held?.values ?? null },
    held?.headers,
  )
})

export const action = formAction(requirePerson, requestAccessSchema, async ({ scope, form, input }) => {
  const asked = await requestAccess(scope, input, new Date())
  return asked.ok ? seeOther(`${paths.firms.requestAccess()}?sent=1`) : replyRefusal(form, asked.refusal)
})

export const headers = replyHeaders

export default function RequestAccess() {
  const t = useTranslate()
  const { code, isSent, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <PersonShell>
      <BackLink to={`${paths.firms.list()}?all=1`} label={t('firms:list.title')} />
      <PageHeading lead={t('firms:request.lead')}>{t('firms:request.title')}</PageHeading>
      {isSent && !reply && (
        <SavedNotice heading={t('firms:request.doneTitle')}>
          <p>{t('firms:request.done')}</p>
        </SavedNotice>
      )}
      <PageForm
        reply={reply}
        held={held}
        loadSchema={() => import('~/features/firms/schema').then((module) => module.requestAccessSchema)}
      >
        <TextField
          name="creditCode"
          label={t('firms:creditCode.label')}
          officialTerm="统一社会信用代码"
          hint={t('firms:creditCode.hint')}
          spellCheck={false}
          defaultValue={code}
        />
        <TextArea name="message" label={t('firms:request.message')} hint={t('firms:request.messageHint')} isOptional />
        <SubmitButton>{t('firms:request.submit')}</SubmitButton>
      </PageForm>
    </PersonShell>
  )
}
