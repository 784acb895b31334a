import { useLoaderData } from '@remix-run/react'
import { chinaDay } from '~/domain/shared/dates'
import { requireLead } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { FigureFilters } from '~/features/figures/components/figure-filters'
import { Flow } from '~/features/figures/components/flow'
import { Quality } from '~/features/figures/components/quality'
import { Reasons } from '~/features/figures/components/reasons'
import { FirstDecisions, SideTimes } from '~/features/figures/components/times'
import { getFigures } from '~/features/figures/queries.server'
import { figurePlace, periodProblems } from '~/features/figures/schema'
import { reasonTitles } from '~/features/figures/words-queries.server'
import { listReviewers } from '~/features/reviews/load-queries.server'
import { filterNames } from '~/features/reviews/queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['figures', 'forms'] }

export const loader = pageFor(requireLead, async ({ scope, request }) => {
  const today = chinaDay(new Date())
  const place = figurePlace(request, today)
  const t = translator(scope.language)
  const [figures, reviewers] = await Promise.all([getFigures(scope, place), listReviewers(scope)])
  const colleagues = reviewers.map(({ id, name, left }) => ({
    id,
    name: left ? t('reviews:load.gone', { name, why: t(`reviews:load.left.${left}`) }) : name,
  }))
  const title = pageTitle(scope.language, t('figures:title'))
  const names = { titles: reasonTitles(scope.language), ...filterNames(scope) }
  return { title, today, place, problems: periodProblems(request, today), figures, colleagues, ...names }
})

export default function AdvisorFigures() {
  const t = useTranslate()
  const format = useFormat()
  const { today, place, problems, figures, colleagues, titles, stages, cities } = useLoaderData<typeof loader>()
  return (
    <div className="max-w-6xl px-4 py-6 sm:px-8">
      <PageHeading lead={t('figures:lead')}>{t('figures:title')}</PageHeading>
      <FigureFilters {...{ place, problems, today, cities, colleagues, stages }} />
      <p className="mt-6 font-semibold" role="status">
        {t('figures:period', { from: format.date(place.from), to: format.date(place.to) })}
      </p>
      <Flow place={place} groups={figures.events} stages={stages} />
      <FirstDecisions place={place} figures={figures} stages={stages} />
      <SideTimes place={place} figures={figures} stages={stages} />
      <Reasons place={place} groups={figures.reasons} stages={stages} titles={titles} />
      <Quality place={place} figures={figures} />
    </div>
  )
}
