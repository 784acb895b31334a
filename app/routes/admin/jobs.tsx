import { useActionData, useLoaderData } from '@remix-run/react'
import { requireAdmin } from '~/features/accounts/guards.server'
import { formAction, pageFor } from '~/features/accounts/pages.server'
import { settleFailedJobs } from '~/features/jobs/commands.server'
import { FailedJobs } from '~/features/jobs/components/failed-jobs'
import { listFailedJobs } from '~/features/jobs/queries.server'
import { failedJobSchema, readPage } from '~/features/jobs/schema'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { replyRefusal, seeOther } from '~/server/http.server'
import { clientAddress } from '~/server/session.server'
import { GeneralErrors } from '~/ui/feedback/general-errors'
import { SavedNotice } from '~/ui/feedback/saved-notice'
import { PageHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['jobs', 'forms', 'refusals'] }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

const DONE = ['retried', 'discarded'] as const

export const loader = pageFor(requireAdmin, async ({ scope, request }) => {
  const asked = new URL(request.url).searchParams
  return {
    found: await listFailedJobs(scope, { page: readPage(asked.get('page')) }),
    asked: asked.get('discard'),
    done: DONE.find((one) => one === asked.get('done')) ?? null,
    title: pageTitle(scope.language, translator(scope.language)('jobs:title')),
  }
})

export const action = formAction(requireAdmin, failedJobSchema, async ({ scope, context, form, input }) => {
  const press = { address: clientAddress(context), requestId: context.requestId, now: new Date() }
  const settled = await settleFailedJobs(scope, input, press)
  if (!settled.ok) return replyRefusal(form, settled.refusal, 409)
  return seeOther(paths.admin.jobs({ done: input.intent === 'discard' ? 'discarded' : 'retried' }))
})

export default function Jobs() {
  const t = useTranslate()
  const { found, asked, done } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <>
      <PageHeading lead={t('jobs:lead')}>{t('jobs:title')}</PageHeading>
      {done && !reply && <SavedNotice heading={t(`jobs:done.${done}`)} />}
      <GeneralErrors reply={reply} />
      <FailedJobs found={found} asked={asked} />
    </>
  )
}
