import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPerson } from '~/features/accounts/guards.server'
import { ApiArticle } from '~/features/api/components/api-article'
import { getApiPage } from '~/features/api/page-queries.server'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import type { RouteHandle } from '~/i18n/route-namespaces'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['api'] } satisfies RouteHandle

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await findPerson(request)
  const language = languageOf(request)
  const title = pageTitle(language, translator(language)('api:title'))
  return { page: getApiPage(language), isSignedIn: person !== null, title }
}

export default function Api() {
  const { page, isSignedIn } = useLoaderData<typeof loader>()
  return (
    <PageShell session={isSignedIn ? 'in' : 'out'}>
      <ApiArticle page={page} />
    </PageShell>
  )
}
