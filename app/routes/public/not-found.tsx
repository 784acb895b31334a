import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { movedTo } from '~/moved-addresses'

/** Every address that is not in the table of contents: an earlier name leads on, for the rest the root's error page answers. */
export function loader({ request }: LoaderFunctionArgs) {
  const { pathname, search } = new URL(request.url)
  const to = movedTo(pathname)
  if (to) throw redirect(`${to}${search}`, 301)
  throw new Response('Not Found', { status: 404, statusText: 'Not Found' })
}

export default function NotFound() {
  return null
}
