import { useActionData, useLoaderData } from '@remix-run/react'
import { firmPage, formAction, ofFirm } from '~/features/accounts/pages.server'
import { WhyNot } from '~/features/applications/components/plan-standing'
import { TaskAnswers } from '~/features/applications/components/task-answers'
import { getApplyPage } from '~/features/applications/market-queries.server'
import { submitPlan } from '~/features/applications/plan-commands.server'
import { spoken, statusOf, submitSchema } from '~/features/applications/schema'
import { VerdictBlock } from '~/features/fits/components/verdict-block'
import { pageTitle, translator } from '~/i18n/i18n.server'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { withSaid } from '~/said'
import { replyHeaders, replyRefusal, seeOther } from '~/server/http.server'
import { Notice } from '~/ui/feedback/notice'
import { Checkbox } from '~/ui/form/checkbox'
import { PageForm } from '~/ui/form/page-form'
import { SubmitButton } from '~/ui/form/submit-button'
import { BackLink } from '~/ui/layout/back-link'
import { PageHeading, SectionHeading } from '~/ui/layout/headings'

export const handle = { namespaces: ['applications', 'fits', 'forms', 'refusals'], hasPageForm: true }

export { keepTyped as clientAction, unlessLineBroke as shouldRevalidate } from '~/ui/form/broken-line'

export const loader = firmPage('viewer', async ({ scope, params }) => {
  const { productId, market } = params
  const page = await getApplyPage(scope, { productId, market, now: new Date() })
  const heading = translator(scope.language)('applications:apply.title', { title: page.title })
  return { page, heading, firmId: scope.firmId, title: pageTitle(scope.language, heading) }
})

export const action = formAction(ofFirm('editor'), submitSchema, async ({ scope, params, form, input }) => {
  const { productId = '', market = '' } = params
  const { requestId } = input
  const done = await submitPlan(scope, { productId, market, requestId, declarationAccepted: true }, new Date())
  if (!done.ok) return replyRefusal(form, spoken(done.refusal), statusOf(done.refusal))
  return seeOther(withSaid(paths.firm.application(scope.firmId, done.value.applicationId), 'submitted'))
})

export const headers = replyHeaders

export default function Apply() {
  const t = useTranslate()
  const { page, heading, firmId } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { why, requestId } = page.standing
  return (
    <>
      <BackLink to={page.toPlan} label={t('applications:apply.back')} />
      <PageHeading lead={t('applications:apply.lead')}>{heading}</PageHeading>
      {why && (
        <Notice>
          <WhyNot why={why} />
        </Notice>
      )}
      {page.verdict && (
        <VerdictBlock verdict={page.verdict.verdict} toProduct={page.verdict.toProduct} at={page.verdict.toMarket}>
          {t('applications:apply.against')}
        </VerdictBlock>
      )}
      <p className="mb-6 max-w-measure text-ink-soft">{t('applications:apply.check')}</p>
      {page.tasks.map((task) => (
        <TaskAnswers key={task.taskId} firmId={firmId} task={task} />
      ))}
      {why === null && (
        <section>
          <SectionHeading>{t('applications:check.declarationHeading')}</SectionHeading>
          <div className="mt-4">
            <PageForm reply={reply} requestId={requestId}>
              <Checkbox name="declaration" label={t('applications:check.declaration')} />
              <SubmitButton>{t('applications:check.submit')}</SubmitButton>
            </PageForm>
          </div>
        </section>
      )}
    </>
  )
}
