import { useActionData, useLoaderData } from '@remix-run/react'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { openFirmPlans } from '~/features/plans/advisor-queries.server'
import { PlanSheet } from '~/features/plans/components/plan-sheet'
import { getPlanPage } from '~/features/plans/plan-queries.server'
import { addComments } from '~/features/plans/remark-commands.server'
import { remarksSchema } from '~/features/plans/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyRefusal, seeOther } from '~/server/http.server'
import { Notice } from '~/ui/feedback/notice'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { PrintButton } from '~/ui/form/print-button'
import { BackLink } from '~/ui/layout/back-link'

export const handle = { namespaces: ['plan', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requireAdvisor, async ({ scope, request, params }) => {
  const now = new Date()
  const { firmId, productId, market } = params
  const { reader, firmName, whyNot } = await openFirmPlans(scope, { firmId, productId, now })
  const page = await getPlanPage(reader, { productId, market, now })
  const values = { product: page.product.name, market: page.market.name }
  return {
    ...{ page, firmName, whyNot, firmId: reader.firmId },
    isSaved: new URL(request.url).searchParams.get('done') === 'saved',
    title: pageTitle(scope.language, translator(scope.language)('plan:titleFor', values)),
  }
})

export const action = formAction(requireAdvisor, remarksSchema, async ({ scope, params, form, input }) => {
  const { firmId = '', productId = '', market = '' } = params
  const saved = await addComments(scope, { firmId, place: { productId, market }, input }, new Date())
  if (!saved.ok) return replyRefusal(form, saved.refusal, saved.refusal.code.startsWith('may_not') ? 403 : 422)
  return seeOther(paths.advisor.firmPlan(firmId, productId, market, { done: 'saved' }))
})

export default function FirmPlan() {
  const t = useTranslate()
  const { page, firmName, firmId, whyNot, isSaved } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <div className="px-4 py-6 sm:px-8">
      <BackLink to={paths.advisor.question(firmId)} label={firmName} />
      {isSaved && !reply && <SavedNotice heading={t('plan:commented')} />}
      <div className="mb-4 print:hidden">
        <PrintButton tone="quiet" />
      </div>
      <Notice tone="advice" heading={whyNot ? t(`plan:whyNot.${whyNot}`) : t('plan:readByFirm', { firm: firmName })} />
      <PlanSheet page={page} writes={whyNot ? 'nothing' : 'comments'} reply={reply} />
    </div>
  )
}
