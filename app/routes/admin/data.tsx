import { useActionData, useLoaderData } from '@remix-run/react'
import { requireAdmin } from '~/features/accounts/guards.server'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { pageFor } from '~/features/accounts/pages.server'
import { DataForm } from '~/features/data/components/data-form'
import { EditionLists } from '~/features/data/components/edition-lists'
import { getDataPage } from '~/features/data/queries.server'
import { loadSent } from '~/features/data/upload-commands.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyRefusal, replyWith, seeOther, withHeaders } from '~/server/http.server'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'
import type { ActionFunctionArgs } from '@remix-run/node'

export const handle = {
  namespaces: ['data', 'forms', 'refusals'],
  hasPageForm: true,
  enterMeans: 'load',
}

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requireAdmin, async ({ scope, request }) => {
  const search = new URL(request.url).searchParams
  const [page, held] = await Promise.all([getDataPage(scope, new Date()), takeHeldText(request)])
  const title = pageTitle(scope.language, translator(scope.language)('data:page.title'))
  const done = page.kinds.flatMap(({ editions }) => editions).find(({ id }) => id === search.get('done')) ?? null
  return withHeaders({ ...page, title, done, held: held?.values ?? null }, held?.headers)
})

/** The file is read as it arrives, so the form is not read as others are. */
export async function action({ request }: ActionFunctionArgs) {
  const scope = await requireAdmin(request)
  const { form, done } = await loadSent(scope, request, new Date())
  if ('reply' in done) return replyWith(done.reply)
  if (!done.ok) return replyRefusal(form, done.refusal)
  return seeOther(paths.admin.data({ done: done.value.id }))
}

export default function DataFiles() {
  const t = useTranslate()
  const { kinds, today, done, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <>
      <PageHeading lead={t('data:page.lead')}>{t('data:page.title')}</PageHeading>
      {done && !reply && (
        <SavedNotice heading={t('data:page.done', { name: done.name })}>
          <p>{t('data:page.doneRows', { count: done.rows })}</p>
        </SavedNotice>
      )}
      <GeneralErrors reply={reply} />
      <EditionLists kinds={kinds} today={today} />
      <section className="mt-10">
        <SectionHeading>{t('data:form.heading')}</SectionHeading>
        <p className="my-4 max-w-measure text-ink-soft">{t('data:form.lead')}</p>
        <DataForm key={done?.id} reply={reply} held={held} />
      </section>
    </>
  )
}
