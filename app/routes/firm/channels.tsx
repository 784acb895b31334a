import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { firmPage, formAction, ofFirm } from '~/features/accounts/pages.server'
import { saveChannels } from '~/features/channels/commands.server'
import { ChannelComparison } from '~/features/channels/components/channel-comparison'
import { ChannelsForm } from '~/features/channels/components/channels-form'
import { EditNotice } from '~/features/channels/components/edit-notice'
import { MarketFilter } from '~/features/channels/components/market-filter'
import { getChannelsPage, type ChannelsPage } from '~/features/channels/queries.server'
import { MOST_COMPARED } from '~/features/channels/components/comparison'
import { channelsSchema, readChannelsQuery } from '~/features/channels/schema'
import { Contradictions } from '~/features/roadmap/components/contradictions'
import { MarketWarnings } from '~/features/roadmap/components/market-warnings'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyRefusal, seeOther, withHeaders } from '~/server/http.server'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['channels', 'law', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = firmPage('viewer', async ({ scope, request }) => {
  const search = new URL(request.url).searchParams
  const [page, held] = await Promise.all([
    getChannelsPage(scope, { query: readChannelsQuery(search), now: new Date() }),
    takeHeldText(request),
  ])
  const title = pageTitle(scope.language, translator(scope.language)('channels:title'))
  return withHeaders(
    { page, title, firmId: scope.firmId, isSaved: search.has('done'), held: held?.values ?? null },
    held?.headers,
  )
})

export const action = formAction(ofFirm('editor'), channelsSchema, async ({ scope, form, input }) => {
  const saved = await saveChannels(scope, input, new Date())
  if (!saved.ok) return replyRefusal(form, saved.refusal)
  return seeOther(paths.firm.channels(scope.firmId, { done: 'saved' }))
})

export default function Channels() {
  const t = useTranslate()
  const { page, firmId, isSaved, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const compared = page.compared.map(({ channel }) => channel.id)
  const addressFor = useCompareAddress()
  const nameOf = (market: string) => page.marketNames[market] ?? market
  const compareTo = (id: string) =>
    compared.includes(id) || compared.length >= MOST_COMPARED ? null : addressFor([...compared, id])
  return (
    <>
      <BackLink to={paths.firm.task(firmId, 'C01')} label={t('channels:choose.backToTask')} />
      <PageHeading
        lead={t(leadOf(page), {
          number: page.fits.length,
        })}
      >
        {t('channels:title')}
      </PageHeading>
      {isSaved && !reply && (
        <SavedNotice heading={t('channels:choose.saved')}>
          {page.isModeDecided ? (
            <Link to={paths.firm.roadmap(firmId)}>{t('channels:choose.toRoadmap')}</Link>
          ) : (
            <Link to={paths.firm.supervisionMode(firmId)}>{t('channels:choose.next')}</Link>
          )}
        </SavedNotice>
      )}
      <Contradictions view={page.contradictions} />
      <MarketWarnings view={page.warnings} />
      <EditNotice locked={page.locked} />
      <MarketFilter markets={page.markets} regions={page.regions} firmId={firmId} nameOf={nameOf} compared={compared} />
      <ChannelComparison
        fits={page.compared}
        addressWithout={(id) => addressFor(compared.filter((other) => other !== id))}
      />
      <div className="mt-10">
        <ChannelsForm page={page} reply={reply} held={held} nameOf={nameOf} compareTo={compareTo} />
      </div>
      <MarketWarnings view={page.otherWarnings} />
    </>
  )
}

function leadOf({ markets, regions }: Pick<ChannelsPage, 'markets' | 'regions'>) {
  if (markets.length > 0) return 'channels:lead'
  return regions.length > 0 ? 'channels:leadOfRegions' : 'channels:leadWithoutMarkets'
}

/** This page with other channels compared, the filter kept. */
function useCompareAddress(): (ids: readonly string[]) => string {
  const [search] = useSearchParams()
  return (ids) => {
    const next = new URLSearchParams(search)
    next.delete('done')
    if (ids.length > 0) next.set('compare', ids.join(','))
    else next.delete('compare')
    return `?${next}`
  }
}
