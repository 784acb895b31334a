import { useLoaderData } from '@remix-run/react'
import { chinaDay } from '~/domain/shared/dates'
import { requireOfficial } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { ReportSheet } from '~/features/outcomes/components/report-sheet'
import { YearTabs } from '~/features/outcomes/components/year-tabs'
import { getReport } from '~/features/outcomes/report-queries.server'
import { readAudience, readFilter } from '~/features/outcomes/schema'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Tabs } from '~/ui/data/tabs'
import { PrintButton } from '~/ui/form/print-button'
import { BackLink } from '~/ui/layout/back-link'

export const loader = pageFor(requireOfficial, async ({ scope, request }) => {
  const language = languageOf(request)
  const today = chinaDay(new Date())
  const thisYear = Number(today.slice(0, 4))
  const year = readFilter(request).year ?? thisYear
  const report = await getReport(scope, { year, language, audience: readAudience(request) })
  return { title: pageTitle(language, translator(language)('outcomes:report.title')), today, thisYear, report }
})

export default function OfficialReport() {
  const { today, thisYear, report } = useLoaderData<typeof loader>()
  const t = useTranslate()
  const { year } = report.dashboard
  const outside = report.audience === 'outside' ? report.audience : undefined
  return (
    <>
      <div className="print:hidden">
        <BackLink to={paths.official.dashboard({ year })} label={t('outcomes:dashboard.title')} />
        <YearTabs
          thisYear={thisYear}
          year={year}
          toYear={(each) => paths.official.report({ year: each, for: outside })}
        />
        <Tabs
          label={t('outcomes:report.reader')}
          tabs={(['programme', 'outside'] as const).map((audience) => ({
            to: paths.official.report({ year, for: audience === 'outside' ? audience : undefined }),
            label: t(`outcomes:report.readers.${audience}`),
            isCurrent: audience === report.audience,
          }))}
        />
        <div className="mt-6">
          <PrintButton />
        </div>
      </div>
      <ReportSheet report={report} today={today} />
    </>
  )
}
