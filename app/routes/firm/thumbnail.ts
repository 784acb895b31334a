import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireFirm } from '~/features/accounts/guards.server'
import { openThumbnail } from '~/features/evidence/document-queries.server'
import { thumbnailResponse } from '~/server/attachment.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { firmId } = await requireFirm(request, params.firmId, { atLeast: 'viewer' })
  return thumbnailResponse(await openThumbnail({ firmId, versionId: params.versionId ?? '' }))
}
