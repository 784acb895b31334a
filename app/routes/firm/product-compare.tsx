import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { canEdit } from '~/domain/access/scopes'
import { firmPage, formAction, ofFirm } from '~/features/accounts/pages.server'
import { listChangedPrices } from '~/features/costing/prices-today-queries.server'
import { CompareSheet } from '~/features/fits/components/compare-sheet'
import { getComparePage } from '~/features/fits/compare-queries.server'
import { SendComparison } from '~/features/plans/components/send-comparison'
import { sendSchema } from '~/features/plans/schema'
import { sendComparison } from '~/features/plans/send-commands.server'
import { messageRefusalStatus, replyTo } from '~/features/threads/form-queries.server'
import { sentPath } from '~/features/threads/thread-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { replyRefusal, seeOther } from '~/server/http.server'
import { BackLink } from '~/ui/layout/back-link'

export const handle = { namespaces: ['fits', 'plan', 'forms', 'refusals'] }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = firmPage('viewer', async ({ scope, request, params }) => {
  const search = new URL(request.url).searchParams
  const asked = {
    markets: search.getAll('market'),
    day: search.get('day'),
    now: new Date(),
    changedPrices: listChangedPrices,
  }
  const page = await getComparePage(scope, params.productId, asked)
  const title = translator(scope.language)('fits:compare.titleFor', { name: page.product.name })
  return {
    ...{ page, firmId: scope.firmId, requestId: randomUUID(), mayWrite: canEdit(scope.role) },
    title: pageTitle(scope.language, title),
  }
})

export const action = formAction(ofFirm('editor'), sendSchema, async ({ scope, params, form, input }) => {
  const sent = await sendComparison(scope, { productId: params.productId, input }, new Date())
  if (sent.ok) return seeOther(sentPath(scope, sent.value, null))
  if (sent.refusal.code === 'no_markets') return replyRefusal(form, { code: 'work.no_markets' })
  return data(replyTo(form, sent.refusal), messageRefusalStatus(sent.refusal))
})

export default function ProductCompare() {
  const { page, firmId, requestId, mayWrite } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { product, picked } = page
  return (
    <>
      <BackLink to={paths.firm.product(firmId, product.id)} label={product.name} />
      <CompareSheet page={page}>
        {mayWrite && <SendComparison markets={picked} requestId={requestId} reply={reply} />}
      </CompareSheet>
    </>
  )
}
