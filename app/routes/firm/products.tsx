import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { MarketApplications } from '~/features/applications/components/market-applications'
import { listMarketApplications } from '~/features/applications/market-queries.server'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { firmPage, formAction, ofFirm } from '~/features/accounts/pages.server'
import { proposalFrom } from '~/features/codes/proposal-queries.server'
import { changeProducts } from '~/features/products/commands.server'
import { EditNotice } from '~/features/markets/components/edit-notice'
import { ProductForm } from '~/features/products/components/product-form'
import { ProductList } from '~/features/products/components/product-list'
import { getProductsPage } from '~/features/products/queries.server'
import { productsSchema } from '~/features/products/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyRefusal, seeOther, withHeaders } from '~/server/http.server'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { Notice } from '~/ui/feedback/notice'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['products', 'markets', 'applications', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = firmPage('viewer', async ({ scope, request }) => {
  const [page, applications, held] = await Promise.all([
    getProductsPage(scope, new Date()),
    listMarketApplications(scope),
    takeHeldText(request),
  ])
  const search = new URL(request.url).searchParams
  const done = search.get('done')
  const proposal = proposalFrom(search, scope.language)
  const title = pageTitle(scope.language, translator(scope.language)('products:title'))
  return withHeaders(
    { ...page, applications, title, firmId: scope.firmId, done, proposal, held: held?.values ?? null },
    held?.headers,
  )
})

export const action = formAction(ofFirm('editor'), productsSchema, async ({ scope, form, input }) => {
  const changed = await changeProducts(scope, input, new Date())
  if (!changed.ok) return replyRefusal(form, changed.refusal, 'isStale' in changed.refusal ? 409 : 422)
  return seeOther(paths.firm.products(scope.firmId, { done: input.intent }))
})

export default function Products() {
  const t = useTranslate()
  const { products, locked, addsLater, applications, firmId, done, proposal, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const isRemoval = reply?.values.intent?.[0] === 'remove'
  return (
    <>
      <BackLink to={paths.firm.task(firmId, 'P01')} label={t('products:backToTask')} />
      <PageHeading lead={t('products:lead')}>{t('products:title')}</PageHeading>
      {done && !reply && <SavedNotice>{t(done === 'remove' ? 'products:removed' : 'products:added')}</SavedNotice>}
      {isRemoval && <GeneralErrors reply={reply} />}
      {addsLater ? <Notice>{t('products:laterLead')}</Notice> : <EditNotice locked={locked} />}
      <SectionHeading>{t('products:listHeading')}</SectionHeading>
      <ProductList products={products} locked={locked} firmId={firmId} />
      <MarketApplications applications={applications} />
      {(locked === null || addsLater) && (
        <section className="mt-10" id="add">
          <h2 className="mb-2 text-title">{t('products:addHeading')}</h2>
          <p className="mb-5">
            <Link to={paths.firm.codes(firmId)} className="inline-block py-1">
              {t('products:find')}
            </Link>
          </p>
          {/* A fresh form once a product was added. */}
          <ProductForm
            key={products.length}
            reply={isRemoval ? undefined : reply}
            held={held ?? proposal}
            offers={isRemoval ? undefined : reply?.offers}
          />
        </section>
      )}
    </>
  )
}
