import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireFirm } from '~/features/accounts/guards.server'
import { openAttachment } from '~/features/threads/attachment-queries.server'
import { attachmentResponse } from '~/server/attachment.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const scope = await requireFirm(request, params.firmId, { atLeast: 'viewer' })
  const { firmId, messageId, attachmentId } = params
  return attachmentResponse(await openAttachment(scope, { firmId, messageId, attachmentId }))
}
