import type { ActionFunctionArgs } from '@remix-run/node'
import { dayFaults } from '~/features/api/day-queries.server'
import { answerRanking } from '~/features/api/queries.server'
import { answerProductRanking } from '~/features/api/rank-queries.server'
import { rankInput } from '~/features/api/rank-schema'
import { languageOf } from '~/i18n/i18n.server'
import { readJson, requireQuota, unprocessable, wrongMethod } from '~/server/json-api.server'

export function loader() {
  return wrongMethod('POST')
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireQuota(request, context)
  const input = await readJson(request, rankInput)
  const asked = { now: new Date(), language: languageOf(request) }
  const faults = dayFaults(input, asked)
  if (faults.length > 0) throw unprocessable(faults)
  const { hs6 } = input
  return Response.json(hs6 === undefined ? answerRanking(input) : await answerProductRanking({ ...input, hs6 }, asked))
}
