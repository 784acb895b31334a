import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireFirm } from '~/features/accounts/guards.server'
import { openDocument } from '~/features/evidence/document-queries.server'
import { attachmentResponse } from '~/server/attachment.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const scope = await requireFirm(request, params.firmId, { atLeast: 'viewer' })
  return attachmentResponse(await openDocument(scope, params.versionId ?? '', new Date()))
}
