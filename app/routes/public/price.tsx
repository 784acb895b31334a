import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { chinaDay } from '~/domain/shared/dates'
import { findPerson } from '~/features/accounts/guards.server'
import { PriceArticle } from '~/features/costing/components/price-article'
import { getPricePage } from '~/features/costing/price-page-queries.server'
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
  const page = getPricePage({ search, language, today: chinaDay(new Date()) })
  const title = pageTitle(language, translator(language)('price:title'))
  return data({ page, isSignedIn: person !== null, title }, { status: page.reply.errors.length > 0 ? 422 : 200 })
}

export default function Price() {
  const t = useTranslate()
  const { page, isSignedIn } = useLoaderData<typeof loader>()
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
      />
    </PageShell>
  )
}
