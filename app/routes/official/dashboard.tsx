import { useLoaderData } from '@remix-run/react'
import { chinaDay } from '~/domain/shared/dates'
import { requireOfficial } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { Breakdowns } from '~/features/outcomes/components/breakdowns'
import { ProgrammeTargets } from '~/features/outcomes/components/programme-targets'
import { MilestoneFunnel } from '~/features/outcomes/components/milestone-funnel'
import { TotalValue } from '~/features/outcomes/components/total-value'
import { ValueByMonth } from '~/features/outcomes/components/value-by-month'
import { YearTabs } from '~/features/outcomes/components/year-tabs'
import { getDashboard } from '~/features/outcomes/queries.server'
import { readFilter } from '~/features/outcomes/schema'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { KeyFigures } from '~/ui/data/key-figure'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['firms'] }

export const loader = pageFor(requireOfficial, async ({ scope, request }) => {
  const language = languageOf(request)
  const today = chinaDay(new Date())
  const thisYear = Number(today.slice(0, 4))
  const dashboard = await getDashboard(scope, { year: readFilter(request).year ?? thisYear, language })
  return { title: pageTitle(language, translator(language)('outcomes:dashboard.title')), today, thisYear, dashboard }
})

export default function OfficialDashboard() {
  const { today, thisYear, dashboard } = useLoaderData<typeof loader>()
  const t = useTranslate()
  const format = useFormat()
  const { year, funnel, entities, totals, services } = dashboard
  const firmsOn = (milestone: number) => funnel.find((row) => row.milestone === milestone)?.firms ?? 0
  const declarations = totals.reduce((sum, total) => sum + total.declarations, 0)
  return (
    <>
      <PageHeading lead={t('outcomes:dashboard.lead', { year, date: format.date(today) })}>
        {t('outcomes:dashboard.title')}
      </PageHeading>
      <YearTabs thisYear={thisYear} year={year} toYear={(each) => paths.official.dashboard({ year: each })} />
      <KeyFigures
        figures={[
          {
            label: t('outcomes:dashboard.entities'),
            value: format.number(entities.actual),
            unit: t('outcomes:dashboard.firmsUnit', { count: entities.actual }),
            note: t('outcomes:dashboard.entitiesNote', { year }),
            to: paths.official.firms({ milestone: 5, year }),
          },
          {
            label: t('outcomes:dashboard.declarations'),
            value: format.number(declarations),
            unit: t('outcomes:dashboard.sheetsUnit', { count: declarations }),
            note: t('outcomes:dashboard.declarationsNote', { year }),
            to: paths.official.firms({ year }),
          },
          {
            label: t('outcomes:report.today', { heading: t('outcomes:dashboard.exporters') }),
            value: format.number(firmsOn(5)),
            unit: t('outcomes:dashboard.firmsUnit', { count: firmsOn(5) }),
            note: t('outcomes:dashboard.exportersNote'),
            to: paths.official.firms({ milestone: 5 }),
          },
          {
            label: t('outcomes:services.label'),
            value: format.number(services.thisYear),
            unit: t('outcomes:dashboard.firmsUnit', { count: services.thisYear }),
            note: t('outcomes:services.note', { year, ever: format.number(services.firms) }),
            to: paths.official.firms({ proof: 'service', year }),
          },
          {
            label: t('outcomes:report.today', { heading: t('outcomes:dashboard.registered') }),
            value: format.number(firmsOn(0)),
            unit: t('outcomes:dashboard.firmsUnit', { count: firmsOn(0) }),
            note: t('outcomes:dashboard.registeredNote'),
            to: paths.official.firms({ milestone: 0 }),
          },
        ]}
      />
      <ProgrammeTargets dashboard={dashboard} />
      <TotalValue dashboard={dashboard} />
      <MilestoneFunnel dashboard={dashboard} />
      <ValueByMonth dashboard={dashboard} />
      <Breakdowns dashboard={dashboard} />
    </>
  )
}
