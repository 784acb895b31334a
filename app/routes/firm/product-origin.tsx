import { useActionData, useLoaderData } from '@remix-run/react'
import { ORIGIN_FIELDS } from '~/domain/duty/origin-form'
import { findMarket } from '~/domain/market/find-market'
import { chinaDay } from '~/domain/shared/dates'
import { knownValues } from '~/domain/shared/shown-fields'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { firmPage, ofFirm, pageFor } from '~/features/accounts/pages.server'
import { saveOrigin } from '~/features/origin/commands.server'
import { OriginFields } from '~/features/origin/components/origin-fields'
import { OriginFrame } from '~/features/origin/components/origin-frame'
import { OriginHistory } from '~/features/origin/components/origin-history'
import { OriginReport } from '~/features/origin/components/origin-report'
import { faultErrors, readOrigin } from '~/features/origin/form-queries.server'
import { getOriginPage } from '~/features/origin/page-queries.server'
import { productIdFrom } from '~/features/products/record-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import {
  notFound,
  postedForm,
  replyConflicts,
  replyRefusal,
  replyWith,
  seeOther,
  typedValues,
  withHeaders,
} from '~/server/http.server'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { Notice } from '~/ui/feedback/notice'
import { PageForm } from '~/ui/form/page-form'
import { Shown } from '~/ui/form/shown'
import { SubmitButton } from '~/ui/form/submit-button'
import { BackLink } from '~/ui/layout/back-link'
import { Fold } from '~/ui/layout/fold'

export const handle = { namespaces: ['origin', 'fits', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = firmPage('viewer', async ({ scope, request, params }) => {
  const search = new URL(request.url).searchParams
  const place = { market: params.market, under: search.get('under'), now: new Date() }
  const [page, held] = await Promise.all([getOriginPage(scope, params.productId, place), takeHeldText(request)])
  const values = { name: page.product.name, market: page.marketName }
  const title = pageTitle(scope.language, translator(scope.language)('origin:title', values))
  const isSaved = search.get('done') === 'check'
  return withHeaders({ page, title, firmId: scope.firmId, isSaved, held: held?.values ?? null }, held?.headers)
})

export const action = pageFor(ofFirm('editor'), async ({ scope, params, request }) => {
  const { market = '' } = params
  const productId = productIdFrom(params.productId)
  if (!findMarket(market)) throw notFound()
  const now = new Date()
  const form = await postedForm(request)
  const read = readOrigin(form, { language: scope.language, today: chinaDay(now) })
  if (!read.ok) return replyWith(read.refusal)
  const values = typedValues(form)
  const known = knownValues(values, ORIGIN_FIELDS)
  const saved = await saveOrigin(scope, { productId, market, read: read.value, known }, now)
  if (saved.ok)
    return seeOther(paths.firm.origin(scope.firmId, productId, market, { under: read.value.agreement, done: 'check' }))
  const { refusal } = saved
  if (refusal.code === 'products.changedMeanwhile')
    return replyConflicts(values, 'refusals:changedMeanwhile', refusal.conflicts)
  if (refusal.code === 'origin.faults')
    return replyWith({ errors: faultErrors(refusal.faults, scope.language), values })
  return replyRefusal(form, refusal)
})

export default function ProductOrigin() {
  const t = useTranslate()
  const { page, firmId, isSaved, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { product, market, under, mayEdit, code } = page
  const isOpen = !under?.answer || reply !== undefined || held !== null
  return (
    <>
      <BackLink
        to={paths.firm.productMarket(firmId, product.id, market)}
        label={t('fits:title', { name: product.name, market: page.marketName })}
      />
      {isSaved && !reply && <SavedNotice heading={t('origin:saved')} />}
      <OriginFrame
        {...page}
        name={product.name}
        lead={t('origin:lead')}
        toAgreement={(id) => paths.firm.origin(firmId, product.id, market, { under: id })}
      >
        {under?.answer && <OriginReport answer={under.answer} under={under} savedBy={under.savedBy} />}
        {under && mayEdit && (
          <div className="mt-6 print:hidden">
            {under.startedFrom && (
              <Notice tone="advice" heading={t('origin:startedFrom', { market: under.startedFrom })} />
            )}
            <Fold label={t(under.answer ? 'origin:form.again' : 'origin:form.first')} isOpen={isOpen}>
              <PageForm key={`${under.id} ${JSON.stringify(under.stored)}`} reply={reply} held={held}>
                {ORIGIN_FIELDS.map((field) => (
                  <Shown key={field} name={field} stored={under.stored[field]} />
                ))}
                <OriginFields under={under} code={code.shown} values={under.values} />
                <div className="mt-6">
                  <SubmitButton>{t('origin:submit')}</SubmitButton>
                </div>
              </PageForm>
            </Fold>
          </div>
        )}
        {under && !mayEdit && !under.answer && <p className="mt-6">{t('origin:nothingYet')}</p>}
        {under && under.history.length > 0 && <OriginHistory rows={under.history} />}
      </OriginFrame>
    </>
  )
}
