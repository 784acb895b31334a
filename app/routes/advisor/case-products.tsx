import { useActionData, useLoaderData } from '@remix-run/react'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { listCaseChecks } from '~/features/origin/case-queries.server'
import { CaseChecks } from '~/features/origin/components/case-checks'
import { CaseProducts } from '~/features/products/components/case-products'
import { confirmProduct } from '~/features/products/confirm-commands.server'
import { getCaseProducts } from '~/features/products/confirm-queries.server'
import { confirmSchema } from '~/features/products/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyRefusal, seeOther } from '~/server/http.server'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { Notice } from '~/ui/feedback/notice'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['products', 'forms', 'refusals', 'origin', 'duty'] }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requireAdvisor, async ({ scope, request, params }) => {
  const applicationId = params.applicationId ?? ''
  const page = await getCaseProducts(scope, applicationId, new Date())
  const isDone = new URL(request.url).searchParams.get('done') === 'confirmed'
  const title = pageTitle(scope.language, translator(scope.language)('products:cases.title'))
  const checks = await listCaseChecks(page.firmId, scope.language)
  return { page, checks, isDone, applicationId, title }
})

export const action = formAction(requireAdvisor, confirmSchema, async ({ scope, params, form, input }) => {
  const applicationId = params.applicationId ?? ''
  const done = await confirmProduct(scope, { applicationId, input }, new Date())
  if (!done.ok) return replyRefusal(form, done.refusal, done.refusal.code === 'products.own_firm' ? 403 : 409)
  return seeOther(paths.advisor.products(applicationId, { done: 'confirmed' }))
})

export default function CaseProductsPage() {
  const t = useTranslate()
  const { page, checks, isDone, applicationId } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <div className="px-4 py-6 sm:px-8">
      <BackLink to={paths.advisor.firm(applicationId)} label={page.firmName} />
      {isDone && !reply && <SavedNotice heading={t('products:cases.done')} />}
      {reply?.values.intent?.[0] === 'confirm-line' && <GeneralErrors reply={reply} />}
      <PageHeading caption={page.firmName} lead={t('products:cases.lead')}>
        {t('products:cases.title')}
      </PageHeading>
      {page.isOwnFirm && <Notice heading={t('products:cases.ownFirm')} />}
      <CaseProducts
        products={page.products}
        reply={reply}
        more={(productId) => <CaseChecks checks={checks.filter((one) => one.productId === productId)} />}
      />
    </div>
  )
}
