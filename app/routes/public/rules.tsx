import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readPlace } from '~/domain/market/rule-places'
import { findPerson } from '~/features/accounts/guards.server'
import { RulesOfPlace } from '~/features/law/components/rules-of-place'
import { listPlaces, listRules } from '~/features/law/queries.server'
import { MarketWarnings } from '~/features/roadmap/components/market-warnings'
import { warningsAt } from '~/features/roadmap/warning-queries.server'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import type { RouteHandle } from '~/i18n/route-namespaces'
import { paths } from '~/paths'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['law'] } satisfies RouteHandle

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await findPerson(request)
  const language = languageOf(request)
  const place = readPlace(new URL(request.url).searchParams.get('place'))
  const page = {
    topics: listRules({ language, now: new Date(), place }),
    places: listPlaces(language, place),
    warnings: warningsAt(place, language),
  }
  return {
    ...page,
    isSignedIn: person !== null,
    title: pageTitle(language, translator(language)('law:rules.title')),
  }
}

export default function Rules() {
  const { topics, places, warnings, isSignedIn } = useLoaderData<typeof loader>()
  return (
    <PageShell session={isSignedIn ? 'in' : 'out'}>
      <RulesOfPlace topics={topics} places={places} toGlossary={paths.law.glossary()}>
        <MarketWarnings view={warnings} />
      </RulesOfPlace>
    </PageShell>
  )
}
