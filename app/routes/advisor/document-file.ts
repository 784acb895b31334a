import { requireAdvisor } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { openCaseDocument } from '~/features/reviews/document-file-queries.server'
import { attachmentResponse } from '~/server/attachment.server'

export const loader = pageFor(requireAdvisor, async ({ scope, params }) => {
  const { applicationId = '', versionId = '' } = params
  return attachmentResponse(await openCaseDocument(scope, { applicationId, versionId }, new Date()))
})
