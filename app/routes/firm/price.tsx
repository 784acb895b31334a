import { useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { canEdit } from '~/domain/access/scopes'
import { chinaDay } from '~/domain/shared/dates'
import { firmPage, formAction, ofFirm } from '~/features/accounts/pages.server'
import { caseSchema, changeCases } from '~/features/costing/case-commands.server'
import { comparedCases, listCases } from '~/features/costing/case-queries.server'
import { CaseList, MOST_COMPARED, SavePrice } from '~/features/costing/components/case-list'
import { PriceArticle } from '~/features/costing/components/price-article'
import { getPricePage } from '~/features/costing/price-page-queries.server'
import { getPriceRecord } from '~/features/costing/record-facts-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyRefusal, seeOther } from '~/server/http.server'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { BackLink } from '~/ui/layout/back-link'

export const handle = { namespaces: ['price', 'costing', 'law', 'forms', 'refusals'] }

const DONE = { save: 'price:cases.saved', remove: 'price:cases.removed' } as const

export const loader = firmPage('viewer', async ({ scope, request, params }) => {
  const now = new Date()
  const search = new URL(request.url).searchParams
  const product = await getPriceRecord(scope, params.productId, now, search)
  if (!search.has('market') && product.market) search.set('market', product.market)
  const { language } = scope
  const page = getPricePage({ search, language, today: chinaDay(now), record: product.facts, hs: product.hs6 })
  const cases = await listCases(scope, product, now)
  const wanted = search.getAll('compare').slice(0, MOST_COMPARED)
  return {
    ...{ page, cases, firmId: scope.firmId, productId: product.id, product: product.name },
    compared: comparedCases(
      scope,
      product,
      cases.filter(({ id }) => wanted.includes(id)),
    ),
    mayEdit: canEdit(scope.role),
    done: Object.entries(DONE).find(([intent]) => intent === search.get('done'))?.[1] ?? null,
    title: pageTitle(language, translator(language)('price:title')),
  }
})

export const action = formAction(ofFirm('editor'), caseSchema, async ({ scope, params, form, input }) => {
  const changed = await changeCases(scope, { productId: params.productId, input }, new Date())
  if (!changed.ok) return replyRefusal(form, changed.refusal, 'isStale' in changed.refusal ? 409 : 422)
  const { firmId } = scope
  const { productId = '' } = params
  if (input.intent === 'remove') return seeOther(paths.firm.price(firmId, productId, { done: input.intent }))
  // What was saved stays on the page.
  return seeOther(paths.firm.pricedAs(firmId, productId, input.case, { done: input.intent }))
})

export default function FirmPrice() {
  const t = useTranslate()
  const { page, cases, compared, firmId, productId, product, mayEdit, done } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const isRemoval = reply?.values.intent?.[0] === 'remove'
  const { search } = useLocation()
  const base = paths.firm.price(firmId, productId)
  const { market } = page
  return (
    <>
      <BackLink to={paths.firm.product(firmId, productId)} label={product} />
      {done && !reply && <SavedNotice>{t(done)}</SavedNotice>}
      {isRemoval && <GeneralErrors reply={reply} />}
      <PriceArticle
        key={page.kind}
        page={page}
        to={base}
        tabs={{
          business: paths.firm.price(firmId, productId, { market }),
          parcel: paths.firm.price(firmId, productId, { market, to: 'consumer' }),
          example: null,
        }}
        lead={t('price:leadFirm', { product })}
        file={paths.firm.priceFile(firmId, productId, search)}
        toOrigin={(under) => paths.firm.origin(firmId, productId, market, { under })}
        canSave={mayEdit}
      >
        {page.answer && mayEdit && <SavePrice query={search.slice(1)} reply={isRemoval ? undefined : reply} />}
        <CaseList cases={cases} compared={compared} query={search} base={base} mayEdit={mayEdit} />
      </PriceArticle>
    </>
  )
}
