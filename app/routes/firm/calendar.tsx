import { useActionData, useLoaderData } from '@remix-run/react'
import { isAddressMonth } from '~/domain/market/address-values'
import { firmPage, formAction, ofFirm } from '~/features/accounts/pages.server'
import { requireRecentProof } from '~/features/accounts/proof-commands.server'
import { createFeed, revokeFeed } from '~/features/calendar/commands.server'
import { Feed } from '~/features/calendar/components/feed'
import { MatterList } from '~/features/calendar/components/matter-list'
import { MonthTable } from '~/features/calendar/components/month-table'
import { findFeed } from '~/features/calendar/feed-queries.server'
import { getCalendarPage } from '~/features/calendar/queries.server'
import { feedSchema } from '~/features/calendar/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { withSaid } from '~/said'
import { seeOther } from '~/server/http.server'
import { senderOf } from '~/server/session.server'
import { Tabs } from '~/ui/data/tabs'
import { EmptyState } from '~/ui/feedback/empty-state'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { UnknownYears } from '~/ui/feedback/unknown-years'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['calendar', 'forms'], enterMeans: 'create_feed' }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = firmPage('viewer', async ({ scope, request }) => {
  const [page, feed] = await Promise.all([getCalendarPage(scope, new Date()), findFeed(scope)])
  const asked = new URL(request.url).searchParams
  const month = asked.get('month') ?? ''
  return {
    ...page,
    feed,
    firmId: scope.firmId,
    isMonthView: asked.get('view') === 'month',
    month: isAddressMonth(month, page.today) ? month : page.today.slice(0, 7),
    title: pageTitle(scope.language, translator(scope.language)('calendar:title')),
  }
})

export const action = formAction(ofFirm('viewer'), feedSchema, async ({ scope, request, context, input }) => {
  if (input.intent === 'create_feed') {
    await requireRecentProof(request, null, new Date())
    return { address: await createFeed(scope, senderOf({ request, context }), new Date()) }
  }
  await revokeFeed(scope)
  return seeOther(withSaid(paths.firm.calendar(scope.firmId), 'feed_ended'))
})

export default function Calendar() {
  const t = useTranslate()
  const answer = useActionData<typeof action>()
  const { matters, forecast, unknownYears, firmId, feed, isMonthView, month, today } = useLoaderData<typeof loader>()
  const isRefused = answer !== undefined && 'errors' in answer
  const to = (query: Record<string, string> = {}) => paths.firm.calendar(firmId, query)
  return (
    <>
      <PageHeading lead={t('calendar:lead')}>{t('calendar:title')}</PageHeading>
      {isRefused && <GeneralErrors reply={answer} />}
      <Tabs
        tabs={[
          { to: to(), label: t('calendar:views.list'), isCurrent: !isMonthView },
          { to: to({ view: 'month' }), label: t('calendar:views.month'), isCurrent: isMonthView },
        ]}
      />
      {isMonthView ? (
        <MonthTable
          month={month}
          today={today}
          matters={matters}
          toMonth={(one) => to({ view: 'month', month: one })}
        />
      ) : matters.length > 0 ? (
        <MatterList matters={matters} />
      ) : (
        <EmptyState heading={t('calendar:empty.heading')}>
          <p>{t('calendar:empty.body')}</p>
        </EmptyState>
      )}
      <UnknownYears years={unknownYears} />
      {forecast && (
        <section className="mt-10 max-w-measure">
          <h2 className="text-title">{forecast.heading}</h2>
          {forecast.lines.map((line) => (
            <p key={line} className="mt-2">
              {line}
            </p>
          ))}
        </section>
      )}
      <Feed feed={feed} address={answer && 'address' in answer ? answer.address : null} />
    </>
  )
}
