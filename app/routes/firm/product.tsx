import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { FirmScope } from '~/domain/access/scopes'
import { findMarket } from '~/domain/market/find-market'
import { knownValues } from '~/domain/shared/shown-fields'
import { PRODUCT_FIELDS } from '~/domain/trade/product'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { firmPage, formAction, ofFirm } from '~/features/accounts/pages.server'
import { MarketRows } from '~/features/fits/components/market-rows'
import { getMarketRows } from '~/features/fits/market-row-queries.server'
import { EditNotice } from '~/features/markets/components/edit-notice'
import { ChangeList } from '~/features/products/components/change-list'
import { ProductCard } from '~/features/products/components/product-card'
import { ProductPrice } from '~/features/products/components/product-price'
import { RecordForm } from '~/features/products/components/record-form'
import { TariffLines } from '~/features/products/components/tariff-lines'
import { FlagQuestions } from '~/features/products/components/flag-questions'
import { findCodeEffect, rateLossOf } from '~/features/products/effect-queries.server'
import { saveFlagReason } from '~/features/products/flag-commands.server'
import { recordLine, removeLine } from '~/features/products/line-commands.server'
import { productIdFrom } from '~/features/products/record-queries.server'
import { getProductPage } from '~/features/products/product-queries.server'
import { saveRecord, type RecordRefusal } from '~/features/products/record-commands.server'
import { productSchema, type ProductInput } from '~/features/products/schema'
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

export const handle = { namespaces: ['products', 'fits', 'markets', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

const DONE = {
  record: 'products:saved',
  line: 'products:lineSaved',
  'remove-line': 'products:lineRemoved',
  'flag-reason': 'products:flags.saved',
} as const

export const loader = firmPage('viewer', async ({ scope, request, params }) => {
  const search = new URL(request.url).searchParams
  const now = new Date()
  const [page, held, fits] = await Promise.all([
    getProductPage(scope, params.productId, now),
    takeHeldText(request),
    getMarketRows(scope, params.productId, now),
  ])
  const done = Object.entries(DONE).find(([intent]) => intent === search.get('done'))?.[1] ?? null
  const title = pageTitle(scope.language, page.record.names.zh)
  const line = findMarket(search.get('line') ?? '')?.iso2 ?? null
  const shown = { page, fits, line, title, firmId: scope.firmId, done, held: held?.values ?? null }
  return withHeaders(shown, held?.headers)
})

export const action = formAction(ofFirm('editor'), productSchema, async ({ scope, params, form, input }) => {
  const productId = productIdFrom(params.productId)
  const now = new Date()
  if (input.intent === 'record') {
    const values = typedValues(form)
    const known = knownValues(values, PRODUCT_FIELDS)
    const saved = await saveRecord(scope, { productId, input, known }, now)
    if (!saved.ok) return replyToRecord(scope, { productId, form, values, refusal: saved.refusal })
  } else {
    const done = await changeBeside(scope, { productId, input }, now)
    if (!done.ok) return replyRefusal(form, done.refusal, 'isStale' in done.refusal ? 409 : 422)
  }
  return seeOther(paths.firm.product(scope.firmId, productId, { done: input.intent }))
})

type Beside = { readonly productId: string; readonly input: Exclude<ProductInput, { readonly intent: 'record' }> }

function changeBeside(scope: FirmScope, { productId, input }: Beside, now: Date) {
  if (input.intent === 'line') return recordLine(scope, { productId, input }, now)
  if (input.intent === 'flag-reason') return saveFlagReason(scope, { productId, input }, now)
  return removeLine(scope, { productId, lineId: input.lineId }, now)
}

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
  if (refusal.code === 'products.rate_goes') {
    const errors: FormReply['errors'] = [{ field: 'chinaCode', message: { key: 'refusals:products.rate_goes' } }]
    return data({ errors, values, rateLoss: rateLossOf(scope, refusal) }, { status: 409 })
  }
  if (refusal.code !== 'products.look_first') return replyRefusal(form, refusal)
  const errors: FormReply['errors'] = [{ field: 'hs6', message: { key: 'refusals:products.look_first' } }]
  const effect = await findCodeEffect(scope, { productId, hs6: refusal.hs6, now: new Date() })
  return data({ errors, values, effect }, { status: 409 })
}

export default function Product() {
  const t = useTranslate()
  const { page, fits, line, firmId, done, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const recordReply = replyTo(reply, 'record')
  const lineReply = replyTo(reply, 'line')
  const flagReply = replyTo(reply, 'flag-reason')
  const isLineHeld = held?.intent?.[0] === 'line'
  const isElsewhere = reply !== undefined && !recordReply && !lineReply && !flagReply
  return (
    <>
      <BackLink to={paths.firm.products(firmId)} label={t('products:toList')} />
      {done && !reply && <SavedNotice heading={t(done)} />}
      {isElsewhere && <GeneralErrors reply={reply} />}
      <PageHeading>{page.record.names.zh}</PageHeading>
      <EditNotice locked={page.locked} />
      <ProductCard record={page.record} library={page.library} standing={page.standing} edition={page.edition} />
      <FlagQuestions
        flags={page.flags}
        mayEdit={page.locked !== 'viewer_cannot_edit'}
        toProfile={paths.firm.profile(firmId)}
        reply={flagReply}
      />
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
              rateLoss={recordReply?.rateLoss ?? null}
            />
          </Fold>
        </div>
      )}
      <MarketRows {...fits} />
      <ProductPrice to={paths.firm.price(firmId, page.id)} />
      <TariffLines {...page} market={line} reply={lineReply} held={isLineHeld ? held : null} />
      <ChangeList changes={page.changes} changesInAll={page.changesInAll} />
    </>
  )
}

function replyTo(reply: ReturnType<typeof useActionData<typeof action>>, intent: ProductInput['intent']) {
  return reply?.values.intent?.[0] === intent
    ? { effect: null, rateLoss: null, offers: undefined, ...reply }
    : undefined
}
