import { useActionData, useLoaderData } from '@remix-run/react'
import { PersonShell } from '~/features/accounts/components/person-shell'
import { requirePerson } from '~/features/accounts/guards.server'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { createFirm } from '~/features/firms/commands.server'
import { ProfileFields } from '~/features/firms/components/profile-fields'
import { TakenNotice } from '~/features/firms/components/taken-notice'
import { listPlaces } from '~/features/firms/queries.server'
import { carriedAnswers, dropAnswers } from '~/features/guest/carry-queries.server'
import { profileSchema } from '~/features/firms/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { withSaid } from '~/said'
import { replyHeaders, replyRefusal, seeOther, withHeaders } from '~/server/http.server'
import { Notice } from '~/ui/feedback/notice'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['accounts', 'firms', 'forms', 'guest', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requirePerson, async ({ scope, request }) => {
  const { language } = scope
  const held = await takeHeldText(request)
  const title = pageTitle(language, translator(language)('firms:new.title'))
  const brought = held ? null : carriedAnswers(request)
  return withHeaders(
    { title, places: listPlaces(language), held: held?.values ?? brought, hasBrought: brought !== null },
    held?.headers,
  )
})

export const action = formAction(requirePerson, profileSchema, async ({ scope, form, input }) => {
  const created = await createFirm(scope, input, new Date())
  if (!created.ok) return replyRefusal(form, created.refusal)
  return seeOther(withSaid(paths.firm.roadmap(created.value.firmId), 'firm_created'), { 'Set-Cookie': dropAnswers() })
})

export const headers = replyHeaders

export default function NewFirm() {
  const t = useTranslate()
  const { places, held, hasBrought } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <PersonShell>
      <BackLink to={`${paths.firms.list()}?all=1`} label={t('firms:list.title')} />
      <PageHeading lead={t('firms:new.lead')}>{t('firms:new.title')}</PageHeading>
      {hasBrought && <Notice>{t('guest:brought')}</Notice>}
      <TakenNotice reply={reply} />
      <PageForm
        reply={reply}
        held={held}
        loadSchema={() => import('~/features/firms/schema').then((module) => module.profileSchema)}
      >
        <ProfileFields places={places} />
        <SubmitButton>{t('firms:new.submit')}</SubmitButton>
      </PageForm>
    </PersonShell>
  )
}
