import { Outlet, useLoaderData } from '@remix-run/react'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { StaffShell } from '~/features/reviews/components/staff-shell'
import { countForNav } from '~/features/navigation/queries.server'

export const handle = { namespaces: ['reviews'] }

export { unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

// Messages and notes say nothing that a second reader must not know.
const OPENS_NO_CASE = /\/(messages|notes)$/

export const loader = pageFor(requireAdvisor, async ({ scope, request, params }) => {
  const opening = OPENS_NO_CASE.test(new URL(request.url).pathname) ? undefined : params.applicationId
  return { isLead: scope.isLead, ...(await countForNav(scope, opening)) }
})

export default function AdvisorLayout() {
  return (
    <StaffShell {...useLoaderData<typeof loader>()}>
      <Outlet />
    </StaffShell>
  )
}
