import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerHsSearch } from '~/features/api/hs-queries.server'
import { requireQuota, wrongMethod } from '~/server/json-api.server'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireQuota(request, context)
  return Response.json(answerHsSearch(new URL(request.url).searchParams.get('q') ?? ''))
}

export function action() {
  return wrongMethod('GET')
}
