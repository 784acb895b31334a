import { data } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { pageFor } from '~/features/accounts/pages.server'
import { AudienceNotice } from '~/features/threads/components/audience'
import { Composer, NoComposer } from '~/features/threads/components/composer'
import { MessageList } from '~/features/threads/components/message-list'
import { SentNotice } from '~/features/threads/components/sent-notice'
import { TemplatePicker } from '~/features/threads/components/template-picker'
import { ThreadFilter } from '~/features/threads/components/thread-filter'
import { openThread } from '~/features/threads/open-commands.server'
import { messageAction, replyToMessage } from '~/features/threads/pages.server'
import { advisorMessageSchema, askedItem } from '~/features/threads/schema'
import { getComposerHelp, previewReply } from '~/features/threads/template-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useLanguage, useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyHeaders, withHeaders } from '~/server/http.server'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'

export const handle = {
  namespaces: ['threads', 'forms', 'refusals'],
  hasPageForm: true,
  enterMeans: 'preview',
}

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requireAdvisor, async ({ scope, request, params }) => {
  const place = { applicationId: params.applicationId, item: askedItem(request), now: new Date() }
  const [{ page, rows }, held] = await Promise.all([openThread(scope, place), takeHeldText(request)])
  const heading = translator(scope.language)('threads:messages.title', { firm: page.firm })
  const shown = {
    page,
    help: page.whyNot ? null : await getComposerHelp(scope, rows),
    notesTo: rows.isOwnFirm ? null : paths.advisor.notes(rows.id),
    isSent: new URL(request.url).searchParams.has('sent'),
    heading,
    title: pageTitle(scope.language, heading),
  }
  return withHeaders({ ...shown, held: held?.values ?? null }, held?.headers)
})

export const action = messageAction(requireAdvisor, advisorMessageSchema, async (sent) => {
  const { scope, form, input, params } = sent
  if (input.intent === 'send') return await replyToMessage({ ...sent, input }, params.applicationId)
  return data(await previewReply(scope, { applicationId: params.applicationId, form, choice: input }))
})

export const headers = replyHeaders

export default function AdvisorMessages() {
  const t = useTranslate()
  const language = useLanguage()
  const { page, help, notesTo, isSent, heading, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <div className="max-w-[54rem] px-4 py-6 sm:px-8">
      <BackLink to={page.caseTo} label={t('threads:messages.toCase')} />
      <PageHeading caption={t('threads:messages.caption', { reference: page.reference ?? '' })}>{heading}</PageHeading>
      <AudienceNotice audience="firm" heading={t('threads:messages.readByFirm')}>
        <p>{t('threads:messages.readByFirmLead', { firm: page.firm })}</p>
        <p>{t('threads:messages.handsNothingIn')}</p>
        {notesTo && (
          <p>
            <Link to={notesTo} className="inline-block py-1">
              {t('threads:messages.toNotes')}
            </Link>
          </p>
        )}
      </AudienceNotice>
      <ThreadFilter filters={page.filters} />
      <MessageList page={page} />
      {isSent && !reply && <SentNotice />}
      {help ? (
        <Composer
          page={page}
          reader={page.firm}
          reply={reply}
          held={held}
          readsIn={help.firmLanguage === language ? null : help.firmLanguage}
          around={(item) => (
            <TemplatePicker help={help} itemId={page.item?.id ?? null}>
              {item}
            </TemplatePicker>
          )}
        />
      ) : (
        <NoComposer page={page} />
      )}
    </div>
  )
}
