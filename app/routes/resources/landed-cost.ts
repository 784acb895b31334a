import type { ActionFunctionArgs } from '@remix-run/node'
import { chinaDay } from '~/domain/shared/dates'
import { answerParcel } from '~/features/api/parcel-queries.server'
import { priceInput } from '~/features/api/parcel-schema'
import { answerPrice } from '~/features/api/price-queries.server'
import { getGuestFacts } from '~/features/costing/record-facts-queries.server'
import { languageOf } from '~/i18n/i18n.server'
import { readJson, requireQuota, wrongMethod } from '~/server/json-api.server'

export function loader() {
  return wrongMethod('POST')
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireQuota(request, context)
  const input = await readJson(request, priceInput)
  const language = languageOf(request)
  const now = new Date()
  const { rates } = await getGuestFacts([], chinaDay(now))
  const asked = { now, language, rates }
  return Response.json(input.to === 'consumer' ? answerParcel(input, asked) : answerPrice(input, asked))
}
