import type { LoaderFunctionArgs } from '@remix-run/node'
import { openFeed } from '~/features/calendar/feed-queries.server'
import { requireQuota } from '~/server/json-api.server'

/** Calendar programs cannot sign in: the secret in the address stands for the member. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireQuota(request, context)
  const text = await openFeed(params.secret ?? '', new Date())
  return new Response(text, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="calendar.ics"',
      'Cache-Control': 'private, no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex',
    },
  })
}
