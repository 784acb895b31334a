import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPerson } from '~/features/accounts/guards.server'
import { OriginFields } from '~/features/origin/components/origin-fields'
import { OriginFrame } from '~/features/origin/components/origin-frame'
import { OriginReport } from '~/features/origin/components/origin-report'
import { getGuestOriginPage } from '~/features/origin/page-queries.server'
import { languageOf, pageTitle, translator } from '~/i18n/i18n.server'
import type { RouteHandle } from '~/i18n/route-namespaces'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormStateProvider } from '~/ui/form/form-state'
import { SubmitButton } from '~/ui/form/submit-button'
import { BackLink } from '~/ui/layout/back-link'
import { PageShell } from '~/ui/layout/page-shell'

export const handle = { namespaces: ['origin', 'fits', 'forms'] } satisfies RouteHandle

const FORM = 'origin'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await findPerson(request)
  const language = languageOf(request)
  const search = new URL(request.url).searchParams
  const place = { market: params.market, under: search.get('under'), now: new Date() }
  const page = getGuestOriginPage(params.code, { ...place, search, language })
  const values = { name: page.code.shown, market: page.marketName }
  const title = pageTitle(language, translator(language)('origin:title', values))
  return data({ page, isSignedIn: person !== null, title }, { status: page.reply.errors.length > 0 ? 422 : 200 })
}

export default function HsOrigin() {
  const t = useTranslate()
  const { page, isSignedIn } = useLoaderData<typeof loader>()
  const { code, market, marketName, under } = page
  const here = (id?: string) => paths.guest.hsOrigin(code.digits, market, { under: id })
  return (
    <PageShell session={isSignedIn ? 'in' : 'out'}>
      <BackLink
        to={paths.guest.hsMarket(code.digits, market)}
        label={t('fits:guestTitle', { code: code.shown, market: marketName })}
      />
      <FormStateProvider value={{ formId: FORM, ...page.reply }}>
        <ErrorSummary />
        <OriginFrame {...page} name={null} lead={t('origin:guestLead')} toAgreement={here}>
          {under?.answer && <OriginReport answer={under.answer} under={under} savedBy={null} />}
          {under && (
            <form
              method="get"
              action={here()}
              id={FORM}
              noValidate
              key={`${under.id} ${JSON.stringify(under.values)}`}
              className="print:hidden"
            >
              <OriginFields under={under} code={code.shown} values={under.values} />
              <div className="mt-6">
                <SubmitButton>{t('origin:submitGuest')}</SubmitButton>
              </div>
            </form>
          )}
        </OriginFrame>
      </FormStateProvider>
    </PageShell>
  )
}
