import { useLoaderData } from '@remix-run/react'
import { chinaDay } from '~/domain/shared/dates'
import { requireLead } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { StatisticFilters } from '~/features/statistics/components/statistic-filters'
import { Flow } from '~/features/statistics/components/flow'
import { Quality } from '~/features/statistics/components/quality'
import { Reasons } from '~/features/statistics/components/reasons'
import { FirstDecisions, SideTimes } from '~/features/statistics/components/times'
import { getStatistics } from '~/features/statistics/queries.server'
import { statisticPlace, periodProblems } from '~/features/statistics/schema'
import { reasonTitles } from '~/features/statistics/words-queries.server'
import { listReviewers } from '~/features/reviews/load-queries.server'
import { filterNames } from '~/features/reviews/queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['statistics', 'forms'] }

export const loader = pageFor(requireLead, async ({ scope, request }) => {
  const today = chinaDay(new Date())
  const place = statisticPlace(request, today)
  const t = translator(scope.language)
  const [statistics, reviewers] = await Promise.all([getStatistics(scope, place), listReviewers(scope)])
  const colleagues = reviewers.map(({ id, name, left }) => ({
    id,
    name: left ? t('reviews:load.gone', { name, why: t(`reviews:load.left.${left}`) }) : name,
  }))
  const title = pageTitle(scope.language, t('statistics:title'))
  const names = { titles: reasonTitles(scope.language), ...filterNames(scope) }
  return { title, today, place, problems: periodProblems(request, today), statistics, colleagues, ...names }
})

export default function AdvisorStatistics() {
  const t = useTranslate()
  const format = useFormat()
  const { today, place, problems, statistics, colleagues, titles, stages, cities } = useLoaderData<typeof loader>()
  return (
    <div className="max-w-6xl px-4 py-6 sm:px-8">
      <PageHeading lead={t('statistics:lead')}>{t('statistics:title')}</PageHeading>
      <StatisticFilters {...{ place, problems, today, cities, colleagues, stages }} />
      <p className="mt-6 font-semibold" role="status">
        {t('statistics:period', { from: format.date(place.from), to: format.date(place.to) })}
      </p>
      <Flow place={place} groups={statistics.events} stages={stages} />
      <FirstDecisions place={place} statistics={statistics} stages={stages} />
      <SideTimes place={place} statistics={statistics} stages={stages} />
      <Reasons place={place} groups={statistics.reasons} stages={stages} titles={titles} />
      <Quality place={place} statistics={statistics} />
    </div>
  )
}
