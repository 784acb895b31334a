import { useLoaderData } from '@remix-run/react'
import { requireAdmin } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { EventFilters } from '~/features/security/components/event-filters'
import { EventList } from '~/features/security/components/event-list'
import { OlderLink } from '~/features/security/components/older-link'
import { listEvents, MOST_EXPORTED } from '~/features/security/queries.server'
import { filterProblems, filterQuery, readCursor, readEventFilter } from '~/features/security/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['forms', 'security'] }

export const loader = pageFor(requireAdmin, async ({ scope, request }) => {
  const asked = new URL(request.url).searchParams
  const filter = readEventFilter(asked)
  const before = readCursor(asked)
  const problems = filterProblems(asked)
  // Nothing is looked for while it is not clear what: "nothing found" beside a wrong day reads as an answer.
  const found = problems.length > 0 ? { lines: [], older: null } : await listEvents(scope, filter, before)
  return {
    ...found,
    filter,
    problems,
    isNewest: before === null,
    most: MOST_EXPORTED,
    title: pageTitle(scope.language, translator(scope.language)('security:title')),
  }
})

export default function SecurityEvents() {
  const t = useTranslate()
  const { lines, older, filter, problems, isNewest, most } = useLoaderData<typeof loader>()
  const query = filterQuery(filter)
  const isFiltered = Object.values(query).some(Boolean)
  return (
    <>
      <PageHeading lead={t('security:lead')}>{t('security:title')}</PageHeading>
      <EventFilters filter={filter} problems={problems} />
      {problems.length > 0 ? null : lines.length === 0 ? (
        <EmptyState heading={t('security:empty.heading')}>
          <p>{t(isFiltered ? 'security:empty.body' : 'security:empty.bodyAll')}</p>
        </EmptyState>
      ) : (
        <>
          <p className="mb-4 print:hidden">
            <a href={paths.admin.securityFile(query)} className="inline-block py-0.5">
              {t('security:export', { most })}
            </a>
          </p>
          <EventList lines={lines} />
        </>
      )}
      <OlderLink older={older} isNewest={isNewest} toPage={(before) => paths.admin.security({ ...query, before })} />
    </>
  )
}
