import { useLoaderData } from '@remix-run/react'
import { readPageNumber } from '~/domain/evidence/viewing'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { getReadingDocument } from '~/features/readings/document-queries.server'
import { DocumentViewer } from '~/features/reviews/components/document-viewer'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'

export const handle = { namespaces: ['viewer'] }

export const loader = pageFor(requireAdvisor, async ({ scope, request, params }) => {
  const { readingId = '', versionId = '' } = params
  const page = readPageNumber(new URL(request.url).searchParams.get('page')) ?? 1
  const document = await getReadingDocument(scope, { readingId, versionId, page })
  const { label, firm } = document
  const title = pageTitle(scope.language, translator(scope.language)('viewer:title', { document: label, firm }))
  return { document, title, readingId, versionId }
})

export default function ReadingDocument() {
  const { document, readingId, versionId } = useLoaderData<typeof loader>()
  return (
    <DocumentViewer page={document} toPage={(page) => paths.advisor.readingDocument(readingId, versionId, { page })} />
  )
}
