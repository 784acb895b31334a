import { useLoaderData } from '@remix-run/react'
import { chinaDay } from '~/domain/shared/dates'
import { requireLead } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { StatisticRows } from '~/features/statistics/components/statistic-rows'
import { Parts, Summary } from '~/features/statistics/components/rows-heading'
import { getRowsPage } from '~/features/statistics/page-queries.server'
import { periodProblems, rowsPlace } from '~/features/statistics/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTell, useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Pagination } from '~/ui/data/pagination'
import { EmptyState } from '~/ui/feedback/empty-state'
import { Notice } from '~/ui/feedback/notice'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['statistics', 'forms'] }

export const loader = pageFor(requireLead, async ({ scope, request }) => {
  const today = chinaDay(new Date())
  const place = rowsPlace(request, today)
  const title = translator(scope.language)(`statistics:names.${place.figure}`)
  const page = await getRowsPage(scope, place)
  return { title: pageTitle(scope.language, title), place, problems: periodProblems(request, today), ...page }
})

export default function StatisticCases() {
  const t = useTranslate()
  const tell = useTell()
  const { place, problems, list, lines, chosen } = useLoaderData<typeof loader>()
  const { figure, from, to, stage, city, assignee } = place
  const filters = { from, to, stage, city, assignee }
  return (
    <div className="max-w-6xl px-4 py-6 sm:px-8">
      <BackLink to={paths.advisor.statistics(filters)} label={t('statistics:title')} />
      <PageHeading lead={t(`statistics:definitions.${figure}`)}>{t(`statistics:names.${figure}`)}</PageHeading>
      {problems.length > 0 && (
        <Notice tone="warn" role="status">
          {problems.map(({ field, message }) => (
            <p key={field}>
              {t(`statistics:filters.${field}`)}: {tell(message)}
            </p>
          ))}
        </Notice>
      )}
      <Summary place={place} list={list} chosen={chosen} />
      <Parts place={place} />
      {list.n === 0 ? (
        <EmptyState heading={t('statistics:rows.empty')}>{t('statistics:rows.emptyHint')}</EmptyState>
      ) : (
        <StatisticRows place={place} lines={lines} ranks={list.ranks} />
      )}
      <Pagination
        page={list.page}
        pages={list.pages}
        toPage={(page) => paths.advisor.statisticRows({ ...place, page })}
      />
    </div>
  )
}
