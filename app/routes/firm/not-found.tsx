import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { requireFirm } from '~/features/accounts/guards.server'
import { movedTo } from '~/moved-addresses'
import { notFound } from '~/server/http.server'

/** Every address of a firm that is not in the table of contents: an earlier name leads on, the rest is answered with the firm's menu. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { pathname, search } = new URL(request.url)
  const to = movedTo(pathname)
  if (to) throw redirect(`${to}${search}`, 301)
  await requireFirm(request, params.firmId, { atLeast: 'viewer' })
  throw notFound('person')
}

export default function NotFound() {
  return null
}
