import { useActionData, useLoaderData } from '@remix-run/react'
import { firmPage, formAction, ofFirm } from '~/features/accounts/pages.server'
import { saveAnswers } from '~/features/fits/answer-commands.server'
import { MarketFit } from '~/features/fits/components/market-fit'
import { QuestionFields } from '~/features/fits/components/question-fields'
import { getMarketPage } from '~/features/fits/page-queries.server'
import { answersSchema } from '~/features/fits/schema'
import { listOriginStates } from '~/features/origin/check-queries.server'
import { MarketWarnings } from '~/features/roadmap/components/market-warnings'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { notFound, replyRefusal, seeOther } from '~/server/http.server'
import { findMarket } from '~/domain/market/find-market'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { ButtonLink } from '~/ui/form/button-link'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { BackLink } from '~/ui/layout/back-link'

export const handle = { namespaces: ['fits', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = firmPage('viewer', async ({ scope, request, params }) => {
  const search = new URL(request.url).searchParams
  const place = { market: params.market, day: search.get('day'), now: new Date() }
  const page = await getMarketPage(scope, params.productId, place)
  const origins = await listOriginStates(scope, {
    ...{ productId: page.product.id, market: page.market, hs6: page.code.digits },
    full: page.duty?.appliedRate ?? null,
    agreements: page.duty?.preferences.map(({ id }) => id) ?? [],
  })
  const values = { name: page.product.name, market: page.marketName }
  const title = pageTitle(scope.language, translator(scope.language)('fits:title', values))
  return { page, origins, title, firmId: scope.firmId, isSaved: search.get('done') === 'answers' }
})

export const action = formAction(ofFirm('editor'), answersSchema, async ({ scope, params, form, input }) => {
  const { productId = '', market = '' } = params
  if (!findMarket(market)) throw notFound()
  const saved = await saveAnswers(scope, { productId, market, input }, new Date())
  if (!saved.ok) return replyRefusal(form, saved.refusal)
  return seeOther(paths.firm.productMarket(scope.firmId, productId, market, { done: 'answers' }))
})

export default function ProductMarket() {
  const t = useTranslate()
  const { page, origins, firmId, isSaved } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { product, market, requirements, mayEdit } = page
  const toProduct = paths.firm.product(firmId, product.id)
  const here = (day?: string) => paths.firm.productMarket(firmId, product.id, market, { day })
  const others = [market, ...page.chosen.filter((one) => one !== market)]
  return (
    <>
      <BackLink to={toProduct} label={product.name} />
      {isSaved && !reply && <SavedNotice heading={t('fits:saved')} />}
      <MarketFit
        page={page}
        name={product.name}
        toDay={here}
        toProduct={toProduct}
        toRecord={mayEdit ? paths.firm.recordLine(firmId, product.id, market) : null}
        toOrigin={(under) => paths.firm.origin(firmId, product.id, market, { under })}
        origins={origins}
        warnings={page.warnings && <MarketWarnings view={page.warnings} look="folded" />}
        questions={
          <PageForm key={JSON.stringify(page.answers)} reply={reply}>
            <QuestionFields questions={requirements?.questions ?? []} answers={page.answers} isLocked={!mayEdit} />
            {mayEdit && (
              <div className="mt-6">
                <SubmitButton>{t('fits:questions.submit')}</SubmitButton>
              </div>
            )}
          </PageForm>
        }
      />
      <p className="mt-8 flex flex-wrap gap-4 print:hidden">
        <ButtonLink to={paths.firm.plan(firmId, product.id, market)}>{t('fits:toPlan')}</ButtonLink>
        <ButtonLink to={paths.firm.compare(firmId, product.id, others.slice(0, 4))} tone="quiet">
          {t('fits:toCompare')}
        </ButtonLink>
      </p>
    </>
  )
}
