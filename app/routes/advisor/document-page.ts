import type { LoaderFunctionArgs } from '@remix-run/node'
import { readPageNumber } from '~/domain/evidence/viewing'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { openCasePage } from '~/features/reviews/document-file-queries.server'
import { pictureResponse } from '~/server/attachment.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const scope = await requireAdvisor(request)
  const { applicationId = '', versionId = '' } = params
  const page = readPageNumber(params.page)
  return pictureResponse(await openCasePage(scope, { applicationId, versionId, page }, new Date()))
}
