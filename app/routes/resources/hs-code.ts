import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerHsCode } from '~/features/api/hs-queries.server'
import { problem, requireQuota, wrongMethod } from '~/server/json-api.server'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireQuota(request, context)
  const answer = answerHsCode(params.hsCode ?? '')
  return answer ? Response.json(answer) : problem({ title: 'Not Found', status: 404 })
}

export function action() {
  return wrongMethod('GET')
}
