import { signOut } from '~/features/accounts/commands.server'
import type { ActionFunctionArgs } from '@remix-run/node'
import { paths } from '~/paths'
import { seeOther } from '~/server/http.server'
import { clientAddress } from '~/server/session.server'

/** A link alone signs nobody out. */
export function loader() {
  return seeOther(paths.landing())
}

export async function action({ request, context }: ActionFunctionArgs) {
  return seeOther(paths.landing(), await signOut({ address: clientAddress(context), request }, new Date()))
}
