import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { AudienceNotice } from '~/features/threads/components/audience'
import { NoteForm } from '~/features/threads/components/note-form'
import { NoteList } from '~/features/threads/components/note-list'
import { keepNote } from '~/features/threads/note-commands.server'
import { getNotes } from '~/features/threads/note-queries.server'
import { askedItem, noteSchema } from '~/features/threads/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyHeaders, replyRefusal, seeOther, withHeaders } from '~/server/http.server'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['threads', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requireAdvisor, async ({ scope, request, params }) => {
  const place = { applicationId: params.applicationId, item: askedItem(request) }
  const [page, held] = await Promise.all([getNotes(scope, place), takeHeldText(request)])
  const heading = translator(scope.language)('threads:notes.title')
  const shown = {
    page,
    heading,
    messagesTo: paths.advisor.messages(params.applicationId ?? ''),
    isKept: new URL(request.url).searchParams.has('kept'),
    title: pageTitle(scope.language, `${heading} ${page.reference}`),
  }
  return withHeaders({ ...shown, held: held?.values ?? null }, held?.headers)
})

export const action = formAction(requireAdvisor, noteSchema, async ({ scope, params, form, input }) => {
  const { noteText: text, noteItem: itemId, requestId } = input
  const kept = await keepNote(scope, params.applicationId, { text, itemId, requestId }, new Date())
  if (!kept.ok)
    return replyRefusal(form, {
      ...kept.refusal,
      code: `threads.${kept.refusal.code}`,
      field: FIELDS[kept.refusal.code],
    })
  return seeOther(`${paths.advisor.notes(params.applicationId ?? '', { kept: 1 })}#latest`)
})

const FIELDS = { item_unknown: 'noteItem', request_used: undefined, notes_too_often: undefined } as const

export const headers = replyHeaders

export default function AdvisorNotes() {
  const t = useTranslate()
  const { page, heading, messagesTo, isKept, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <div className="max-w-[54rem] px-4 py-6 sm:px-8">
      <BackLink to={page.caseTo} label={t('threads:messages.toCase')} />
      <PageHeading caption={t('threads:notes.caption', { firm: page.firm, reference: page.reference })}>
        {heading}
      </PageHeading>
      <AudienceNotice audience="colleagues" heading={t('threads:notes.readByColleagues')}>
        <p>{t('threads:notes.readByColleaguesLead')}</p>
        <p>
          <Link to={messagesTo} className="inline-block py-1">
            {t('threads:notes.toMessages')}
          </Link>
        </p>
      </AudienceNotice>
      <NoteList notes={page.notes} />
      {isKept && !reply && (
        <p role="status" className="mt-3 font-semibold text-done">
          {t('threads:notes.kept')}
        </p>
      )}
      <NoteForm page={page} reply={reply} held={held} />
    </div>
  )
}
