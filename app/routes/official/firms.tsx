import { useLoaderData } from '@remix-run/react'
import { cityName } from '~/domain/firm/places'
import { CITIES } from '~/domain/firm/reference/liaoning'
import { destinationName } from '~/domain/market/destinations'
import { askedPeriod, yearsOffered } from '~/domain/outcome/asked-period'
import { chinaDay } from '~/domain/shared/dates'
import { requireOfficial } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { FirmFilters } from '~/features/outcomes/components/firm-filters'
import { FirmRows } from '~/features/outcomes/components/firm-rows'
import { ListDefinition } from '~/features/outcomes/components/list-definition'
import { listFirms } from '~/features/outcomes/firm-queries.server'
import { filterProblems, readFilter } from '~/features/outcomes/schema'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Pagination } from '~/ui/data/pagination'
import { EmptyState } from '~/ui/feedback/empty-state'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['firms', 'forms'], tellsOfAddress: true }

export const loader = pageFor(requireOfficial, async ({ scope, request }) => {
  const language = languageOf(request)
  const filter = readFilter(request)
  const list = await listFirms(scope, filter)
  const thisYear = Number(chinaDay(new Date()).slice(0, 4))
  const markets = new Set(
    list.rows.flatMap((row) =>
      [...row.declarations, ...row.further, ...(row.service ? [row.service] : [])].map(({ market }) => market),
    ),
  )
  return {
    title: pageTitle(language, translator(language)('outcomes:firms.title')),
    filter,
    problems: filterProblems(request),
    list,
    cities: CITIES.map(({ code }) => ({ code, name: cityName(code, language) })),
    years: yearsOffered(thisYear, filter.year),
    marketNames: Object.fromEntries([...markets].map((market) => [market, destinationName(market, language)])),
  }
})

export default function OfficialFirms() {
  const { filter, problems, list, cities, years, marketNames } = useLoaderData<typeof loader>()
  const t = useTranslate()
  const { reachedIn, declaredIn } = askedPeriod(filter)
  const year = reachedIn ?? declaredIn?.slice(0, 4)
  return (
    <>
      <BackLink to={paths.official.dashboard({ year })} label={t('outcomes:dashboard.title')} />
      <PageHeading lead={<ListDefinition filter={filter} />}>{t('outcomes:firms.title')}</PageHeading>
      <FirmFilters filter={filter} problems={problems} cities={cities} years={years} />
      {list.total === 0 && <EmptyState heading={t('outcomes:firms.empty')}>{t('outcomes:firms.emptyHint')}</EmptyState>}
      {list.total > 0 && (
        <>
          <p className="mb-4 flex flex-wrap gap-x-6" role="status">
            {t('outcomes:firms.lead', { count: list.total })}
            <a
              href={paths.official.firmsFile({ ...filter, page: undefined })}
              className="ms-auto inline-block py-0.5 print:hidden"
            >
              {t('outcomes:firms.export')}
            </a>
          </p>
          <FirmRows
            rows={list.rows}
            marketNames={marketNames}
            cityNames={Object.fromEntries(cities.map(({ code, name }) => [code, name]))}
          />
          <Pagination
            page={list.page}
            pages={list.pages}
            toPage={(page) => paths.official.firms({ ...filter, page })}
          />
        </>
      )}
    </>
  )
}
