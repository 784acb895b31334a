import { useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { canEdit } from '~/domain/access/scopes'
import { chinaDay } from '~/domain/shared/dates'
import { firmPage, formAction, ofFirm } from '~/features/accounts/pages.server'
import { caseSchema, changeCases } from '~/features/costing/case-commands.server'
import { listCases } from '~/features/costing/case-queries.server'
import { CaseList, SavePrice } from '~/features/costing/components/case-list'
import { PriceArticle } from '~/features/costing/components/price-article'
import { getPricePage } from '~/features/costing/price-page-queries.server'
import { getPriceRecord } from '~/features/costing/record-facts-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyRefusal, seeOther } from '~/server/http.server'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { BackLink } from '~/ui/layout/back-link'

export const handle = { namespaces: ['price', 'costing', 'law', 'forms', 'refusals'] }

const MOST_COMPARED = 3
const DONE = { save: 'price:cases.saved', remove: 'price:cases.removed' } as const

export const loader = firmPage('viewer', async ({ scope, request, params }) => {
  const now = new Date()
  const search = new URL(request.url).searchParams
  const product = await getPriceRecord(scope, params.productId, now)
  if (!search.has('market') && product.market) search.set('market', product.market)
  const { language } = scope
  const page = getPricePage({ search, language, today: chinaDay(now), record: product.facts, hs: product.hs6 })
  const cases = await listCases(scope, product, now)
  const wanted = search.getAll('compare').slice(0, MOST_COMPARED)
  return {
    ...{ page, cases, firmId: scope.firmId, productId: product.id, product: product.name },
    compared: cases.filter(({ id }) => wanted.includes(id)),
    mayEdit: canEdit(scope.role),
    done: Object.entries(DONE).find(([intent]) => intent === search.get('done'))?.[1] ?? null,
    title: pageTitle(language, translator(language)('price:title')),
  }
})

export const action = formAction(ofFirm('viewer'), caseSchema, async ({ scope, params, form, input }) => {
  const changed = await changeCases(scope, { productId: params.productId, input }, new Date())
  if (!changed.ok) return replyRefusal(form, changed.refusal)
  return seeOther(paths.firm.price(scope.firmId, params.productId ?? '', { done: input.intent }))
})

export default function FirmPrice() {
  const t = useTranslate()
  const { page, cases, compared, firmId, productId, product, mayEdit, done } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { search } = useLocation()
  const base = paths.firm.price(firmId, productId)
  const { market } = page
  return (
    <>
      <BackLink to={paths.firm.product(firmId, productId)} label={product} />
      {done && !reply && <SavedNotice>{t(done)}</SavedNotice>}
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
      />
      {page.answer && mayEdit && <SavePrice query={search.slice(1)} reply={reply} />}
      <CaseList cases={cases} compared={compared} base={base} mayEdit={mayEdit} />
    </>
  )
}
