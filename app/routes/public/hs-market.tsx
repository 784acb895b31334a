import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPerson } from '~/features/accounts/guards.server'
import { DutyBlock } from '~/features/fits/components/duty-block'
import { FitHeading } from '~/features/fits/components/fit-heading'
import { QuestionFields } from '~/features/fits/components/question-fields'
import { RequirementList } from '~/features/fits/components/requirement-list'
import { VerdictBlock } from '~/features/fits/components/verdict-block'
import { getCodePage } from '~/features/fits/page-queries.server'
import { MarketWarnings } from '~/features/roadmap/components/market-warnings'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import type { RouteHandle } from '~/i18n/route-namespaces'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Notice } from '~/ui/feedback/notice'
import { ButtonLink } from '~/ui/form/button-link'
import { SubmitButton } from '~/ui/form/submit-button'
import { SectionHeading } from '~/ui/layout/headings'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['fits', 'forms'] } satisfies RouteHandle

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await findPerson(request)
  const language = languageOf(request)
  const search = new URL(request.url).searchParams
  const place = { market: params.market, day: search.get('day'), now: new Date() }
  const page = getCodePage(params.code, { ...place, search, language })
  const values = { code: page.code.shown, market: page.marketName }
  return {
    page,
    isSignedIn: person !== null,
    title: pageTitle(language, translator(language)('fits:guestTitle', values)),
  }
}

export default function HsMarket() {
  const t = useTranslate()
  const { page, isSignedIn } = useLoaderData<typeof loader>()
  const { code, market, requirements, answers } = page
  const said = Object.fromEntries(answers.map(({ condition, answer }) => [condition, answer ? 'yes' : 'no']))
  const here = (day?: string) => paths.guest.hsMarket(code.digits, market, { ...said, day })
  return (
    <PageShell session={isSignedIn ? 'in' : 'out'}>
      <FitHeading {...page} name={null} toToday={here()} lead={t('fits:guestLead')} />
      <VerdictBlock verdict={page.verdict} toProduct={null} />
      {page.warnings && (
        <div id="warnings">
          <MarketWarnings view={page.warnings} look="folded" />
        </div>
      )}
      <DutyBlock duty={page.duty} toRecord={null} />
      {page.unknown && (
        <div id="requirements">
          <Notice tone="warn" heading={page.unknown} />
        </div>
      )}
      {requirements && (
        <>
          <section className="mt-10">
            <SectionHeading id="questions" end={requirements.questions.length}>
              {t('fits:questions.heading')}
            </SectionHeading>
            <p className="py-3 text-ink-soft">
              {t(requirements.questions.length > 0 ? 'fits:questions.lead' : 'fits:questions.none')}
            </p>
            <form method="get" action={paths.guest.hsMarket(code.digits, market)} key={JSON.stringify(said)}>
              <QuestionFields questions={requirements.questions} answers={answers} isLocked={false} />
              <div className="mt-6">
                <SubmitButton>{t('fits:questions.submitGuest')}</SubmitButton>
              </div>
            </form>
          </section>
          <RequirementList found={requirements} toDay={here} />
        </>
      )}
      {!isSignedIn && (
        <p className="mt-8">
          <ButtonLink to={paths.guest.questions()} tone="quiet">
            {t('fits:toStart')}
          </ButtonLink>
        </p>
      )}
    </PageShell>
  )
}
