import { useLoaderData } from '@remix-run/react'
import { readPageNumber } from '~/domain/evidence/viewing'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { DocumentViewer } from '~/features/reviews/components/document-viewer'
import { getDocument } from '~/features/reviews/document-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'

export const handle = { namespaces: ['viewer'] }

export const loader = pageFor(requireAdvisor, async ({ scope, request, params }) => {
  const { applicationId = '', versionId = '' } = params
  const page = readPageNumber(new URL(request.url).searchParams.get('page')) ?? 1
  const document = await getDocument(scope, { applicationId, versionId, page }, new Date())
  const { label, firm } = document
  const title = pageTitle(scope.language, translator(scope.language)('viewer:title', { document: label, firm }))
  return { document, title, applicationId, versionId }
})

export default function Document() {
  const { document, applicationId, versionId } = useLoaderData<typeof loader>()
  return (
    <DocumentViewer page={document} toPage={(page) => paths.advisor.document(applicationId, versionId, { page })} />
  )
}
