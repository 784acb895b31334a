import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { findPerson } from '~/features/accounts/guards.server'
import { answersQuery, carryAnswers, readAnswers } from '~/features/guest/carry-queries.server'
import { GuestAside } from '~/features/guest/components/guest-aside'
import { GuestForecast } from '~/features/guest/components/guest-forecast'
import { GuestStage } from '~/features/guest/components/guest-stage'
import { getGuestRoadmap } from '~/features/guest/queries.server'
import { MarketWarnings } from '~/features/roadmap/components/market-warnings'
import { RoadmapTotals } from '~/features/roadmap/components/roadmap-totals'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import type { RouteHandle } from '~/i18n/route-namespaces'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { seeOther } from '~/server/http.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { PageHeading } from '~/ui/layout/headings'
import { PageShell } from '~/ui/layout/page-shell'
import { TwoColumn } from '~/ui/layout/two-column'

export const handle = { namespaces: ['guest'] } satisfies RouteHandle

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await findPerson(request)
  const url = new URL(request.url)
  const query = answersQuery(url)
  const answers = readAnswers(url)
  if (!answers?.ok) return seeOther(paths.guest.questions(query))
  const language = languageOf(request)
  const page = await getGuestRoadmap(answers.value, { language, now: new Date() })
  const title = pageTitle(language, translator(language)('guest:roadmap.title'))
  return { page, query, isSignedIn: person !== null, title }
}

/** Nothing is stored: the answers travel in a cookie to the form of the new firm. */
export function action({ request }: ActionFunctionArgs) {
  const url = new URL(request.url)
  const carried = carryAnswers(url)
  if (!carried.ok) return seeOther(paths.guest.questions(answersQuery(url)))
  return seeOther(paths.account.signUp({ next: paths.firms.new() }), { 'Set-Cookie': carried.value.cookie })
}

export default function StartRoadmap() {
  const t = useTranslate()
  const format = useFormat()
  const { page, query, isSignedIn } = useLoaderData<typeof loader>()
  return (
    <PageShell session={isSignedIn ? 'in' : 'out'}>
      <PageHeading lead={t('guest:roadmap.lead', { city: page.city, date: format.date(page.asOf) })}>
        {t('guest:roadmap.title')}
      </PageHeading>
      <p className="mb-6">
        <Link to={paths.guest.questions(query)}>{t('guest:roadmap.change')}</Link>
      </p>
      <GuestForecast ready={page.ready} />
      <RoadmapTotals view={page.totals} />
      <MarketWarnings view={page.warnings} />
      <TwoColumn aside={<GuestAside page={page} />}>
        {page.stages.map((stage) => (
          <GuestStage key={stage.id} stage={stage} />
        ))}
        {page.retired.map(({ id, title, text }) => (
          <p key={id} className="mb-4 max-w-measure text-small text-ink-soft">
            <s>{title}</s> · {t('guest:roadmap.retired')} · {text}
          </p>
        ))}
      </TwoColumn>
      <section className="mt-8 border-t-2 border-ink pt-6 print:hidden">
        <h2 className="text-title">{t('guest:save.heading')}</h2>
        <p className="mt-2 mb-4 max-w-measure text-ink-soft">{t('guest:save.text')}</p>
        <Form method="post" action={paths.guest.roadmap(query)}>
          <SubmitButton>{t('guest:save.action')}</SubmitButton>
        </Form>
      </section>
      <p className="mt-10 max-w-measure text-small text-ink-soft">{t('guest:note')}</p>
    </PageShell>
  )
}
