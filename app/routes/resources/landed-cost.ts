import type { ActionFunctionArgs } from '@remix-run/node'
import { answerParcel } from '~/features/api/parcel-queries.server'
import { priceInput } from '~/features/api/parcel-schema'
import { answerPrice } from '~/features/api/price-queries.server'
import { languageOf } from '~/i18n/i18n.server'
import { readJson, requireQuota, wrongMethod } from '~/server/json-api.server'

export function loader() {
  return wrongMethod('POST')
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireQuota(request, context)
  const input = await readJson(request, priceInput)
  const language = languageOf(request)
  const asked = { now: new Date(), language }
  return Response.json(input.to === 'consumer' ? answerParcel(input, language) : answerPrice(input, asked))
}
