import { requirePerson } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { requireRecentProof } from '~/features/accounts/proof-commands.server'
import { exportPerson } from '~/features/privacy/export-commands.server'
import { jsonFile } from '~/server/attachment.server'
import { senderOf } from '~/server/session.server'

export const loader = pageFor(requirePerson, async ({ scope, request, context }) => {
  await requireRecentProof(request, null, new Date())
  return jsonFile('my-data.json', await exportPerson(scope, senderOf({ request, context }), new Date()))
})
