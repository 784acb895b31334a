import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireFirm } from '~/features/accounts/guards.server'
import { requireRecentProof } from '~/features/accounts/proof-commands.server'
import { exportFirmData } from '~/features/privacy/export-commands.server'
import { jsonFile } from '~/server/attachment.server'
import { clientAddress } from '~/server/session.server'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const scope = await requireFirm(request, params.firmId, { atLeast: 'owner' })
  const now = new Date()
  await requireRecentProof(request, null, now)
  return jsonFile('firm.json', await exportFirmData(scope, { address: clientAddress(context) }, now))
}
