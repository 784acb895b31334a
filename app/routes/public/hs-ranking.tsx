import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPerson } from '~/features/accounts/guards.server'
import { GuestQuestions } from '~/features/markets/components/order-questions'
import { ProductRanking } from '~/features/markets/components/product-ranking'
import { getCodeRanking } from '~/features/markets/product-page-queries.server'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import type { RouteHandle } from '~/i18n/route-namespaces'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/form/button-link'
import { BackLink } from '~/ui/layout/back-link'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['ranking', 'forms'] } satisfies RouteHandle

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await findPerson(request)
  const language = languageOf(request)
  const search = new URL(request.url).searchParams
  const page = await getCodeRanking(params.code, { search, language, now: new Date() })
  const title = pageTitle(language, translator(language)('ranking:title', { name: page.code }))
  return { page, isSignedIn: person !== null, title }
}

export default function HsRanking() {
  const t = useTranslate()
  const { page, isSignedIn } = useLoaderData<typeof loader>()
  return (
    <PageShell session={isSignedIn ? 'in' : 'out'}>
      <BackLink to={paths.code(page.digits)} label={`${page.code} ${page.codeName}`} />
      <ProductRanking
        page={page}
        questions={<GuestQuestions page={page} />}
        actions={
          !isSignedIn && (
            <ButtonLink to={paths.guest.questions()} tone="inverse">
              {t('ranking:start')}
            </ButtonLink>
          )
        }
      />
    </PageShell>
  )
}
