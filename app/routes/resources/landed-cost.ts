import type { ActionFunctionArgs } from '@remix-run/node'
import { answerPrice } from '~/features/api/price-queries.server'
import { landedCostInput } from '~/features/api/price-schema'
import { languageOf } from '~/i18n/i18n.server'
import { readJson, requireQuota, wrongMethod } from '~/server/json-api.server'

export function loader() {
  return wrongMethod('POST')
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireQuota(request, context)
  return Response.json(answerPrice(await readJson(request, landedCostInput), languageOf(request)))
}
