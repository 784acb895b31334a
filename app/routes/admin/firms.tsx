import { useActionData, useLoaderData } from '@remix-run/react'
import { requireAdmin } from '~/features/accounts/guards.server'
import { takeHeldText } from '~/features/accounts/held-text-commands.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { requireRecentProof } from '~/features/accounts/proof-commands.server'
import { FoundFirmSection } from '~/features/firms/components/found-firm'
import { HoldingChangePart } from '~/features/firms/components/holding-change'
import { readFirmPlace, takingBackSchema } from '~/features/firms/schema'
import { changeHolding } from '~/features/firms/taking-back-commands.server'
import { findFirmsByCode } from '~/features/firms/taking-back-queries.server'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyRefusal, seeOther, withHeaders } from '~/server/http.server'
import { senderOf } from '~/server/session.server'
import { EmptyState } from '~/ui/feedback/empty-state'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { ExactSearch } from '~/ui/form/exact-search'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['adminaccounts', 'firms', 'forms', 'refusals'] }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = pageFor(requireAdmin, async ({ scope, request }) => {
  const place = readFirmPlace(new URL(request.url).searchParams)
  const isAsked = place.code !== '' && place.problem === null
  const [firms, held] = await Promise.all([isAsked ? findFirmsByCode(scope, place.code) : [], takeHeldText(request)])
  const title = pageTitle(scope.language, translator(scope.language)('adminaccounts:byCode.title'))
  return withHeaders({ title, firms, ...place, held: held?.values ?? null }, held?.headers)
})

export const action = formAction(requireAdmin, takingBackSchema, async ({ scope, request, context, form, input }) => {
  await requireRecentProof(request, form, new Date())
  const done = await changeHolding(scope, input, senderOf({ request, context }), new Date())
  if (!done.ok) return replyRefusal(form, done.refusal)
  const { code } = readFirmPlace(new URL(request.url).searchParams)
  return seeOther(paths.admin.firms({ code, done: input.intent }))
})

export default function FirmsByCode() {
  const t = useTranslate()
  const { firms, code, problem, asked, askedFirmId, done, held } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <>
      <PageHeading lead={t('adminaccounts:byCode.lead')}>{t('adminaccounts:byCode.title')}</PageHeading>
      {done && !reply && <SavedNotice heading={t(`adminaccounts:byCode.done.${done}`)} />}
      {!asked && <GeneralErrors reply={reply} />}
      <ExactSearch
        to={paths.admin.firms()}
        name="code"
        label={t('adminaccounts:byCode.label')}
        submit={t('adminaccounts:search.submit')}
        typed={code}
        problem={problem}
      />
      {code && !problem && firms.length === 0 && (
        <EmptyState heading={t('adminaccounts:byCode.none')}>{t('adminaccounts:byCode.noneHint')}</EmptyState>
      )}
      {firms.map((firm) => (
        <FoundFirmSection key={firm.id} firm={firm}>
          <HoldingChangePart
            firm={firm}
            asked={firm.id === askedFirmId ? asked : null}
            reply={firm.id === askedFirmId ? reply : undefined}
            held={held}
          />
        </FoundFirmSection>
      ))}
    </>
  )
}
