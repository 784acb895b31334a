import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerCreditCode } from '~/features/api/queries.server'
import { requireQuota, wrongMethod } from '~/server/json-api.server'

export async function loader({ params, context }: LoaderFunctionArgs) {
  await requireQuota(context)
  return Response.json(answerCreditCode(params.code ?? ''))
}

export function action() {
  return wrongMethod('GET')
}
