import { useActionData, useLoaderData } from '@remix-run/react'
import { requireAdmin } from '~/features/accounts/guards.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { publishRelease } from '~/features/catalogue-releases/commands.server'
import { ReleaseList } from '~/features/catalogue-releases/components/release-list'
import { Pending } from '~/features/catalogue-releases/components/pending'
import { PublishRelease } from '~/features/catalogue-releases/components/publish-release'
import { getReleasesPage } from '~/features/catalogue-releases/queries.server'
import { publishSchema, readPage } from '~/features/catalogue-releases/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyRefusal, seeOther } from '~/server/http.server'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['releases', 'forms', 'refusals'], enterMeans: 'publish' }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requireAdmin, async ({ scope, request }) => {
  const asked = new URL(request.url).searchParams
  return {
    ...(await getReleasesPage(scope, { page: readPage(asked.get('page')), now: new Date() })),
    isAsking: asked.has('confirm'),
    done: asked.get('done'),
    title: pageTitle(scope.language, translator(scope.language)('releases:page.title')),
  }
})

export const action = formAction(requireAdmin, publishSchema, async ({ scope, form, input }) => {
  const { version } = input
  const published = await publishRelease(scope, version, new Date())
  return published.ok ? seeOther(paths.admin.catalogue({ done: version })) : replyRefusal(form, published.refusal, 409)
})

export default function CatalogueReleases() {
  const t = useTranslate()
  const { releases, pending, isAsking, done } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const isDone = !reply && releases.some(({ version, publishedAt }) => version === done && publishedAt !== null)
  return (
    <>
      <PageHeading lead={t('releases:page.lead')}>{t('releases:page.title')}</PageHeading>
      {isDone && <SavedNotice heading={t('releases:publish.done', { version: done ?? '' })} />}
      <GeneralErrors reply={reply} />
      {pending ? (
        <Pending pending={pending}>
          <PublishRelease pending={pending} isAsking={isAsking} />
        </Pending>
      ) : (
        <p className="mb-8">{t('releases:pending.allPublished')}</p>
      )}
      <ReleaseList releases={releases} />
    </>
  )
}
