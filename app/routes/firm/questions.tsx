import { useActionData, useLoaderData } from '@remix-run/react'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { firmPage, ofFirm } from '~/features/accounts/pages.server'
import { AudienceNotice } from '~/features/threads/components/audience'
import { Composer, NoComposer } from '~/features/threads/components/composer'
import { MessageList } from '~/features/threads/components/message-list'
import { SentNotice } from '~/features/threads/components/sent-notice'
import { CaseThreads } from '~/features/threads/components/thread-links'
import { openFirmThread } from '~/features/threads/open-commands.server'
import { questionAction } from '~/features/threads/pages.server'
import { listCaseThreads } from '~/features/threads/question-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { replyHeaders, withHeaders } from '~/server/http.server'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['threads', 'forms', 'refusals'], hasPageForm: true, enterMeans: 'send' }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = firmPage('viewer', async ({ scope, request }) => {
  const [{ page }, cases, held] = await Promise.all([
    openFirmThread(scope, scope.firmId, new Date()),
    listCaseThreads(scope),
    takeHeldText(request),
  ])
  const heading = translator(scope.language)('threads:questions.titleFirm')
  const isSent = new URL(request.url).searchParams.has('sent')
  const shown = { page, cases, heading, title: pageTitle(scope.language, heading), isSent }
  return withHeaders({ ...shown, held: held?.values ?? null }, held?.headers)
})

export const action = questionAction(ofFirm('editor'))

export const headers = replyHeaders

export default function FirmQuestions() {
  const t = useTranslate()
  const { page, cases, heading, isSent, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <div className="max-w-[54rem]">
      <PageHeading lead={t('threads:questions.leadFirm')}>{heading}</PageHeading>
      <CaseThreads threads={cases} />
      <AudienceNotice audience="firm" heading={t('threads:questions.readByAdvisors')}>
        <p>
          {page.advisor
            ? t('threads:questions.answersFirm', { advisor: page.advisor })
            : t('threads:questions.nobodyYetFirm')}
        </p>
        <p>{t('threads:messages.handsNothingIn')}</p>
      </AudienceNotice>
      <MessageList page={page} />
      {isSent && !reply && <SentNotice />}
      {page.whyNot ? (
        <NoComposer page={page} />
      ) : (
        <Composer page={page} reader={page.advisor ?? t('threads:questions.advisors')} reply={reply} held={held} />
      )}
    </div>
  )
}
