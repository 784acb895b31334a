import { signOut } from '~/features/accounts/commands.server'
import type { ActionFunctionArgs } from '@remix-run/node'
import { paths } from '~/paths'
import { withSaid } from '~/said'
import { seeOther } from '~/server/http.server'
import { senderOf } from '~/server/session.server'

/** A link alone signs nobody out. */
export function loader() {
  return seeOther(paths.landing())
}

/**
 * The browser forgets what it kept of this site: pages behind the Back button, and whatever scripts stored. Cookies are not among it,
 * because the language and the mark by which we know this browser again (014) belong to the browser and not to the person; the
 * session's own cookie is ended by name.
 */
const FORGET = '"cache", "storage"'

export async function action({ request, context }: ActionFunctionArgs) {
  const headers = new Headers(await signOut(senderOf({ request, context }), new Date()))
  headers.set('Clear-Site-Data', FORGET)
  return seeOther(withSaid(paths.landing(), 'signed_out'), headers)
}
