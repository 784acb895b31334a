import type { LoaderFunctionArgs } from '@remix-run/node'
import { requirePerson } from '~/features/accounts/guards.server'
import { requireRecentProof } from '~/features/accounts/proof-commands.server'
import { exportPerson } from '~/features/privacy/export-commands.server'
import { jsonFile } from '~/server/attachment.server'
import { senderOf } from '~/server/session.server'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const scope = await requirePerson(request)
  await requireRecentProof(request, null, new Date())
  return jsonFile('my-data.json', await exportPerson(scope, senderOf({ request, context }), new Date()))
}
