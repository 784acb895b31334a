import { useLoaderData } from '@remix-run/react'
import { readPageNumber } from '~/domain/evidence/viewing'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { PaperViewer } from '~/features/reviews/components/paper-viewer'
import { getPaper } from '~/features/reviews/paper-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'

export const handle = { namespaces: ['viewer'] }

export const loader = pageFor(requireAdvisor, async ({ scope, request, params }) => {
  const { applicationId = '', versionId = '' } = params
  const page = readPageNumber(new URL(request.url).searchParams.get('page')) ?? 1
  const paper = await getPaper(scope, { applicationId, versionId, page }, new Date())
  const { label, firm } = paper
  const title = pageTitle(scope.language, translator(scope.language)('viewer:title', { paper: label, firm }))
  return { paper, title, applicationId, versionId }
})

export default function Paper() {
  const { paper, applicationId, versionId } = useLoaderData<typeof loader>()
  return <PaperViewer page={paper} toPage={(page) => paths.advisor.paper(applicationId, versionId, { page })} />
}
