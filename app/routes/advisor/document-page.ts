import { readPageNumber } from '~/domain/evidence/viewing'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { openCasePage } from '~/features/reviews/document-file-queries.server'
import { pictureResponse } from '~/server/attachment.server'

export const loader = pageFor(requireAdvisor, async ({ scope, params }) => {
  const { applicationId = '', versionId = '' } = params
  const page = readPageNumber(params.page)
  return pictureResponse(await openCasePage(scope, { applicationId, versionId, page }, new Date()))
})
