import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useLocation } from '@remix-run/react'
import { chinaDay } from '~/domain/shared/dates'
import { findPerson } from '~/features/accounts/guards.server'
import { PriceArticle } from '~/features/costing/components/price-article'
import { codesAsked, getPricePage } from '~/features/costing/price-page-queries.server'
import { getGuestFacts } from '~/features/costing/record-facts-queries.server'
import { exampleParcel, examplePrice } from '~/features/costing/example-price'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import type { RouteHandle } from '~/i18n/route-namespaces'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['price', 'costing', 'law', 'forms'] } satisfies RouteHandle

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await findPerson(request)
  const language = languageOf(request)
  const search = new URL(request.url).searchParams
  const today = chinaDay(new Date())
  const record = await getGuestFacts(codesAsked(search), today, search)
  const page = getPricePage({ search, language, today, record })
  const title = pageTitle(language, translator(language)('price:title'))
  return data({ page, isSignedIn: person !== null, title }, { status: page.reply.errors.length > 0 ? 422 : 200 })
}

export default function Price() {
  const t = useTranslate()
  const { page, isSignedIn } = useLoaderData<typeof loader>()
  const { search } = useLocation()
  return (
    <PageShell session={isSignedIn ? 'in' : 'out'}>
      <PriceArticle
        key={page.kind}
        page={page}
        to={paths.price()}
        tabs={{
          business: paths.price(),
          parcel: paths.price({ to: 'consumer' }),
          example: page.kind === 'parcel' ? paths.price(exampleParcel(t)) : paths.price(examplePrice(t)),
        }}
        lead={t('price:lead')}
        file={paths.priceFile(search)}
        toOrigin={(under) => paths.guest.hsOrigin(page.hs6, page.market, { under })}
      />
    </PageShell>
  )
}
