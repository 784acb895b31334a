import { requireAdvisor } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { openAttachment } from '~/features/threads/attachment-queries.server'
import { attachmentResponse } from '~/server/attachment.server'

export const loader = pageFor(requireAdvisor, async ({ scope, params }) => {
  const { applicationId, messageId, attachmentId } = params
  return attachmentResponse(await openAttachment(scope, { applicationId, messageId, attachmentId }))
})
