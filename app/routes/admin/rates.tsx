import { useActionData, useLoaderData } from '@remix-run/react'
import { chinaDay } from '~/domain/shared/dates'
import { requireAdmin } from '~/features/accounts/guards.server'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { enterRate } from '~/features/rates/commands.server'
import { RateForm } from '~/features/rates/components/rate-form'
import { RateList, RatesWanted } from '~/features/rates/components/rate-list'
import { getRatesPage } from '~/features/rates/queries.server'
import { rateSchema, readProposal, readYear } from '~/features/rates/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyRefusal, seeOther, withHeaders } from '~/server/http.server'
import { Tabs } from '~/ui/data/tabs'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'

export const handle = {
  namespaces: ['rates', 'forms', 'refusals'],
  hasPageForm: true,
  enterMeans: 'enter',
}

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requireAdmin, async ({ scope, request }) => {
  const search = new URL(request.url).searchParams
  const today = chinaDay(new Date())
  const year = readYear(search) ?? Number(today.slice(0, 4))
  const [page, held] = await Promise.all([getRatesPage(scope, year), takeHeldText(request)])
  const title = pageTitle(scope.language, translator(scope.language)('rates:page.title'))
  const given = { ...page, today, proposal: readProposal(search), isDone: search.has('done') }
  return withHeaders({ ...given, title, held: held?.values ?? null }, held?.headers)
})

export const action = formAction(requireAdmin, rateSchema, async ({ scope, form, input }) => {
  const { month } = input
  const done = await enterRate(scope, input, new Date())
  if (!done.ok) return replyRefusal(form, done.refusal)
  return seeOther(paths.admin.rates({ year: month.slice(0, 4), done: 1 }))
})

export default function ExchangeRates() {
  const t = useTranslate()
  const { year, today, rates, wanted, proposal, isDone, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const thisYear = Number(today.slice(0, 4))
  const isProposed = (rate: (typeof rates)[number]) =>
    rate.month === proposal.month && rate.currency === proposal.currency
  const present = rates.find(isProposed) ?? null
  const years = [...new Set([thisYear, thisYear - 1, thisYear - 2, year])].toSorted((a, b) => b - a)
  return (
    <>
      <PageHeading lead={t('rates:page.lead')}>{t('rates:page.title')}</PageHeading>
      {isDone && !reply && <SavedNotice heading={t('rates:page.done')} />}
      <GeneralErrors reply={reply} />
      <Tabs
        label={t('rates:page.years')}
        tabs={years.map((each) => ({
          to: paths.admin.rates({ year: each }),
          label: t('rates:page.year', { year: each }),
          isCurrent: each === year,
        }))}
      />
      <div className="mt-8">
        <RatesWanted wanted={wanted} year={year} />
      </div>
      <section>
        <SectionHeading>{t('rates:form.heading')}</SectionHeading>
        <p className="my-4 max-w-measure text-ink-soft">{t('rates:form.lead')}</p>
        <RateForm reply={reply} held={held} proposal={proposal} thisMonth={today.slice(0, 7)} present={present} />
      </section>
      <RateList rates={rates} year={year} />
    </>
  )
}
