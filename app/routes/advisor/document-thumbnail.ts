import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { openCaseThumbnail } from '~/features/reviews/document-file-queries.server'
import { thumbnailResponse } from '~/server/attachment.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const scope = await requireAdvisor(request)
  const { applicationId = '', versionId = '' } = params
  return thumbnailResponse(await openCaseThumbnail(scope, { applicationId, versionId }))
}
