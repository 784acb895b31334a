import { Outlet, useLoaderData } from '@remix-run/react'
import { requireAdvisor } from '~/features/accounts/guards.server'
import { pageFor } from '~/features/accounts/pages.server'
import { countReadings } from '~/features/readings/queries.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['reviews'] }

export { unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

// Messages and notes say nothing that a second reader must not know.
const OPENS_NO_CASE = /\/(messages|notes)$/

export const loader = pageFor(requireAdvisor, async ({ scope, request, params }) => {
  const opening = OPENS_NO_CASE.test(new URL(request.url).pathname) ? undefined : params.applicationId
  return { isLead: scope.isLead, readings: await countReadings(scope, opening) }
})

/** Advisors' pages up to the edges of the window. */
export default function AdvisorLayout() {
  const t = useTranslate()
  const { isLead, readings } = useLoaderData<typeof loader>()
  const nav = [
    { to: paths.advisor.queue(), label: t('reviews:queue.title'), end: true },
    { to: paths.advisor.readings(), label: t('reviews:readings'), count: readings },
    { to: paths.advisor.quiet(), label: t('reviews:quiet') },
    ...(isLead
      ? [
          { to: paths.advisor.load(), label: t('reviews:load.title') },
          { to: paths.advisor.figures(), label: t('reviews:figures') },
          { to: paths.advisor.templates(), label: t('reviews:load.templates') },
        ]
      : []),
  ]
  return (
    <PageShell session="in" width="desk" nav={nav}>
      <Outlet />
    </PageShell>
  )
}
