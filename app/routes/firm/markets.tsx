import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { firmPage, formAction, ofFirm } from '~/features/accounts/pages.server'
import { saveMarketPicks } from '~/features/markets/commands.server'
import { EditNotice } from '~/features/markets/components/edit-notice'
import { PicksForm } from '~/features/markets/components/picks-form'
import { RankingTable } from '~/features/markets/components/ranking-table'
import { WeightsForm } from '~/features/markets/components/weights-form'
import { getMarketsPage, type MarketsPage } from '~/features/markets/queries.server'
import { PICK_FIELDS, picksSchema, readRankingQuery } from '~/features/markets/schema'
import { Contradictions } from '~/features/roadmap/components/contradictions'
import { MarketWarnings } from '~/features/roadmap/components/market-warnings'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyConflicts, replyRefusal, seeOther, typedValues, withHeaders } from '~/server/http.server'
import { Notice } from '~/ui/feedback/notice'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { changedValues, knownValues } from '~/domain/shared/shown-fields'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['markets', 'law', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = firmPage('viewer', async ({ scope, request }) => {
  const search = new URL(request.url).searchParams
  const [page, held] = await Promise.all([
    getMarketsPage(scope, { query: readRankingQuery(search), now: new Date() }),
    takeHeldText(request),
  ])
  const title = pageTitle(scope.language, translator(scope.language)('markets:title'))
  return withHeaders(
    { page, title, firmId: scope.firmId, isSaved: search.has('done'), held: held?.values ?? null },
    held?.headers,
  )
})

export const action = formAction(ofFirm('editor'), picksSchema, async ({ scope, form, input }) => {
  const typed = typedValues(form)
  const known = knownValues(typed, PICK_FIELDS)
  const saved = await saveMarketPicks(scope, { ...input, known }, new Date())
  if (!saved.ok && 'conflicts' in saved.refusal)
    return replyConflicts(changedValues(typed), 'refusals:changedMeanwhile', saved.refusal.conflicts)
  if (!saved.ok) return replyRefusal(form, saved.refusal)
  return seeOther(paths.firm.markets(scope.firmId, { done: 'saved' }))
})

export default function Markets() {
  const t = useTranslate()
  const { page, firmId, isSaved, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { ranking, products } = page
  return (
    <>
      <BackLink to={paths.firm.task(firmId, 'M01')} label={t('markets:backToTask')} />
      <PageHeading lead={t(ranking ? 'markets:lead' : 'markets:leadWithoutRanking')}>{t('markets:title')}</PageHeading>
      {products.length > 0 && (
        <section aria-labelledby="by-product" className="mb-6 max-w-measure">
          <h2 id="by-product" className="font-semibold">
            {t('markets:byProduct.heading')}
          </h2>
          <p className="text-small text-ink-soft">{t('markets:byProduct.lead')}</p>
          <ul>
            {products.map(({ id, name, hs6 }) => (
              <li key={id}>
                <Link to={paths.firm.ranking(firmId, id)} className="inline-block py-1">
                  {t('markets:product', { name, hs6 })}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isSaved && !reply && (
        <SavedNotice heading={t('markets:pick.saved')}>
          <Link to={paths.firm.roadmap(firmId)}>{t('markets:pick.next')}</Link>
        </SavedNotice>
      )}
      {page.isRefused && <Notice tone="warn">{t('markets:weights.refused')}</Notice>}
      <Contradictions view={page.contradictions} />
      <MarketWarnings view={page.warnings} />
      {ranking ? (
        <Ranking page={page} ranking={ranking} firmId={firmId} />
      ) : (
        <Notice>
          <p>{page.silentNote}</p>
          <p>
            <Link to={paths.firm.law(firmId, paths.firm.markets(firmId)).rules()}>{t('markets:toRules')}</Link>
          </p>
        </Notice>
      )}
      <section className="mt-12" id="pick">
        <SectionHeading>{t('markets:pick.heading')}</SectionHeading>
        <p className="mt-3 mb-6 max-w-measure text-ink-soft">{t('markets:pick.lead')}</p>
        <EditNotice locked={page.locked} />
        <PicksForm page={page} reply={reply} held={held} />
      </section>
    </>
  )
}

type RankingProps = {
  readonly page: Pick<MarketsPage, 'choices' | 'openWarnings'>
  readonly ranking: NonNullable<MarketsPage['ranking']>
  readonly firmId: string
}

function Ranking({ page, ranking, firmId }: RankingProps) {
  const t = useTranslate()
  const format = useFormat()
  return (
    <div className="mt-8 grid gap-x-12 gap-y-8 md:grid-cols-[16rem_minmax(0,1fr)]">
      <WeightsForm ranking={ranking} />
      <section className="min-w-0">
        {ranking.isOfProfile && (
          <p className="max-w-measure text-small text-ink-soft">{t('markets:regions.ofProfile')}</p>
        )}
        {!ranking.isDefault && <p className="max-w-measure text-small text-ink-soft">{t('markets:weights.changed')}</p>}
        <p className="print:hidden">
          <a href="#pick" className="inline-block py-1 font-semibold">
            {t('markets:pick.heading')}
          </a>
        </p>
        <RankingTable
          ranking={ranking}
          chosen={page.choices.map((choice) => choice.market)}
          openNote={<MarketWarnings view={page.openWarnings} />}
        />
        <p className="mt-3 max-w-measure text-small text-ink-soft">
          {t('markets:dataNote', { asOf: format.date(ranking.asOf) })}{' '}
          <Link to={paths.firm.method(firmId)}>{t('markets:methodLink')}</Link>
        </p>
      </section>
    </div>
  )
}
