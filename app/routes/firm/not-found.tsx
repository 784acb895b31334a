import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireFirm } from '~/features/accounts/guards.server'
import { notFound } from '~/server/http.server'

/** Every address of a firm that is not in the table of contents; the firm's own error page answers, with its menu. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireFirm(request, params.firmId, { atLeast: 'viewer' })
  throw notFound('person')
}

export default function NotFound() {
  return null
}
