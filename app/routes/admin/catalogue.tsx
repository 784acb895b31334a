import { useActionData, useLoaderData } from '@remix-run/react'
import { requireAdmin } from '~/features/accounts/guards.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { publishEdition } from '~/features/editions/commands.server'
import { EditionList } from '~/features/editions/components/edition-list'
import { Pending } from '~/features/editions/components/pending'
import { PublishEdition } from '~/features/editions/components/publish-edition'
import { getEditionsPage } from '~/features/editions/queries.server'
import { publishSchema, readPage } from '~/features/editions/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyRefusal, seeOther } from '~/server/http.server'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['editions', 'forms', 'refusals'], enterMeans: 'publish' }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requireAdmin, async ({ scope, request }) => {
  const asked = new URL(request.url).searchParams
  return {
    ...(await getEditionsPage(scope, { page: readPage(asked.get('page')), now: new Date() })),
    isAsking: asked.has('confirm'),
    done: asked.get('done'),
    title: pageTitle(scope.language, translator(scope.language)('editions:page.title')),
  }
})

export const action = formAction(requireAdmin, publishSchema, async ({ scope, form, input }) => {
  const { version } = input
  const published = await publishEdition(scope, version, new Date())
  return published.ok ? seeOther(paths.admin.catalogue({ done: version })) : replyRefusal(form, published.refusal, 409)
})

export default function CatalogueEditions() {
  const t = useTranslate()
  const { editions, pending, isAsking, done } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const isDone = !reply && editions.some(({ version, publishedAt }) => version === done && publishedAt !== null)
  return (
    <>
      <PageHeading lead={t('editions:page.lead')}>{t('editions:page.title')}</PageHeading>
      {isDone && <SavedNotice heading={t('editions:publish.done', { version: done ?? '' })} />}
      <GeneralErrors reply={reply} />
      {pending ? (
        <Pending pending={pending}>
          <PublishEdition pending={pending} isAsking={isAsking} />
        </Pending>
      ) : (
        <p className="mb-8">{t('editions:pending.allPublished')}</p>
      )}
      <EditionList editions={editions} />
    </>
  )
}
