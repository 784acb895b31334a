import type { LoaderFunctionArgs } from '@remix-run/node'
import { menuOf } from '~/domain/access/menus'
import { findPerson } from '~/features/accounts/guards.server'
import { notFound } from '~/server/http.server'

/** Every address that is not in the table of contents; the root's error page answers, in the frame of whoever asked. */
export async function loader({ request }: LoaderFunctionArgs) {
  throw notFound(menuOf(await findPerson(request)))
}

export default function NotFound() {
  return null
}
