import type { LoaderFunctionArgs } from '@remix-run/node'
import { watchAsAdvisor } from '~/features/accounts/guards.server'
import { latestOf } from '~/features/reviews/latest-queries.server'

/** Who did what to a case last, for a page that was told of it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope } = await watchAsAdvisor(request)
  return Response.json(await latestOf(scope, params.applicationId), { headers: { 'Cache-Control': 'no-store' } })
}
