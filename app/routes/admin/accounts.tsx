import { useActionData, useLoaderData } from '@remix-run/react'
import { manageAccount } from '~/features/accounts/account-commands.server'
import { findAccount } from '~/features/accounts/account-queries.server'
import { AccountChange } from '~/features/accounts/components/account-change'
import { AccountFacts } from '~/features/accounts/components/account-facts'
import { EmailField } from '~/features/accounts/components/email-field'
import { MovedCases } from '~/features/accounts/components/moved-cases'
import { requireAdmin } from '~/features/accounts/guards.server'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { requireRecentProof } from '~/features/accounts/proof-commands.server'
import { accountSchema, destinationOf, movedQuery, readAccountPlace } from '~/features/accounts/schema'
import { leavingAs } from '~/features/handovers/commands.server'
import { CaseDestination, useHoldingEffects } from '~/features/handovers/components/case-destination'
import { findHoldings } from '~/features/handovers/queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyRefusal, seeOther, withHeaders } from '~/server/http.server'
import { senderOf } from '~/server/session.server'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'

export const handle = {
  namespaces: ['adminaccounts', 'firms', 'forms', 'refusals'],
  hasPageForm: true,
  enterMeans: 'find',
}

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requireAdmin, async ({ scope, request }) => {
  const { accountId, ...place } = readAccountPlace(new URL(request.url).searchParams)
  const [account, holdings, held] = await Promise.all([
    accountId ? findAccount(scope, accountId, new Date()) : null,
    accountId && place.asked === 'disable' ? findHoldings(scope, accountId) : null,
    takeHeldText(request),
  ])
  const title = pageTitle(scope.language, translator(scope.language)('adminaccounts:title'))
  return withHeaders({ title, account, holdings, ...place, held: held?.values ?? null }, held?.headers)
})

export const action = formAction(requireAdmin, accountSchema, async ({ scope, request, context, form, input }) => {
  const { intent } = input
  if (intent !== 'find') await requireRecentProof(request, form, new Date())
  const now = new Date()
  const from = senderOf({ request, context })
  const leaving = leavingAs({ ...destinationOf(input), ...from, scope, now })
  const done = await manageAccount(scope, input, { ...from, leaving, now })
  if (!done.ok) return replyRefusal(form, done.refusal)
  const { userId: account, moved } = done.value
  return seeOther(paths.admin.accounts({ account, ...(intent !== 'find' && { done: intent }), ...movedQuery(moved) }))
})

export default function Accounts() {
  const t = useTranslate()
  const { account, asked, done, moved, holdings, held } = useLoaderData<typeof loader>()
  const leaving = useHoldingEffects(holdings, account?.name ?? '')
  const reply = useActionData<typeof action>()
  const isSearch = reply?.values.intent?.[0] === 'find'
  const loadSchema = () => import('~/features/accounts/schema').then((module) => module.accountSchema)
  const changeReply = reply && !isSearch ? reply : undefined
  return (
    <>
      <PageHeading lead={t('adminaccounts:lead')}>{t('adminaccounts:title')}</PageHeading>
      {done && account && !reply && (
        <SavedNotice heading={t(`adminaccounts:done.${done}`, { name: account.name })}>
          <MovedCases moved={moved} />
        </SavedNotice>
      )}
      {!asked && <GeneralErrors reply={changeReply} />}
      <PageForm key={account?.id} reply={isSearch ? reply : null} loadSchema={loadSchema}>
        <EmailField />
        <SubmitButton name="intent" value="find" tone="quiet">
          {t('adminaccounts:search.submit')}
        </SubmitButton>
      </PageForm>
      {account && (
        <section className="mt-10">
          <SectionHeading>{account.name}</SectionHeading>
          <div className="my-6">
            <AccountFacts account={account} />
          </div>
          <AccountChange {...{ account, asked, held, leaving }} reply={changeReply}>
            <CaseDestination holdings={holdings} />
          </AccountChange>
        </section>
      )}
    </>
  )
}
