import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { chinaDay } from '~/domain/shared/dates'
import { isInHs2022 } from '~/domain/trade/hs-nomenclature'
import { findPerson } from '~/features/accounts/guards.server'
import { findCodePage } from '~/features/codes/code-queries.server'
import { CodePageView } from '~/features/codes/components/code-page'
import { demandFiguresOf, dutyTablesOf } from '~/features/data/figure-queries.server'
import { languageOf, pageTitle } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { notFound } from '~/server/http.server'
import { ButtonLink } from '~/ui/form/button-link'
import { BackLink } from '~/ui/layout/back-link'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['codes', 'law'] }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await findPerson(request)
  const language = languageOf(request)
  const code = params.hsCode ?? ''
  const today = chinaDay(new Date())
  const [tables, demand] = isInHs2022(code)
    ? await Promise.all([dutyTablesOf([code], today), demandFiguresOf(code, today)])
    : [{}, null]
  const page = findCodePage({ code, language, today, tables, demand })
  if (!page) throw notFound()
  return { page, isSignedIn: person !== null, title: pageTitle(language, `${page.shown} ${page.name}`) }
}

export default function Code() {
  const t = useTranslate()
  const { page, isSignedIn } = useLoaderData<typeof loader>()
  return (
    <PageShell session={isSignedIn ? 'in' : 'out'}>
      <BackLink to={paths.codes()} label={t('codes:page.search')} />
      <CodePageView
        page={page}
        toCode={paths.code}
        toMarket={(market) => paths.guest.hsMarket(page.code, market)}
        actions={page.known && <ButtonLink to={paths.guest.hsRanking(page.code)}>{t('codes:page.rank')}</ButtonLink>}
      />
    </PageShell>
  )
}
