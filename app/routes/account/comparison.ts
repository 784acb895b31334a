import { requirePerson } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { findComparison } from '~/features/plans/comparison-queries.server'
import { seeOther } from '~/server/http.server'

/** As many words of an address are read; nobody means more. */
const MOST_READ = 10

export const loader = pageFor(requirePerson, async ({ scope, request, params }) => {
  const markets = new URL(request.url).searchParams.getAll('market').slice(0, MOST_READ)
  return seeOther(await findComparison(scope, { productId: params.productId, markets }))
})

// It never shows anything itself, but with a page here whoever is led nowhere sees the portal's own page and menu.
export default function Comparison() {
  return null
}
