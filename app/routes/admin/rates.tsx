import { useActionData, useLoaderData } from '@remix-run/react'
import { fromRate, WITHDRAWN } from '~/domain/outcome/exchange'
import { chinaDay } from '~/domain/shared/dates'
import { requireAdmin } from '~/features/accounts/guards.server'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { enterRate, withdrawRate } from '~/features/rates/commands.server'
import { RateForm, WithdrawForm } from '~/features/rates/components/rate-form'
import { RateList, RatesWanted } from '~/features/rates/components/rate-list'
import { getRatesPage } from '~/features/rates/queries.server'
import { rateFormSchema, readDone, readProposal, readYear } from '~/features/rates/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useFormat } from '~/i18n/use-format'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyConflicts, replyRefusal, seeOther, typedValues, withHeaders } from '~/server/http.server'
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
  const given = { ...page, today, proposal: readProposal(search), done: readDone(search) }
  return withHeaders({ ...given, title, held: held?.values ?? null }, held?.headers)
})

/** The year of a month, with what was done to it. */
function doneAt({ done, of }: { readonly done: string; readonly of: string }): string {
  return paths.admin.rates({ year: done.slice(0, 4), done, of })
}

export const action = formAction(requireAdmin, rateFormSchema, async ({ scope, form, input }) => {
  if (input.intent === 'withdraw') {
    const done = await withdrawRate(scope, input, new Date())
    if (done.ok) return seeOther(doneAt({ done: input.month, of: input.currency }))
    if (done.refusal.code === 'rates.newer')
      return replyRefusal(form, { code: 'rates.newerThanShown', isStale: true }, 409)
    return replyRefusal(form, done.refusal, 409)
  }
  const done = await enterRate(scope, input, new Date())
  if (!done.ok && done.refusal.code === 'rates.newer') {
    const { id, yuan } = done.refusal.newer
    const values = { ...typedValues(form), shownRate: [id] }
    if (yuan === WITHDRAWN) return replyConflicts(values, 'rates:problem.withdrawn', [{ field: 'yuan', value: '' }])
    return replyConflicts(values, 'rates:problem.newer', [{ field: 'yuan', value: fromRate(yuan) }])
  }
  if (!done.ok) return replyRefusal(form, done.refusal)
  return seeOther(doneAt({ done: input.month, of: input.currency }))
})

export default function ExchangeRates() {
  const t = useTranslate()
  const format = useFormat()
  const { year, today, rates, wanted, proposal, done, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const isWithdrawal = reply?.values.intent?.[0] === 'withdraw'
  const thisYear = Number(today.slice(0, 4))
  const month = proposal.month ?? today.slice(0, 7)
  const currency = proposal.currency ?? 'USD'
  const rateOf = (asked: { readonly month: string; readonly currency: string } | null) =>
    rates.find((rate) => rate.month === asked?.month && rate.currency === asked.currency) ?? null
  const present = rateOf({ month, currency })
  const saved = rateOf(done)
  const years = [...new Set([thisYear, thisYear - 1, thisYear - 2, year])].toSorted((a, b) => b - a)
  return (
    <>
      <PageHeading lead={t('rates:page.lead')}>{t('rates:page.title')}</PageHeading>
      {saved && !reply && (
        <SavedNotice
          heading={t(saved.isWithdrawn ? 'rates:page.withdrawn' : 'rates:page.done', {
            month: format.month(saved.month),
            currency: saved.currency,
            yuan: fromRate(saved.yuan),
          })}
        />
      )}
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
        <RateForm reply={isWithdrawal ? null : reply} held={held} month={month} currency={currency} present={present} />
        {present && !present.isWithdrawn && (
          <WithdrawForm reply={isWithdrawal ? reply : null} month={month} currency={currency} present={present} />
        )}
      </section>
      <RateList rates={rates} year={year} />
    </>
  )
}
