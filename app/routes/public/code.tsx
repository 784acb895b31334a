import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { chinaDay } from '~/domain/shared/dates'
import { findPerson } from '~/features/accounts/guards.server'
import { findCodePage } from '~/features/codes/code-queries.server'
import { CodePageView } from '~/features/codes/components/code-page'
import { languageOf, pageTitle } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { notFound } from '~/server/http.server'
import { BackLink } from '~/ui/layout/back-link'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['codes'] }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await findPerson(request)
  const language = languageOf(request)
  const page = findCodePage({ code: params.hsCode ?? '', language, today: chinaDay(new Date()) })
  if (!page) throw notFound()
  return { page, isSignedIn: person !== null, title: pageTitle(language, `${page.shown} ${page.name}`) }
}

export default function Code() {
  const t = useTranslate()
  const { page, isSignedIn } = useLoaderData<typeof loader>()
  return (
    <PageShell session={isSignedIn ? 'in' : 'out'}>
      <BackLink to={paths.codes()} label={t('codes:page.search')} />
      <CodePageView page={page} toCode={paths.code} toMarket={(market) => paths.guest.hsMarket(page.code, market)} />
    </PageShell>
  )
}
