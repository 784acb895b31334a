// A comparison goes to the advisor as a message with its address: one address for both sides, each sees it in their own place.
import type { FirmScope } from '~/domain/access/scopes'
import { destinationName } from '~/domain/market/destinations'
import { findMarket } from '~/domain/market/find-market'
import { refused, type Result } from '~/domain/shared/result'
import { postMessage, type MessageRefusal } from '~/features/threads/commands.server'
import type { ThreadPlace } from '~/features/threads/thread-rows-queries.server'
import { formatList } from '~/i18n/format'
import { translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { db } from '~/server/db.server'
import { notFound } from '~/server/http.server'
import { baseUrl } from '~/server/session.server'
import type { SendInput } from './schema'

type Sending = { readonly productId: string | undefined; readonly input: SendInput }

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Answers with the thread in which it stands. Throws the 404 answer for a product that is not this firm's. */
export async function sendComparison(
  scope: FirmScope,
  { productId = '', input }: Sending,
  now: Date,
): Promise<Result<ThreadPlace, MessageRefusal | { readonly code: 'no_markets' }>> {
  const { firmId, language } = scope
  const product = UUID.test(productId)
    ? await db.firmProduct.findFirst({ where: { id: productId, firmId }, select: { id: true, name: true } })
    : null
  if (!product) throw notFound()
  const markets = [...new Set(input.markets)].filter((iso2) => findMarket(iso2))
  if (markets.length < 2) return refused({ code: 'no_markets' })
  const names = markets.map((iso2) => destinationName(iso2, language))
  const said = translator(language)('plan:send.text', { product: product.name, markets: formatList(language, names) })
  const address = `${baseUrl()}${paths.comparison(product.id, markets)}`
  const text = [input.note, said, address].filter((part) => part !== '').join('\n\n')
  const { requestId } = input
  const sent = await postMessage(scope, { firmId }, { text, itemId: null, files: [], requestId }, now)
  return sent.ok ? { ok: true, value: sent.value.place } : sent
}
