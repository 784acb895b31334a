import { useLoaderData } from '@remix-run/react'
import { firmPage } from '~/features/accounts/pages.server'
import { MethodArticle } from '~/features/markets/components/method-article'
import { methodView } from '~/features/markets/ranking-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { BackLink } from '~/ui/layout/back-link'

export const handle = { namespaces: ['roadmap', 'markets', 'method'] }

export const loader = firmPage('viewer', ({ scope }) => {
  const { firmId, language } = scope
  return { firmId, method: methodView(), title: pageTitle(language, translator(language)('method:title')) }
})

export default function FirmMethod() {
  const { firmId, method } = useLoaderData<typeof loader>()
  return (
    <>
      <BackLink to={paths.firm.markets(firmId)} />
      <MethodArticle method={method} law={paths.firm.law(firmId, paths.firm.method(firmId))} />
    </>
  )
}
