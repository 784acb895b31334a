import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { actOnMany } from '~/features/reviews/bulk-commands.server'
import { BulkActions, BulkOutcomes } from '~/features/reviews/components/bulk-actions'
import { QueueFilters } from '~/features/reviews/components/queue-filters'
import { QueueTable } from '~/features/reviews/components/queue-table'
import { QueueTabs } from '~/features/reviews/components/queue-tabs'
import { StaffShell } from '~/features/reviews/components/staff-shell'
import { listColleagues } from '~/features/reviews/load-queries.server'
import { noticeOf } from '~/features/reviews/notice-queries.server'
import { filterNames, getQueue } from '~/features/reviews/queries.server'
import { bulkSchema, filtersOf, queuePlace } from '~/features/reviews/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { parseForm, postedForm, replyWith } from '~/server/http.server'
import { Pagination } from '~/ui/data/pagination'
import { EmptyState } from '~/ui/feedback/empty-state'
import { Notice } from '~/ui/feedback/notice'
import { NoPageForm } from '~/ui/form/no-page-form'
import { PageForm } from '~/ui/form/page-form'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['reviews', 'applications', 'firms', 'forms'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export async function loader({ request }: LoaderFunctionArgs) {
  const scope = await requireAdvisor(request)
  const [queue, colleagues, notice] = await Promise.all([
    getQueue(scope, { place: queuePlace(request), now: new Date() }),
    listColleagues(scope),
    noticeOf(scope, request),
  ])
  const title = pageTitle(scope.language, translator(scope.language)('reviews:queue.title'))
  return { queue, colleagues, notice, title, ...filterNames(scope), requestId: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const scope = await requireAdvisor(request)
  const input = parseForm(await postedForm(request), bulkSchema)
  if (!input.ok) return replyWith(input.refusal)
  return { outcomes: await actOnMany(scope, input.value, new Date()) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function AdvisorQueue() {
  const t = useTranslate()
  const { queue, colleagues, notice, cities, stages, requestId } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { place, rows, tab } = queue
  const isLooking = Object.values(filtersOf(place)).some((value) => value !== undefined)
  return (
    <StaffShell isLead={queue.isLead} readings={queue.readings}>
      <div className="px-4 py-6 sm:px-8">
        {notice && !reply && (
          <Notice tone="success" role="status" heading={notice}>
            {queue.counts.mine === 0 && <p>{t('reviews:notice.queueDone')}</p>}
          </Notice>
        )}
        {reply && 'outcomes' in reply && <BulkOutcomes outcomes={reply.outcomes} />}
        <PageHeading>{t('reviews:queue.title')}</PageHeading>
        <QueueTabs queue={queue} />
        <QueueFilters place={place} cities={cities} colleagues={colleagues} stages={stages} />
        <div className="mt-6">
          {rows.length === 0 && <NoPageForm />}
          {rows.length === 0 && (
            <EmptyState heading={t(isLooking ? 'reviews:queue.nothingFound' : `reviews:queue.empty.${tab}`)}>
              {t(isLooking ? 'reviews:queue.nothingFoundHint' : `reviews:queue.emptyHint.${tab}`)}
            </EmptyState>
          )}
          {rows.length > 0 && (
            // A new answer is a new form: no tick stays on what has been dealt with.
            <PageForm key={requestId} reply={reply && 'errors' in reply ? reply : null} requestId={requestId}>
              <QueueTable rows={rows} caption={t('reviews:table.caption')} />
              <BulkActions rows={rows} colleagues={colleagues} />
            </PageForm>
          )}
          <Pagination
            page={queue.page}
            pages={queue.pages}
            toPage={(page) => paths.advisor.queue({ ...place, page })}
          />
        </div>
      </div>
    </StaffShell>
  )
}
