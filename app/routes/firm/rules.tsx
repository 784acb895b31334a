import { useLoaderData } from '@remix-run/react'
import { readPlace } from '~/domain/market/rule-places'
import { firmPage } from '~/features/accounts/pages.server'
import { RulesOfPlace } from '~/features/law/components/rules-of-place'
import { listPlaces, listRules } from '~/features/law/queries.server'
import { MarketWarnings } from '~/features/roadmap/components/market-warnings'
import { warningsAt } from '~/features/roadmap/warning-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { paths } from '~/paths'
import { safePath } from '~/server/http.server'
import { BackLink } from '~/ui/layout/back-link'

export const handle = { namespaces: ['roadmap', 'law'] }

export const loader = firmPage('viewer', ({ scope, request }) => {
  const { firmId, language } = scope
  const asked = new URL(request.url).searchParams
  const returnTo = safePath(asked.get('returnTo'), '')
  const law = paths.firm.law(firmId, returnTo || undefined)
  const place = readPlace(asked.get('place'))
  return {
    topics: listRules({ language, now: new Date(), place, law }),
    places: listPlaces(language, place, law),
    warnings: warningsAt(place, language),
    toGlossary: law.glossary(),
    backTo: returnTo || paths.firm.roadmap(firmId),
    title: pageTitle(language, translator(language)('law:rules.title')),
  }
})

export default function FirmRules() {
  const { backTo, topics, places, warnings, toGlossary } = useLoaderData<typeof loader>()
  return (
    <>
      <BackLink to={backTo} />
      <RulesOfPlace topics={topics} places={places} toGlossary={toGlossary}>
        <MarketWarnings view={warnings} />
      </RulesOfPlace>
    </>
  )
}
