import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { actOnMany } from '~/features/reviews/bulk-commands.server'
import { BulkOutcomes } from '~/features/reviews/components/bulk-actions'
import { QueueWorkspace } from '~/features/reviews/components/queue-workspace'
import { QueueFilters } from '~/features/reviews/components/queue-filters'
import { Done } from '~/features/reviews/components/take-back'
import { listColleagues } from '~/features/reviews/load-queries.server'
import { noticeOf } from '~/features/reviews/notice-queries.server'
import { filterNames, getQueue } from '~/features/reviews/queries.server'
import { isLooking } from '~/features/reviews/queue-place'
import { bulkSchema } from '~/features/reviews/schema'
import { SaveViewBox } from '~/features/views/components/save-view'
import { ViewLinks } from '~/features/views/components/view-links'
import { listViews, openingPlace, queryOf } from '~/features/views/queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { typedValues } from '~/server/http.server'
import { PageHeading } from '~/ui/layout/headings'

export const handle = {
  namespaces: ['workspace', 'casework', 'keyboard', 'duplicates', 'applications', 'firms', 'forms'],
}

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requireAdvisor, async ({ scope, request }) => {
  const at = { place: await openingPlace(scope, request), now: new Date() }
  const [queue, views, colleagues, notice] = await Promise.all([
    getQueue(scope, at),
    listViews(scope, at),
    listColleagues(scope),
    noticeOf(scope, request),
  ])
  const title = pageTitle(scope.language, translator(scope.language)('reviews:queue.title'))
  return {
    queue,
    views,
    query: queryOf(at.place),
    colleagues,
    notice,
    title,
    ...filterNames(scope),
    requestId: randomUUID(),
  }
})

export const action = formAction(requireAdvisor, bulkSchema, async ({ scope, form, input }) => {
  const outcomes = await actOnMany(scope, input, new Date())
  const refused = input.cases.filter((_, at) => outcomes[at]?.isDone === false)
  // What was refused can be sent again: its ticks, the colleague and the reason stay.
  const ticks = refused.map(({ id, expectedVersion }) => `${id}:${expectedVersion}`)
  const again = refused.length > 0 ? { errors: [], values: { ...typedValues(form), 'cases[]': ticks } } : null
  return { outcomes, again }
})

export default function AdvisorQueue() {
  const t = useTranslate()
  const { queue, views, query, colleagues, notice, cities, stages, requestId } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <div className="px-4 py-6 sm:px-8">
      <a href="#cases" className="sr-only focus:not-sr-only focus:inline-block focus:py-2">
        {t('workspace:skip')}
      </a>
      {notice && !reply && (
        <Done notice={notice}>
          {queue.counts.mine === 0 && (
            <p>{t(isLooking(queue.place) ? 'reviews:notice.listDone' : 'reviews:notice.queueDone')}</p>
          )}
        </Done>
      )}
      {reply && 'outcomes' in reply && <BulkOutcomes outcomes={reply.outcomes} />}
      <PageHeading>{t('reviews:queue.title')}</PageHeading>
      <QueueWorkspace
        queue={queue}
        colleagues={colleagues}
        reply={reply ? ('errors' in reply ? reply : reply.again) : null}
        requestId={requestId}
      >
        <ViewLinks views={views} />
        <QueueFilters place={queue.place} cities={cities} colleagues={colleagues} stages={stages} />
        <SaveViewBox key={`${query} ${views.length}`} query={query} requestId={requestId} />
      </QueueWorkspace>
    </div>
  )
}
