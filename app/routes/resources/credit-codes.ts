import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerCreditCode } from '~/features/api/queries.server'
import { requireQuota, wrongMethod } from '~/server/json-api.server'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireQuota(request, context)
  return Response.json(answerCreditCode(params.code ?? ''))
}

export function action() {
  return wrongMethod('GET')
}
