import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPerson } from '~/features/accounts/guards.server'
import { MarketFit } from '~/features/fits/components/market-fit'
import { QuestionFields } from '~/features/fits/components/question-fields'
import { getCodePage } from '~/features/fits/page-queries.server'
import { MarketWarnings } from '~/features/roadmap/components/market-warnings'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import type { RouteHandle } from '~/i18n/route-namespaces'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/form/button-link'
import { SubmitButton } from '~/ui/form/submit-button'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['fits', 'forms'] } satisfies RouteHandle

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await findPerson(request)
  const language = languageOf(request)
  const search = new URL(request.url).searchParams
  const place = { market: params.market, day: search.get('day'), now: new Date() }
  const page = await getCodePage(params.code, { ...place, search, language })
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
      <MarketFit
        page={page}
        name={null}
        lead={t('fits:guestLead')}
        toDay={here}
        toProduct={null}
        toRecord={null}
        toPrice={paths.price({ market, hs: code.digits })}
        toOrigin={(under) => paths.guest.hsOrigin(code.digits, market, { under })}
        warnings={page.warnings && <MarketWarnings view={page.warnings} look="folded" />}
        questions={
          <form method="get" action={paths.guest.hsMarket(code.digits, market)} key={JSON.stringify(said)}>
            <QuestionFields questions={requirements?.questions ?? []} answers={answers} isLocked={false} />
            <div className="mt-6">
              <SubmitButton>{t('fits:questions.submitGuest')}</SubmitButton>
            </div>
          </form>
        }
      />
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
