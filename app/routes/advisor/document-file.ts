import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { openCaseDocument } from '~/features/reviews/document-file-queries.server'
import { attachmentResponse } from '~/server/attachment.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const scope = await requireAdvisor(request)
  const { applicationId = '', versionId = '' } = params
  return attachmentResponse(await openCaseDocument(scope, { applicationId, versionId }, new Date()))
}
