import { useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { firmPage } from '~/features/accounts/pages.server'
import { roadmapDates } from '~/features/calendar/roadmap-queries.server'
import { ChangeNotice } from '~/features/catalogue-releases/components/change-notice'
import { UnreadNotice } from '~/features/navigation/components/unread-notice'
import { MarketWarnings } from '~/features/roadmap/components/market-warnings'
import { DayNotShown, OtherDay } from '~/features/roadmap/components/other-day'
import { ReadyDate } from '~/features/roadmap/components/ready-date'
import { Reminders } from '~/features/roadmap/components/reminders'
import { RoadmapAside } from '~/features/roadmap/components/roadmap-aside'
import { RoadmapTotals } from '~/features/roadmap/components/roadmap-totals'
import { StageSection } from '~/features/roadmap/components/stage-section'
import { getRoadmapPage } from '~/features/roadmap/page-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Ladder } from '~/ui/data/ladder'
import { WrittenText } from '~/ui/data/written-text'
import { Reason } from '~/ui/feedback/notice'
import { NextStep } from '~/ui/layout/next-step'
import { TwoColumn } from '~/ui/layout/two-column'
import type { loader as around } from './layout'

export const handle = { namespaces: ['roadmap'], tellsOfAddress: true }

export const loader = firmPage('viewer', async ({ scope, request }) => {
  const asOf = new URL(request.url).searchParams.get('asOf') ?? ''
  const page = await getRoadmapPage(scope, { now: new Date(), asOf, datesOf: roadmapDates })
  return { ...page, title: pageTitle(scope.language, translator(scope.language)('roadmap:title')) }
})

export default function Roadmap() {
  const t = useTranslate()
  const page = useLoaderData<typeof loader>()
  const firm = useRouteLoaderData<typeof around>('routes/firm/layout')
  const { hero } = page
  return (
    <>
      <DayNotShown asked={page.asOf} />
      {page.asOf.isToday ? (
        <NextStep caption={hero.caption} heading={hero.heading} action={hero.action ?? undefined}>
          <p>{hero.text}</p>
          {hero.quote && <WrittenText {...hero.quote} className="mt-2" />}
        </NextStep>
      ) : (
        <OtherDay day={page.asOf.day} backTo={page.readTo} />
      )}
      {firm && <UnreadNotice unread={firm.unread} allTo={paths.firm.questions(firm.id)} />}
      <Reminders reminders={page.reminders} />
      {page.notice && <ChangeNotice notice={page.notice} />}
      <MarketWarnings view={page.warnings} look="folded" />
      <Ladder milestones={page.milestones} />
      {page.isNew && (
        <Reason>
          <h2 className="text-base text-ink">{t('roadmap:empty.heading')}</h2>
          <p className="mt-1">{t('roadmap:empty.body')}</p>
        </Reason>
      )}
      <TwoColumn first={page.ready && <ReadyDate ready={page.ready} />} aside={<RoadmapAside page={page} />}>
        {page.stages.map((stage) => (
          <StageSection key={stage.id} stage={stage} />
        ))}
        <RoadmapTotals view={page.totals} />
      </TwoColumn>
    </>
  )
}
