import { useLoaderData } from '@remix-run/react'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { listChangedPrices } from '~/features/costing/prices-today-queries.server'
import { CompareSheet } from '~/features/fits/components/compare-sheet'
import { getComparePage } from '~/features/fits/compare-queries.server'
import { openFirmPlans } from '~/features/plans/advisor-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { BackLink } from '~/ui/layout/back-link'

export const handle = { namespaces: ['fits', 'forms'] }

export const loader = pageFor(requireAdvisor, async ({ scope, request, params }) => {
  const now = new Date()
  const { firmId, productId } = params
  const { reader, firmName } = await openFirmPlans(scope, { firmId, productId, now })
  const search = new URL(request.url).searchParams
  const asked = { markets: search.getAll('market'), day: search.get('day'), now, changedPrices: listChangedPrices }
  const page = await getComparePage(reader, productId, asked)
  const title = translator(scope.language)('fits:compare.titleFor', { name: page.product.name })
  return { page, firmName, firmId: reader.firmId, title: pageTitle(scope.language, title) }
})

export default function FirmCompare() {
  const { page, firmName, firmId } = useLoaderData<typeof loader>()
  return (
    <div className="px-4 py-6 sm:px-8">
      <BackLink to={paths.advisor.question(firmId)} label={firmName} />
      <CompareSheet page={page} />
    </div>
  )
}
