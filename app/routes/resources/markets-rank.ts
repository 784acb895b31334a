import type { ActionFunctionArgs } from '@remix-run/node'
import { answerRanking } from '~/features/api/queries.server'
import { rankInput } from '~/features/api/schema'
import { readJson, requireQuota, wrongMethod } from '~/server/json-api.server'

export function loader() {
  return wrongMethod('POST')
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireQuota(request, context)
  return Response.json(answerRanking(await readJson(request, rankInput)))
}
