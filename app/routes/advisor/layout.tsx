import { Outlet, useLoaderData } from '@remix-run/react'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { StaffShell } from '~/features/reviews/components/staff-shell'
import { countForNav } from '~/features/navigation/queries.server'
import { DraftOwner } from '~/ui/form/kept-draft'

export const handle = { namespaces: ['reviews'] }

export { unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

// Messages and notes say nothing that a second reader must not know.
const OPENS_NO_CASE = /\/(messages|notes)$/

export const loader = pageFor(requireAdvisor, async ({ scope, request, params }) => {
  const opening = OPENS_NO_CASE.test(new URL(request.url).pathname) ? undefined : params.applicationId
  return { userId: scope.userId, isLead: scope.isLead, ...(await countForNav(scope, opening)) }
})

export default function AdvisorLayout() {
  const { userId, ...shell } = useLoaderData<typeof loader>()
  return (
    <StaffShell {...shell}>
      <DraftOwner value={userId}>
        <Outlet />
      </DraftOwner>
    </StaffShell>
  )
}
