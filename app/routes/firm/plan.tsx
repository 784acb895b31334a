import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { firmPage, formAction, ofFirm } from '~/features/accounts/pages.server'
import { PlanSheet } from '~/features/plans/components/plan-sheet'
import { getPlanStanding } from '~/features/applications/market-queries.server'
import { PlanStandingPart } from '~/features/applications/components/plan-standing'
import { getPlanPage } from '~/features/plans/plan-queries.server'
import { saveRemarks } from '~/features/plans/remark-commands.server'
import { REMARK_FIELDS, remarksSchema } from '~/features/plans/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyConflicts, replyRefusal, seeOther, typedValues } from '~/server/http.server'
import { changedValues, knownValues } from '~/domain/shared/shown-fields'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { PrintButton } from '~/ui/form/print-button'
import { BackLink } from '~/ui/layout/back-link'

export const handle = { namespaces: ['plan', 'applications', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = firmPage('viewer', async ({ scope, request, params }) => {
  const { productId, market } = params
  const page = await getPlanPage(scope, { productId, market, now: new Date() })
  const values = { product: page.product.name, market: page.market.name }
  const title = pageTitle(scope.language, translator(scope.language)('plan:titleFor', values))
  const isSaved = new URL(request.url).searchParams.get('done') === 'saved'
  const standing = await getPlanStanding(scope, page.subject)
  return { page, standing, title, firmId: scope.firmId, isSaved }
})

export const action = formAction(ofFirm('editor'), remarksSchema, async ({ scope, params, form, input }) => {
  const { productId = '', market = '' } = params
  const typed = typedValues(form)
  const known = knownValues(typed, REMARK_FIELDS)
  const saved = await saveRemarks(scope, { place: { productId, market }, input, known }, new Date())
  if (!saved.ok && 'conflicts' in saved.refusal)
    return replyConflicts(changedValues(typed), 'refusals:changedMeanwhile', saved.refusal.conflicts)
  if (!saved.ok) return replyRefusal(form, saved.refusal)
  return seeOther(paths.firm.plan(scope.firmId, productId, market, { done: 'saved' }))
})

export default function Plan() {
  const t = useTranslate()
  const { page, standing, firmId, isSaved } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { product, market } = page
  return (
    <>
      <BackLink to={paths.firm.product(firmId, product.id)} label={product.name} />
      {isSaved && !reply && <SavedNotice heading={t('plan:saved')} />}
      <div className="mb-4 flex min-h-11 flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
        <PrintButton tone="quiet" />
        <Link to={paths.firm.productMarket(firmId, product.id, market.iso2)}>
          {t('plan:toMarket', { market: market.name })}
        </Link>
        <Link to={paths.firm.requirements(firmId, { product: product.id, market: page.further })}>
          {t('plan:toRequirements')}
        </Link>
      </div>
      {standing && (
        <PlanStandingPart standing={standing} to={paths.firm.applyForMarket(firmId, product.id, market.iso2)} />
      )}
      <PlanSheet page={page} writes={page.mayRemark ? 'remarks' : 'nothing'} reply={reply} />
    </>
  )
}
