import { firmPage } from '~/features/accounts/pages.server'
import { requireRecentProof } from '~/features/accounts/proof-commands.server'
import { exportFirmData } from '~/features/privacy/export-commands.server'
import { jsonFile } from '~/server/attachment.server'
import { clientAddress } from '~/server/session.server'

export const loader = firmPage('owner', async ({ scope, request, context }) => {
  const now = new Date()
  await requireRecentProof(request, null, now)
  return jsonFile('firm.json', await exportFirmData(scope, { address: clientAddress(context) }, now))
})
