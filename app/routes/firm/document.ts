import { firmPage } from '~/features/accounts/pages.server'
import { openDocument } from '~/features/evidence/document-queries.server'
import { attachmentResponse } from '~/server/attachment.server'

export const loader = firmPage('viewer', async ({ scope, params }) => {
  return attachmentResponse(await openDocument(scope, params.versionId ?? '', new Date()))
})
