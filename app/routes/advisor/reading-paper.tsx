import { useLoaderData } from '@remix-run/react'
import { readPageNumber } from '~/domain/evidence/viewing'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { getReadingPaper } from '~/features/readings/paper-queries.server'
import { PaperViewer } from '~/features/reviews/components/paper-viewer'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'

export const handle = { namespaces: ['viewer'] }

export const loader = pageFor(requireAdvisor, async ({ scope, request, params }) => {
  const { readingId = '', versionId = '' } = params
  const page = readPageNumber(new URL(request.url).searchParams.get('page')) ?? 1
  const paper = await getReadingPaper(scope, { readingId, versionId, page })
  const { label, firm } = paper
  const title = pageTitle(scope.language, translator(scope.language)('viewer:title', { paper: label, firm }))
  return { paper, title, readingId, versionId }
})

export default function ReadingPaper() {
  const { paper, readingId, versionId } = useLoaderData<typeof loader>()
  return <PaperViewer page={paper} toPage={(page) => paths.advisor.readingPaper(readingId, versionId, { page })} />
}
