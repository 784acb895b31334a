import { useActionData, useLoaderData } from '@remix-run/react'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { firmPage, ofFirm } from '~/features/accounts/pages.server'
import { AudienceNotice } from '~/features/threads/components/audience'
import { Composer, NoComposer } from '~/features/threads/components/composer'
import { MessageList } from '~/features/threads/components/message-list'
import { SentNotice } from '~/features/threads/components/sent-notice'
import { ThreadFilter } from '~/features/threads/components/thread-filter'
import { openThread } from '~/features/threads/open-commands.server'
import { messageAction, replyToMessage } from '~/features/threads/pages.server'
import { askedItem, firmMessageSchema } from '~/features/threads/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { replyHeaders, withHeaders } from '~/server/http.server'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['threads', 'forms', 'refusals'], hasPageForm: true, enterMeans: 'send' }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = firmPage('viewer', async ({ scope, request, params }) => {
  const place = { applicationId: params.applicationId, item: askedItem(request), now: new Date() }
  const [{ page }, held] = await Promise.all([openThread(scope, place), takeHeldText(request)])
  const heading = translator(scope.language)('threads:messages.titleFirm')
  const title = pageTitle(scope.language, `${heading} ${page.reference}`)
  const isSent = new URL(request.url).searchParams.has('sent')
  return withHeaders({ page, heading, title, isSent, held: held?.values ?? null }, held?.headers)
})

export const action = messageAction(ofFirm('editor'), firmMessageSchema, (sent) =>
  replyToMessage(sent, sent.params.applicationId),
)

export const headers = replyHeaders

export default function FirmMessages() {
  const t = useTranslate()
  const { page, heading, isSent, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <div className="max-w-[54rem]">
      <BackLink to={page.caseTo} label={t('threads:messages.toApplication')} />
      <PageHeading caption={t('threads:messages.caption', { reference: page.reference ?? '' })}>{heading}</PageHeading>
      <AudienceNotice audience="firm" heading={t('threads:messages.readByAdvisor')}>
        <p>{t('threads:messages.readByAdvisorLead')}</p>
        <p>{t('threads:messages.handsNothingIn')}</p>
      </AudienceNotice>
      <ThreadFilter filters={page.filters} />
      <MessageList page={page} />
      {isSent && !reply && <SentNotice />}
      {page.whyNot ? (
        <NoComposer page={page} />
      ) : (
        <Composer page={page} reader={page.advisor ?? t('threads:compose.advisor')} reply={reply} held={held} />
      )}
    </div>
  )
}
