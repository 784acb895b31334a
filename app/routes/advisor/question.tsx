import { useActionData, useLoaderData } from '@remix-run/react'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { pageFor } from '~/features/accounts/pages.server'
import { AudienceNotice } from '~/features/threads/components/audience'
import { Composer, NoComposer } from '~/features/threads/components/composer'
import { MessageList } from '~/features/threads/components/message-list'
import { SentNotice } from '~/features/threads/components/sent-notice'
import { openFirmThread } from '~/features/threads/open-commands.server'
import { questionAction } from '~/features/threads/pages.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { replyHeaders, withHeaders } from '~/server/http.server'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['threads', 'forms', 'refusals'], hasPageForm: true, enterMeans: 'send' }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requireAdvisor, async ({ scope, request, params }) => {
  const [{ page }, held] = await Promise.all([openFirmThread(scope, params.firmId, new Date()), takeHeldText(request)])
  const heading = translator(scope.language)('threads:questions.titleOf', { firm: page.firm })
  const isSent = new URL(request.url).searchParams.has('sent')
  const shown = { page, heading, title: pageTitle(scope.language, heading), isSent }
  return withHeaders({ ...shown, held: held?.values ?? null }, held?.headers)
})

export const action = questionAction(requireAdvisor)

export const headers = replyHeaders

export default function AdvisorQuestion() {
  const t = useTranslate()
  const { page, heading, isSent, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const answers = page.advisor
    ? t('threads:questions.answers', { advisor: page.advisor })
    : t('threads:questions.claims')
  return (
    <div className="max-w-[54rem] px-4 py-6 sm:px-8">
      <BackLink to={page.caseTo} label={t('threads:questions.title')} />
      <PageHeading>{heading}</PageHeading>
      <AudienceNotice audience="firm" heading={t('threads:messages.readByFirm')}>
        <p>{t('threads:questions.readByFirm', { firm: page.firm })}</p>
        <p>{answers}</p>
      </AudienceNotice>
      <MessageList page={page} />
      {isSent && !reply && <SentNotice />}
      {page.whyNot ? <NoComposer page={page} /> : <Composer page={page} reader={page.firm} reply={reply} held={held} />}
    </div>
  )
}
