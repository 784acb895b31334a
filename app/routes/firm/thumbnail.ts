import { firmPage } from '~/features/accounts/pages.server'
import { openThumbnail } from '~/features/evidence/document-queries.server'
import { thumbnailResponse } from '~/server/attachment.server'

export const loader = firmPage('viewer', async ({ scope, params }) => {
  const { firmId } = scope
  return thumbnailResponse(await openThumbnail({ firmId, versionId: params.versionId ?? '' }))
})
