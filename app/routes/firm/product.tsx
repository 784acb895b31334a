import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { FirmScope } from '~/domain/access/scopes'
import { knownValues } from '~/domain/shared/shown-fields'
import { PRODUCT_FIELDS } from '~/domain/trade/product'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { firmPage, formAction, ofFirm } from '~/features/accounts/pages.server'
import { EditNotice } from '~/features/markets/components/edit-notice'
import { ChangeList } from '~/features/products/components/change-list'
import { ProductCard } from '~/features/products/components/product-card'
import { RecordForm } from '~/features/products/components/record-form'
import { TariffLines } from '~/features/products/components/tariff-lines'
import { findCodeEffect } from '~/features/products/effect-queries.server'
import { recordLine, removeLine } from '~/features/products/line-commands.server'
import { productIdFrom } from '~/features/products/record-queries.server'
import { getProductPage } from '~/features/products/product-queries.server'
import { saveRecord, type RecordRefusal } from '~/features/products/record-commands.server'
import { productSchema } from '~/features/products/schema'
import { pageTitle } from '~/i18n/i18n.server'
import type { FormReply } from '~/i18n/message-key'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyConflicts, replyRefusal, replyWith, seeOther, typedValues, withHeaders } from '~/server/http.server'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { BackLink } from '~/ui/layout/back-link'
import { Fold } from '~/ui/layout/fold'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['products', 'markets', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

const DONE = { record: 'products:saved', line: 'products:lineSaved', 'remove-line': 'products:lineRemoved' } as const

export const loader = firmPage('viewer', async ({ scope, request, params }) => {
  const search = new URL(request.url).searchParams
  const [page, held] = await Promise.all([getProductPage(scope, params.productId, new Date()), takeHeldText(request)])
  const done = Object.entries(DONE).find(([intent]) => intent === search.get('done'))?.[1] ?? null
  const title = pageTitle(scope.language, page.record.names.zh)
  return withHeaders({ page, title, firmId: scope.firmId, done, held: held?.values ?? null }, held?.headers)
})

export const action = formAction(ofFirm('viewer'), productSchema, async ({ scope, params, form, input }) => {
  const productId = productIdFrom(params.productId)
  const now = new Date()
  if (input.intent === 'record') {
    const values = typedValues(form)
    const known = knownValues(values, PRODUCT_FIELDS)
    const saved = await saveRecord(scope, { productId, input, known }, now)
    if (!saved.ok) return replyToRecord(scope, { productId, form, values, refusal: saved.refusal })
  } else {
    const done =
      input.intent === 'line'
        ? await recordLine(scope, { productId, input }, now)
        : await removeLine(scope, { productId, lineId: input.lineId }, now)
    if (!done.ok) return replyRefusal(form, done.refusal)
  }
  return seeOther(paths.firm.product(scope.firmId, productId, { done: input.intent }))
})

type Replying = {
  readonly productId: string
  readonly form: FormData
  readonly values: FormReply['values']
  readonly refusal: RecordRefusal
}

async function replyToRecord(scope: FirmScope, { productId, form, values, refusal }: Replying) {
  if (refusal.code === 'products.changedMeanwhile')
    return replyConflicts(values, 'refusals:changedMeanwhile', refusal.conflicts)
  // All at once: whoever has five to mend does not want to be told of them one by one.
  if (refusal.code === 'products.problems')
    return replyWith({
      errors: refusal.problems.map(({ code, field }) => ({ field, message: { key: `refusals:${code}` } })),
      values,
    })
  if (refusal.code !== 'products.look_first') return replyRefusal(form, refusal)
  const errors: FormReply['errors'] = [{ field: 'hs6', message: { key: 'refusals:products.look_first' } }]
  const effect = await findCodeEffect(scope, { productId, hs6: refusal.hs6 })
  return data({ errors, values, effect }, { status: 409 })
}

export default function Product() {
  const t = useTranslate()
  const { page, firmId, done, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const recordReply = replyTo(reply, 'record')
  const lineReply = replyTo(reply, 'line')
  const isLineHeld = held?.intent?.[0] === 'line'
  const isElsewhere = reply !== undefined && !recordReply && !lineReply
  return (
    <>
      <BackLink to={paths.firm.products(firmId)} label={t('products:toList')} />
      {done && !reply && <SavedNotice heading={t(done)} />}
      {isElsewhere && <GeneralErrors reply={reply} />}
      <PageHeading>{page.record.names.zh}</PageHeading>
      <EditNotice locked={page.locked} />
      <ProductCard record={page.record} standing={page.standing} edition={page.edition} />
      {page.locked !== 'viewer_cannot_edit' && (
        <div className="mt-8">
          <Fold label={t('products:form.heading')} isOpen={recordReply !== undefined || (held !== null && !isLineHeld)}>
            <RecordForm
              key={JSON.stringify(page.facts)}
              {...page}
              reply={recordReply}
              held={isLineHeld ? null : held}
              offers={recordReply?.offers ?? []}
              effect={recordReply?.effect ?? null}
            />
          </Fold>
        </div>
      )}
      <TariffLines {...page} reply={lineReply} held={isLineHeld ? held : null} />
      <ChangeList changes={page.changes} changesInAll={page.changesInAll} />
    </>
  )
}

function replyTo(reply: ReturnType<typeof useActionData<typeof action>>, intent: 'record' | 'line') {
  return reply?.values.intent?.[0] === intent ? { effect: null, offers: undefined, ...reply } : undefined
}
