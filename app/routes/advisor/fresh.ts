import type { LoaderFunctionArgs } from '@remix-run/node'
import { watchAsAdvisor } from '~/features/accounts/guards.server'
import { getQueue } from '~/features/reviews/queries.server'
import { queuePlace } from '~/features/reviews/schema'

/** The queue as it is now, for a workspace that has been told of changes. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { scope } = await watchAsAdvisor(request)
  const queue = await getQueue(scope, { place: queuePlace(request), now: new Date() })
  return Response.json(queue, { headers: { 'Cache-Control': 'no-store' } })
}
