import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { readPlace } from '~/domain/market/rule-places'
import { findPerson } from '~/features/accounts/guards.server'
import { PlaceLinks } from '~/features/law/components/place-links'
import { RuleList } from '~/features/law/components/rule-list'
import { listPlaces, listRules } from '~/features/law/queries.server'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import type { RouteHandle } from '~/i18n/route-namespaces'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['law'] } satisfies RouteHandle

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await findPerson(request)
  const language = languageOf(request)
  const place = readPlace(new URL(request.url).searchParams.get('place'))
  const page = { topics: listRules({ language, now: new Date(), place }), places: listPlaces(language, place) }
  return {
    ...page,
    isSignedIn: person !== null,
    title: pageTitle(language, translator(language)('law:rules.title')),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Rules() {
  const t = useTranslate()
  const { topics, places, isSignedIn } = useLoaderData<typeof loader>()
  return (
    <PageShell session={isSignedIn ? 'in' : 'out'}>
      <PageHeading lead={t('law:rules.lead')}>{t('law:rules.title')}</PageHeading>
      <p className="my-4">
        <Link to={paths.law.glossary()}>{t('law:rules.toGlossary')}</Link>
      </p>
      <PlaceLinks places={places} />
      {topics.map((topic) => (
        <section key={topic.id} className="mt-10" aria-labelledby={topic.id}>
          <SectionHeading id={topic.id}>{topic.title}</SectionHeading>
          <RuleList rules={topic.rules} />
        </section>
      ))}
    </PageShell>
  )
}
