import { useLoaderData } from '@remix-run/react'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { ReadingOutcomeNotice } from '~/features/readings/components/reading-outcome'
import { ReadingTable } from '~/features/readings/components/reading-table'
import { outcomeOf } from '~/features/readings/outcome-queries.server'
import { listReadings } from '~/features/readings/queries.server'
import { readPage } from '~/features/readings/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Pagination } from '~/ui/data/pagination'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['casework'] }

export const loader = pageFor(requireAdvisor, async ({ scope, request }) => {
  const [list, outcome] = await Promise.all([
    listReadings(scope, readPage(request), new Date()),
    outcomeOf(scope, request),
  ])
  const title = pageTitle(scope.language, translator(scope.language)('casework:readingList.title'))
  return { list, outcome, title }
})

export default function SecondReadings() {
  const t = useTranslate()
  const { list, outcome } = useLoaderData<typeof loader>()
  return (
    <div className="max-w-5xl px-4 py-6 sm:px-8">
      {outcome && <ReadingOutcomeNotice outcome={outcome} />}
      <PageHeading lead={t('casework:readingList.lead')}>{t('casework:readingList.title')}</PageHeading>
      {list.lines.length === 0 ? (
        <EmptyState heading={t('casework:readingList.empty')}>{t('casework:readingList.emptyHint')}</EmptyState>
      ) : (
        <ReadingTable lines={list.lines} />
      )}
      <Pagination page={list.page} pages={list.pages} toPage={(page) => paths.advisor.readings({ page })} />
    </div>
  )
}
