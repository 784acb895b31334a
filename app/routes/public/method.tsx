import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPerson } from '~/features/accounts/guards.server'
import { MethodArticle } from '~/features/markets/components/method-article'
import { methodView } from '~/features/markets/ranking-queries.server'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import type { RouteHandle } from '~/i18n/route-namespaces'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/form/button-link'
import { PageShell } from '~/ui/layout/page-shell'
import { Row } from '~/ui/layout/stack'

export const handle = { namespaces: ['markets', 'method'] } satisfies RouteHandle

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await findPerson(request)
  const language = languageOf(request)
  return {
    method: methodView(),
    isSignedIn: person !== null,
    title: pageTitle(language, translator(language)('method:title')),
  }
}

export default function Method() {
  const t = useTranslate()
  const { method, isSignedIn } = useLoaderData<typeof loader>()
  return (
    <PageShell session={isSignedIn ? 'in' : 'out'}>
      <MethodArticle method={method} />
      <Row>
        <ButtonLink to={isSignedIn ? paths.firms.list() : paths.account.signUp()}>{t('method:start')}</ButtonLink>
      </Row>
    </PageShell>
  )
}
