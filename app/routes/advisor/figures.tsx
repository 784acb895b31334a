import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { chinaDay } from '~/domain/shared/dates'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { FigureFilters } from '~/features/figures/components/figure-filters'
import { Flow } from '~/features/figures/components/flow'
import { Quality } from '~/features/figures/components/quality'
import { Reasons } from '~/features/figures/components/reasons'
import { FirstDecisions, SideTimes } from '~/features/figures/components/times'
import { getFigures } from '~/features/figures/queries.server'
import { figurePlace } from '~/features/figures/schema'
import { reasonTitles } from '~/features/figures/words-queries.server'
import { countReadings } from '~/features/readings/queries.server'
import { StaffShell } from '~/features/reviews/components/staff-shell'
import { listColleagues } from '~/features/reviews/load-queries.server'
import { filterNames } from '~/features/reviews/queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { notFound } from '~/server/http.server'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['figures', 'reviews'] }

export async function loader({ request }: LoaderFunctionArgs) {
  const scope = await requireAdvisor(request)
  if (!scope.isLead) throw notFound()
  const today = chinaDay(new Date())
  const place = figurePlace(request, today)
  const [figures, colleagues, readings] = await Promise.all([
    getFigures(scope, place),
    listColleagues(scope),
    countReadings(scope),
  ])
  const title = pageTitle(scope.language, translator(scope.language)('figures:title'))
  const names = { titles: reasonTitles(scope.language), ...filterNames(scope) }
  return { title, today, place, figures, colleagues, readings, ...names }
}

export default function AdvisorFigures() {
  const t = useTranslate()
  const format = useFormat()
  const { today, place, figures, colleagues, readings, titles, stages, cities } = useLoaderData<typeof loader>()
  return (
    <StaffShell isLead readings={readings}>
      <div className="max-w-6xl px-4 py-6 sm:px-8">
        <PageHeading lead={t('figures:lead')}>{t('figures:title')}</PageHeading>
        <FigureFilters {...{ place, today, cities, colleagues, stages }} />
        <p className="mt-6 font-semibold" role="status">
          {t('figures:period', { from: format.date(place.from), to: format.date(place.to) })}
        </p>
        <Flow place={place} groups={figures.events} stages={stages} />
        <FirstDecisions place={place} figures={figures} stages={stages} />
        <SideTimes place={place} figures={figures} stages={stages} />
        <Reasons place={place} groups={figures.reasons} stages={stages} titles={titles} />
        <Quality place={place} figures={figures} />
      </div>
    </StaffShell>
  )
}
