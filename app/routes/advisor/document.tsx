import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readPageNumber } from '~/domain/evidence/viewing'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { countReadings } from '~/features/readings/queries.server'
import { DocumentViewer } from '~/features/reviews/components/document-viewer'
import { StaffShell } from '~/features/reviews/components/staff-shell'
import { getDocument } from '~/features/reviews/document-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'

export const handle = { namespaces: ['reviews', 'viewer'] }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const scope = await requireAdvisor(request)
  const { applicationId = '', versionId = '' } = params
  const page = readPageNumber(new URL(request.url).searchParams.get('page')) ?? 1
  const [document, readings] = await Promise.all([
    getDocument(scope, { applicationId, versionId, page }, new Date()),
    countReadings(scope, applicationId),
  ])
  const { label, firm } = document
  const title = pageTitle(scope.language, translator(scope.language)('viewer:title', { document: label, firm }))
  return { document, readings, title, applicationId, versionId }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Document() {
  const { document, readings, applicationId, versionId } = useLoaderData<typeof loader>()
  return (
    <StaffShell isLead={document.isLead} readings={readings}>
      <DocumentViewer page={document} toPage={(page) => paths.advisor.document(applicationId, versionId, { page })} />
    </StaffShell>
  )
}
