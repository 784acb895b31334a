import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { menuOf } from '~/domain/access/menus'
import { findPerson } from '~/features/accounts/guards.server'
import { movedTo } from '~/moved-addresses'
import { notFound } from '~/server/http.server'

/** Every address that is not in the table of contents: an earlier name leads on, for the rest the root's error page answers. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { pathname, search } = new URL(request.url)
  const to = movedTo(pathname)
  if (to) throw redirect(`${to}${search}`, 301)
  throw notFound(menuOf(await findPerson(request)))
}

export default function NotFound() {
  return null
}
