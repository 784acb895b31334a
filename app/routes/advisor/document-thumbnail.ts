import { requireAdvisor } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { openCaseThumbnail } from '~/features/reviews/document-file-queries.server'
import { thumbnailResponse } from '~/server/attachment.server'

export const loader = pageFor(requireAdvisor, async ({ scope, params }) => {
  const { applicationId = '', versionId = '' } = params
  return thumbnailResponse(await openCaseThumbnail(scope, { applicationId, versionId }))
})
