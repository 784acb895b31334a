import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { addDays } from '~/domain/calendar/working-days'
import { chinaDay } from '~/domain/shared/dates'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { actOnQuiet } from '~/features/quiet-firms/bulk-commands.server'
import { AboutTab } from '~/features/quiet-firms/components/about-tab'
import { QuietActions, QuietOutcomes } from '~/features/quiet-firms/components/quiet-actions'
import { QuietFilters, QuietTabs } from '~/features/quiet-firms/components/quiet-filters'
import { QuietTable } from '~/features/quiet-firms/components/quiet-table'
import { cityNames, getQuietList } from '~/features/quiet-firms/queries.server'
import { quietFormSchema, quietPlace } from '~/features/quiet-firms/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyRefusal, typedValues } from '~/server/http.server'
import { Pagination } from '~/ui/data/pagination'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageForm } from '~/ui/form/page-form'
import { PageHeading } from '~/ui/layout/headings'

export const handle = {
  namespaces: ['quiet', 'forms'],
  hasPageForm: true,
  enterMeans: 'leave_alone',
}

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requireAdvisor, async ({ scope, request }) => {
  const now = new Date()
  const list = await getQuietList(scope, { place: quietPlace(request), now })
  const title = pageTitle(scope.language, translator(scope.language)('quiet:list.title'))
  const firstDay = addDays(chinaDay(now), 1)
  return { list, cities: cityNames(scope), firstDay, title, requestId: randomUUID() }
})

export const action = formAction(requireAdvisor, quietFormSchema, async ({ scope, form, input }) => {
  const done = await actOnQuiet(scope, input, new Date())
  if (done.ok) {
    const refused = done.value.filter(({ isDone }) => !isDone).map(({ id }) => id)
    // What was refused can be sent again: its ticks, the day and the reason stay.
    const again = refused.length > 0 ? { errors: [], values: { ...typedValues(form), 'who[]': refused } } : null
    return { outcomes: done.value, again }
  }
  return replyRefusal(form, { code: `reminders.${done.refusal.code}`, field: done.refusal.field })
})

export default function AdvisorQuiet() {
  const t = useTranslate()
  const { list, cities, firstDay, requestId } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { place, rows, unconfirmed } = list
  const isLooking = place.city !== undefined || place.segment !== undefined
  return (
    <div className="px-4 py-6 sm:px-8">
      {reply && 'outcomes' in reply && <QuietOutcomes outcomes={reply.outcomes} />}
      <PageHeading lead={t('quiet:list.lead')}>{t('quiet:list.title')}</PageHeading>
      <QuietTabs list={list} />
      <QuietFilters place={place} cities={cities} />
      <div className="mt-6">
        <AboutTab tab={place.tab} />
        {rows.length === 0 && (
          <EmptyState heading={t(isLooking ? 'quiet:list.nothingFound' : 'quiet:list.empty')}>
            {t(isLooking ? 'quiet:list.nothingFoundHint' : 'quiet:list.emptyHint')}
          </EmptyState>
        )}
        {rows.length > 0 && (
          // A new answer is a new form: no tick stays on what has been dealt with.
          <PageForm
            key={requestId}
            reply={reply ? ('errors' in reply ? reply : reply.again) : null}
            requestId={requestId}
          >
            <QuietTable rows={rows} />
            <Pagination
              page={place.page}
              pages={list.pages}
              toPage={(page) => paths.advisor.quiet({ ...place, page })}
            />
            <QuietActions list={list} firstDay={firstDay} />
          </PageForm>
        )}
        {place.tab === 'never_came_back' && unconfirmed > 0 && (
          <p className="mt-8 max-w-measure text-small text-ink-soft">
            {t('quiet:list.unconfirmed', { count: unconfirmed })}
          </p>
        )}
      </div>
    </div>
  )
}
